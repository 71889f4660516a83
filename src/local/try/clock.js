// The clock of the local run, which you can move to see weeks of a plan go by. A real app uses the real time, and has none of this.

import { send } from './waymark.js';
import { Act, day, html, say, useEffect, useRef, useState } from './ui.js';

const DAY = 86_400_000;

/** How far the service's time is ahead of this device's, in milliseconds. */
let ahead = 0;

export const now = () => new Date(Date.now() + ahead);

/** Today, on this device's calendar. */
export const today = () => dateOf(now());

/** @param {Date} time */
export function dateOf(time) {
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** @param {Response} response */
async function follow(response) {
  ahead = Date.parse((await response.json()).now) - Date.now();
}

export const readClock = async () => follow(await send('GET', '/local/clock'));

/** @param {number | null} days How far to move from now; null for the real time. */
async function move(days) {
  const time = days === null ? null : new Date(now().getTime() + days * DAY).toISOString();
  await follow(await send('PUT', '/local/clock', { now: time }));
  say(`It is now ${day(today())}.`);
  dispatchEvent(new Event('waymark:clock'));
}

export function Clock() {
  const [date, setDate] = useState(today());
  const panel = useRef(/** @type {HTMLDetailsElement | null} */ (null));
  useEffect(() => {
    const tick = () => setDate(today());
    const close = () => panel.current?.removeAttribute('open');
    const closeByKey = (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && close();
    addEventListener('waymark:clock', tick);
    addEventListener('hashchange', close);
    addEventListener('keydown', closeByKey);
    return () => {
      removeEventListener('waymark:clock', tick);
      removeEventListener('hashchange', close);
      removeEventListener('keydown', closeByKey);
    };
  }, []);
  const shown = new Date(`${date}T12:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  return html`<details class="clock" ref=${panel}>
    <summary><span class="unseen">Clock of the service: </span>${shown}</summary>
    <div class="card">
      <p>Let time go by, to see what a plan becomes.</p>
      <${Act} run=${() => move(1)}>A day later<//>
      <${Act} run=${() => move(7)}>A week later<//>
      <${Act} run=${() => move(null)}>Real time<//>
    </div>
  </details>`;
}

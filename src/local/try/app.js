// Start here: what is shown at which address, and the frame around it.

import { Audit } from './audit.js';
import { Assessments, FullForm, Questionnaire } from './assessment.js';
import { Change } from './change.js';
import { Clock, readClock } from './clock.js';
import { CoachedMember, Members } from './coach.js';
import { NewPlan } from './new-plan.js';
import { Plan, Plans } from './plan.js';
import { render } from './preact.js';
import { Result } from './result.js';
import { Sharing } from './sharing.js';
import { SignIn } from './sign-in.js';
import { Today } from './today.js';
import { html, say, useEffect, useState } from './ui.js';
import { changeSession, currentSession } from './waymark.js';
import { Worksheet, Worksheets } from './worksheet.js';

/** @typedef {(props: { id: string, query: URLSearchParams }) => import('preact').ComponentChild} ShownScreen */

/** The screens by address, after the `#`. @type {Record<string, ShownScreen>} */
const screens = {
  '/today': Today,
  '/assessments': Assessments,
  '/questionnaire/:id': Questionnaire,
  '/full-form/:id': FullForm,
  '/results/:id': Result,
  '/change/:id': Change,
  '/new-plan': NewPlan,
  '/plans': Plans,
  '/plans/:id': Plan,
  '/worksheets': Worksheets,
  '/worksheets/:id': Worksheet,
  '/sharing': Sharing,
  '/members': Members,
  '/members/:id': CoachedMember,
  '/audit': Audit,
};

const menus = {
  member: [['/today', 'Today'], ['/assessments', 'Results'], ['/plans', 'Plans'], ['/worksheets', 'Worksheets'], ['/sharing', 'Sharing']],
  coach: [['/members', 'Members']],
  admin: [['/audit', 'Audit trail']],
};

/** @param {string} home */
function screenAt(home) {
  const [path, query] = (location.hash.slice(1) || home).split('?');
  const [, first, id = ''] = path.split('/').map(decodeURIComponent);
  const Shown = screens[`/${first}${id && '/:id'}`] ?? screens[home];
  return { path, place: `/${first}`, view: html`<${Shown} id=${id} query=${new URLSearchParams(query)} />` };
}

/** Counts the events after which the screen is rendered from scratch: another address, person or time. */
function useTurn() {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const next = () => setTurn((/** @type {number} */ last) => last + 1);
    const events = ['hashchange', 'waymark:session', 'waymark:clock'];
    events.forEach((event) => addEventListener(event, next));
    return () => events.forEach((event) => removeEventListener(event, next));
  }, []);
  return turn;
}

function Waiting() {
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    const follow = (/** @type {Event} */ event) => setIsWaiting(/** @type {CustomEvent} */ (event).detail);
    addEventListener('waymark:waiting', follow);
    return () => removeEventListener('waymark:waiting', follow);
  }, []);
  return html`<div role="status">${isWaiting && html`<p class="waiting">This is taking longer than usual. Trying again…</p>`}</div>`;
}

function App() {
  const turn = useTurn();
  const session = currentSession();
  if (session === null) {
    return html`<header><span class="brand">Waymark</span></header><${SignIn} />`;
  }
  const menu = menus[session.role];
  const { place, view } = screenAt(menu[0][0]);
  return html`
    <header>
      <span class="brand">Waymark</span>
      <${Clock} />
      <button class="plain" onClick=${() => changeSession(null)}>Sign out<span class="unseen">, ${session.subject}</span></button>
    </header>
    <nav aria-label="Main">
      ${menu.map(([path, label]) => html`<a href="#${path}" aria-current=${path === place ? 'page' : undefined}>${label}</a>`)}
    </nav>
    <${Waiting} />
    <div key=${turn}>${view}</div>`;
}

addEventListener('waymark:expired', () => say('Your session has ended. Please sign in again.'));
await readClock().catch(() => say('The service cannot be reached. Please reload the page.'));
render(html`<${App} />`, /** @type {HTMLElement} */ (document.getElementById('app')));

// Steps of a plan: to look at, and to check off.

import { answer, waymark } from './waymark.js';
import { Act, day, html, say, useRef, useState } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */

/** @param {{ steps: (Schemas['StepView'] | Schemas['StepPreview'])[], changed?: () => Promise<void> }} props */
export function Steps({ steps, changed }) {
  return html`<ul class="steps">${steps.map((step) => html`<li key=${step.id ?? step.ref} class=${step.status}>
    <div>
      <strong>${step.title}</strong>
      <span class="quiet">${when(step)} · ${step.effortMinutes} minutes${step.cadenceLabel && ` · ${step.cadenceLabel}`}</span>
      ${step.note && html`<q>${step.note}</q>`}
      ${step.ifThen.length > 0 && isOpen(step) && html`<details>
        <summary>What makes it easier<span class="unseen">: ${step.shortTitle}</span></summary>
        <${IfThens} ifThen=${step.ifThen} /></details>`}
    </div>
    ${changed && step.id !== null && html`<${StepButtons} id=${step.id} isOpen=${isOpen(step)} title=${step.shortTitle} changed=${changed} />`}
  </li>`)}</ul>`;
}

/** @param {{ status: string }} step */
const isOpen = (step) => step.status === 'todo' || step.status === 'doing';

/** @param {Schemas['StepView'] | Schemas['StepPreview']} step */
function when(step) {
  if (!isOpen(step)) return `${step.statusLabel} ${day(step.completedOn)}`;
  const open = step.occurrences.filter(isOpen);
  return open.length > 1 ? `next ${day(open[0].dueOn)}, ${open.length} to go` : `due ${day(step.dueOn)}`;
}

/** @param {{ strategy: string, title: string | null }} props */
export function WorksheetLink({ strategy, title }) {
  return html`<a href="#/worksheets/${strategy}">Worksheet<span class="unseen"> of ${title}</span></a>`;
}

/** @param {{ ifThen: Schemas['IfThen'][] }} props */
export function IfThens({ ifThen }) {
  return ifThen.map(({ cue, response }) => html`<span class="if-then" key=${cue}>${cue}: ${response}</span>`);
}

/**
 * Done, skipped, or open again. The response says what follows from it: wins, and how the plan stands now.
 * @param {{ id: string, occurrence?: string | null, isOpen?: boolean, title: string, changed: () => Promise<void> }} props
 */
export function StepButtons({ id, occurrence, isOpen = true, title, changed }) {
  const [hasNote, setHasNote] = useState(false);
  const params = { path: { id } };
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const note = () => field.current?.value.trim() || undefined;
  async function complete() {
    const step = await answer(waymark.POST('/v1/steps/{id}/completion', { params, body: { occurrence, note: note() } }));
    await changed();
    say(step.effects.wins[0]?.sentence ?? 'Done.');
  }
  async function skip() {
    await answer(waymark.POST('/v1/steps/{id}/skip', { params, body: { occurrence, reason: note() } }));
    await changed();
    say('Skipped.');
  }
  async function reopen() {
    await answer(waymark.DELETE('/v1/steps/{id}/completion', { params }));
    await changed();
    say('Open again.');
  }
  if (!isOpen) return html`<div><${Act} class="plain" label="Open again: ${title}" run=${reopen}>Open again<//></div>`;
  return html`<div>
    <${Act} class="main" label="Done: ${title}" run=${complete}>Done<//>
    <${Act} class="plain" label="Skip: ${title}" run=${skip}>Skip<//>
    ${hasNote
      ? html`<input ref=${field} aria-label="Note on ${title}" placeholder="How was it?" maxlength="4000" />`
      : html`<button type="button" class="plain" aria-label="Add a note: ${title}" onClick=${() => setHasNote(true)}>Note</button>`}
  </div>`;
}

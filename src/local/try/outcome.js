// The outcome of a goal. Only the member can say it.

import { answer, waymark } from './waymark.js';
import { Field, Form, html, say, text } from './ui.js';

const achievements = [
  { key: '', label: 'Choose…' },
  { key: 'achieved', label: 'Yes, achieved' },
  { key: 'partly_achieved', label: 'Partly' },
  { key: 'not_achieved', label: 'No, not this time' },
];

/** @typedef {import('./waymark.js').Schemas} Schemas */

/** @param {{ goalId: string, question: string | null, evidence?: string, changed: () => Promise<void> }} props */
export function GoalOutcome({ goalId, question, evidence, changed }) {
  /** @param {FormData} values */
  async function send(values) {
    const body = { achievement: /** @type {Schemas['OutcomeAchievement']} */ (text(values, 'achievement')), evidence: text(values, 'evidence') };
    const goal = await answer(waymark.PUT('/v1/goals/{id}/outcome', { params: { path: { id: goalId } }, body }));
    await changed();
    say(goal.effects.wins[0]?.sentence ?? 'Saved.');
  }
  return html`
    ${question && html`<p>${question}</p>`}
    <${Form} send=${send} button="Save">${(/** @type {any} */ problem) => html`
      <${Field} label="Did you achieve it?" name="achievement" options=${achievements} problem=${problem} />
      <${Field} label="How can you tell?" name="evidence" rows="2" value=${evidence} problem=${problem} required=${false} />`}
    <//>`;
}

// What has changed between two results, and whether the change is more than chance.

import { answer, waymark } from './waymark.js';
import { html, Loaded, Picture, Screen, Unfold, useCall } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */

/** @param {Schemas['RankMove']} move */
function placeBefore({ rankBefore, rankAfter }) {
  if (rankBefore === null) return 'new';
  return rankBefore === rankAfter ? 'as before' : `number ${rankBefore} before`;
}

/** @param {{ id: string, query: URLSearchParams }} props */
export function Change({ id, query }) {
  const since = query.get('since') ?? '';
  const call = useCall(() => answer(waymark.GET('/v1/assessments/{id}/change', { params: { path: { id }, query: { since } } })), [id, since]);
  return html`<${Screen} title="What has changed">
    <${Loaded} call=${call}>${(/** @type {Schemas['ChangeView']} */ change) => html`
      <p class="lead">${change.sentence}</p>
      <section class="card">
        <h2>Cause by cause</h2>
        <ul class="rows">${[...change.causes].sort((one, other) => Number(other.reliable) - Number(one.reliable)).map((cause) => html`
          <li key=${cause.cause} class=${cause.reliable ? 'reliable' : ''}>${cause.sentence}</li>`)}</ul>
        <p class="quiet">A change counts only if it is larger than chance alone would explain.</p>
      </section>
      <section class="card">
        <h2>What fits you now</h2>
        <ol>${change.strategies.filter((move) => move.rankAfter !== null && move.rankAfter <= 5).map((move) => html`<li key=${move.key}>
          ${move.title} <span class="quiet">${placeBefore(move)}</span></li>`)}</ol>
        <a class="button main" href="#/results/${id}">See the new result</a>
      </section>
      <${Unfold} summary="See it as a picture">${() => html`<${Picture} alt="How much each cause weighed before and now"
        svg=${() => answer(waymark.GET('/v1/assessments/{id}/change.svg', { params: { path: { id }, query: { since } }, parseAs: 'text' }))} />`}<//>`}<//>
  <//>`;
}

// The questionnaire: one statement at a time, the most telling first, with the answers kept in a draft; or all statements on one page.

import { answer, me, withEtag, waymark } from './waymark.js';
import { Act, day, Form, go, html, Loaded, Picture, say, Screen, Unfold, useCall, useEffect, useRef, useState } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */

const NOT_APPLICABLE = 'not_applicable';

export function Assessments() {
  const questionnaires = useCall(() => answer(waymark.GET('/v1/questionnaires')));
  const past = useCall(() => answer(waymark.GET('/v1/assessments', { params: { query: { limit: 100 } } })));
  /** @param {string} questionnaire */
  async function start(questionnaire) {
    const draft = await answer(waymark.POST('/v1/assessments', { body: { questionnaire } }));
    go(`/questionnaire/${draft.id}`);
  }
  return html`<${Screen} title="What weighs on you?" lead="You read statements about your work and say how far you agree. There are no wrong answers,
    and you can stop as soon as enough is known.">
    <${Loaded} call=${questionnaires}>${(/** @type {Schemas['QuestionnaireSummaryPage']} */ page) => html`<div class="grid">
      ${[...page.items].sort((one, other) => one.itemCount - other.itemCount).map((form) => html`<section class="card" key=${form.key}>
        <h2>${form.title}</h2>
        <p>${form.itemCount} statements, about ${form.estimatedMinutes} minutes; fewer if you answer one at a time.</p>
        <${Act} class="main" run=${() => start(form.key)}>One at a time<span class="unseen">: ${form.title}</span><//>
        <a class="button" href="#/full-form/${form.key}">All on one page<span class="unseen">: ${form.title}</span></a>
      </section>`)}
    </div>`}<//>
    <h2>Your results so far</h2>
    <${Loaded} call=${past}>${(/** @type {Schemas['AssessmentSummaryPage']} */ page) => html`<${Past} assessments=${page.items} />`}<//>
  <//>`;
}

/** @param {{ assessments: Schemas['AssessmentSummary'][] }} props */
function Past({ assessments }) {
  if (assessments.length === 0) return html`<p>None yet. The first one takes a few minutes.</p>`;
  const scored = assessments.filter((assessment) => assessment.status === 'scored');
  const trend = (/** @type {string} */ questionnaire) => () => answer(waymark.GET('/v1/members/{memberId}/trend.svg',
    { params: { path: { memberId: me() }, query: { questionnaire } }, parseAs: 'text' }));
  return html`<ul class="rows">${assessments.map((assessment) => {
    const before = scored.slice(scored.indexOf(assessment) + 1).find((other) => other.questionnaire.key === assessment.questionnaire.key);
    return html`<li key=${assessment.id}>
      ${assessment.status === 'draft'
        ? html`<a href="#/questionnaire/${assessment.id}">Continue the questionnaire from ${day(assessment.createdAt)}</a>`
        : html`<a href="#/results/${assessment.id}">Result of ${day(assessment.submittedAt)}</a>`}
      ${assessment.status === 'scored' && before && html`
        <a href="#/change/${assessment.id}?since=${before.id}">What has changed since ${day(before.submittedAt)}</a>`}
    </li>`;
  })}</ul>
  ${scored.length > 1 && html`<${Unfold} summary="See them all over time">${() => html`
    <${Picture} alt="How much each cause weighed at each time" svg=${trend(scored[0].questionnaire.key)} />`}<//>`}`;
}

/** @param {Schemas['Questionnaire']} form */
const optionsOf = ({ scale }) => scale.labels.map((label, place) => ({ label, value: scale.min + place }));

/** A draft, with the version that the next change is based on, and its questionnaire. @param {string} id */
async function draftOf(id) {
  const { data: draft, etag } = await withEtag(waymark.GET('/v1/assessments/{id}', { params: { path: { id } } }));
  const { key, version } = draft.questionnaire;
  const path = { key, version };
  return { draft, etag, form: await answer(waymark.GET('/v1/questionnaires/{key}/versions/{version}', { params: { path } })) };
}

/** @param {{ id: string }} props */
export function Questionnaire({ id }) {
  const call = useCall(() => draftOf(id), [id]);
  return html`<${Screen} title="Thinking of the last four weeks">
    <${Loaded} call=${call}>${(/** @type {Draft} */ loaded) => html`<${Statement} ...${loaded} show=${call.show} />`}<//>
  <//>`;
}

/** @typedef {{ draft: Schemas['AssessmentView'], etag: string, form: Schemas['Questionnaire'] }} Draft */

/** @param {Draft & { show: (draft: Draft) => void }} props */
function Statement({ draft, etag, form, show }) {
  const [shown, setShown] = useState(/** @type {string[]} */ ([]));
  const [goesOn, setGoesOn] = useState(false);
  const [isBack, setIsBack] = useState(false);
  const statement = useRef(/** @type {HTMLElement | null} */ (null));
  const next = isBack ? form.items.find((item) => item.key === shown[shown.length - 1]) : draft.nextItems[0];
  const hasEnough = next === undefined || (draft.sufficient && !goesOn && !isBack);
  const count = Object.keys(draft.answers).length;
  useEffect(() => statement.current?.focus(), [next?.key, hasEnough]);

  /** @param {string} key @param {number | 'not_applicable'} value */
  async function give(key, value) {
    const params = { path: { id: draft.id }, header: { 'If-Match': etag } };
    const sent = await waymark.PATCH('/v1/assessments/{id}', { params, body: { answers: { [key]: value } } });
    // An answer may have been stored although its response was lost: then there is a newer version.
    if (sent.response.status === 412) return show(await draftOf(draft.id));
    const { data, etag: version } = await withEtag(Promise.resolve(sent));
    setShown((/** @type {string[]} */ keys) => [...keys.filter((other) => other !== key), key]);
    setIsBack(false);
    show({ draft: data, etag: version, form });
    say(data.sufficient ? 'Your answers are enough now.' : `Saved. About ${data.remaining.likely} more.`);
  }
  async function finish() {
    const path = { id: draft.id };
    if (draft.status === 'draft') await answer(waymark.POST('/v1/assessments/{id}/submission', { params: { path } }));
    go(`/results/${draft.id}`);
  }
  if (hasEnough) {
    return html`<section class="card">
      <h2 ref=${statement} tabindex="-1">${draft.sufficient ? 'That is enough now' : 'That was the last statement'}</h2>
      <p>${draft.sufficient && 'More answers would hardly change what fits you best. '}You have answered ${count} of ${form.items.length} statements.</p>
      <${Act} class="main" run=${finish}>See my result<//>
      ${next && html`<button onClick=${() => setGoesOn(true)}>Answer more</button>`}
    </section>`;
  }
  const given = draft.answers[next.key];
  return html`<section class="card statement" aria-labelledby="statement">
    <p><progress max=${count + Math.max(draft.remaining.likely, 1)} value=${count} aria-label="Answered"></progress></p>
    <h2 id="statement" ref=${statement} tabindex="-1">${next.text}</h2>
    ${optionsOf(form).map(({ label, value }) => html`
      <${Act} key=${`${next.key} ${value}`} class="answer ${given === value ? 'given' : ''}"
        aria-pressed=${given === undefined ? undefined : given === value} run=${() => give(next.key, value)}>${label}<//>`)}
    <p>
      <${Act} key=${next.key} class="plain" run=${() => give(next.key, NOT_APPLICABLE)}>This does not apply to me<//>
      ${shown.length > 0 && !isBack && html`<button class="plain" onClick=${() => setIsBack(true)}>Back</button>`}
      ${draft.sufficient && html`<button class="plain" onClick=${() => setGoesOn(false)}>Enough now</button>`}
    </p>
  </section>`;
}

/** @param {{ id: string }} props The key of the questionnaire. */
export function FullForm({ id }) {
  const call = useCall(() => answer(waymark.GET('/v1/questionnaires/{key}', { params: { path: { key: id } } })), [id]);
  const begun = useRef(Date.now());
  /** @param {FormData} values */
  async function submit(values) {
    const given = [...values].map(([key, value]) => [key, value === NOT_APPLICABLE ? value : Number(value)]);
    const durationSeconds = Math.round((Date.now() - begun.current) / 1000);
    const body = { questionnaire: id, answers: Object.fromEntries(given), durationSeconds, submit: true };
    go(`/results/${(await answer(waymark.POST('/v1/assessments', { body }))).id}`);
  }
  return html`<${Loaded} call=${call}>${(/** @type {Schemas['Questionnaire']} */ form) => html`
    <${Screen} title=${form.title} lead=${form.instructions}>
      <${Form} send=${submit} button="See my result">${() => form.items.map((item) => html`
        <fieldset class="card" key=${item.key}>
          <legend>${item.text}</legend>
          ${[...optionsOf(form), { label: 'Does not apply', value: NOT_APPLICABLE }].map(({ label, value }) => html`
            <label><input type="radio" name=${item.key} value=${value} /> ${label}</label>`)}
        </fieldset>`)}
      <//>
    <//>`}<//>`;
}

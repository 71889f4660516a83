// A result: how much each cause weighs, what stands out, and the strategies in their order, each with its reason. Then "what if".

import { answer, waymark } from './waymark.js';
import { Act, html, Loaded, Picture, say, Screen, Unfold, useCall, useEffect, useState } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */
/** @typedef {Schemas['RankedStrategy']} Ranked */

/** How many strategies are shown at once; a group that ties is never cut. */
const FIRST = 3;

/** @param {{ id: string }} props */
export function Result({ id }) {
  const path = { id };
  const call = useCall(() => answer(waymark.GET('/v1/assessments/{id}', { params: { path } })), [id]);
  return html`<${Screen} title="Your result">
    <${Loaded} call=${call}>${(/** @type {Schemas['AssessmentView']} */ assessment) => assessment.result === null
      ? html`<p>This questionnaire is not finished. <a href="#/questionnaire/${id}">Continue it</a>.</p>`
      : html`
        <${Causes} result=${assessment.result} />
        <${Unfold} summary="See it as a picture">${() => html`<${Picture} alt="A bar for each cause, with the range in which it may lie"
          svg=${() => answer(waymark.GET('/v1/assessments/{id}/chart.svg', { params: { path }, parseAs: 'text' }))} />`}<//>
        <${Strategies} id=${id} result=${assessment.result} reload=${call.reload} />
        <${WhatIf} id=${id} result=${assessment.result} />`}<//>
  <//>`;
}

/** @param {{ result: Schemas['Result'], heading?: string }} props */
export function Causes({ result, heading = 'What weighs on you' }) {
  const scored = result.causes.filter((cause) => cause.severity !== null).sort((one, other) => Number(other.severity) - Number(one.severity));
  const unscored = result.causes.filter((cause) => cause.severity === null);
  return html`<section class="card">
    <h2>${heading}</h2>
    ${result.signposts.map((signpost) => html`<p class="signpost">${signpost.message}</p>`)}
    ${result.quality.flags.map((flag) => html`<p class="quiet">${flag.detail}</p>`)}
    <ul class="causes">${[...scored, result.readiness.inaction].filter((cause) => cause.severity !== null).map((cause) => html`<li key=${cause.cause}>
      <${CauseBar} cause=${cause} />
    </li>`)}</ul>
    <p class="quiet">The bright bar is the estimate. The pale bar is the range it is likely to be in, because a few answers cannot tell
      everything.${unscored.length > 0 && ` Too few answers to tell: ${unscored.map((cause) => cause.title).join(', ')}.`}</p>
  </section>`;
}

/** @param {{ cause: Schemas['ScaleScore'] }} props */
function CauseBar({ cause }) {
  const severity = Math.round(Number(cause.severity));
  const band = cause.band ?? { low: severity, high: severity };
  return html`<div class="cause ${cause.level}">
    <span><strong>${cause.title}</strong> ${cause.levelLabel}</span>
    <div class="bar" role="img" aria-label="${severity} of 100, between ${Math.round(band.low)} and ${Math.round(band.high)}">
      <i class="band" style="left: ${band.low}%; width: ${band.high - band.low}%"></i>
      <i class="estimate" style="width: ${severity}%"></i>
    </div>
    ${cause.drivers.length > 0 && html`<details><summary>Why<span class="unseen"> ${cause.title}</span></summary>
      <p>The answers that count most:</p><ul>${cause.drivers.map((item) => html`<li>“${item.text}”</li>`)}</ul></details>`}
  </div>`;
}

/** The strategies in order, those together whose places could as well be swapped. @param {Ranked[]} strategies */
function tiesOf(strategies) {
  /** @type {Map<number, Ranked[]>} */
  const ties = new Map();
  for (const strategy of strategies) {
    ties.set(strategy.tieGroup, [...(ties.get(strategy.tieGroup) ?? []), strategy]);
  }
  return [...ties.values()];
}

/** @param {{ id: string, result: Schemas['Result'], reload: () => void }} props */
function Strategies({ id, result, reload }) {
  const [picked, setPicked] = useState(result.startWith.strategies);
  /** @param {string} key */
  const toggle = (key) => setPicked(picked.includes(key) ? picked.filter((other) => other !== key) : [...picked, key]);
  const link = `#/new-plan?assessment=${id}&strategies=${picked.join()}`;
  const lastOfFirst = result.strategies[Math.min(FIRST, result.strategies.length) - 1]?.tieGroup;
  const first = result.strategies.filter((strategy) => strategy.tieGroup <= lastOfFirst);
  const rest = result.strategies.filter((strategy) => strategy.tieGroup > lastOfFirst);
  const show = (/** @type {Ranked[]} */ tied) => html`<div key=${tied[0].key} class=${tied.length > 1 ? 'tied' : ''}>
    ${tied.length > 1 && html`<p class="quiet">Too close to call: any of these ${tied.length} may fit you best.</p>`}
    ${tied.map((strategy) => html`<${StrategyCard} key=${strategy.key} id=${id} strategy=${strategy} reload=${reload}
      picked=${picked.includes(strategy.key)} toggle=${() => toggle(strategy.key)} />`)}
  </div>`;
  return html`<section>
    <div class="card warm">
      <h2>What to start with</h2>
      ${result.startWith.titles.length > 0 && html`<ul>${result.startWith.titles.map((title) => html`<li><strong>${title}</strong></li>`)}</ul>`}
      <p>${result.startWith.reason}</p>
      ${picked.length > 0
        ? html`<a class="button main" href=${link}>Make a plan with ${picked.length === 1 ? 'this one' : `these ${picked.length}`}</a>`
        : html`<p>Choose what appeals to you below.</p>`}
    </div>
    <h2>What may help, best first</h2>
    ${tiesOf(first).map(show)}
    ${rest.length > 0 && html`<details><summary>${rest.length} more strategies</summary>${tiesOf(rest).map(show)}</details>`}
  </section>`;
}

/** @param {{ id: string, strategy: Ranked, picked: boolean, toggle: () => void, reload: () => void }} props */
function StrategyCard({ id, strategy, picked, toggle, reload }) {
  const path = { id, strategy: strategy.key };
  // These are null once a strategy has left the catalog.
  const facts = [strategy.horizonLabel, strategy.loadLabel?.toLowerCase(), strategy.weeklyMinutes && `about ${strategy.weeklyMinutes} minutes a week`];
  /** @param {Schemas['SetChoice']['choice']} choice */
  const choose = async (choice) => {
    await answer(waymark.PUT('/v1/assessments/{id}/choices/{strategy}', { params: { path }, body: { choice } }));
    if (picked) toggle();
    await reload();
    say('Noted.');
  };
  const forget = async () => {
    await answer(waymark.DELETE('/v1/assessments/{id}/choices/{strategy}', { params: { path } }));
    await reload();
    say('It is considered again.');
  };
  return html`<article class="card ${picked ? 'picked' : ''}">
    <h3><span class="rank">${strategy.rank}</span> ${strategy.title}</h3>
    <p>${strategy.why}</p>
    <p class="quiet">${facts.filter(Boolean).join(' · ')}${strategy.choiceLabel && html` · <strong>${strategy.choiceLabel}</strong>`}</p>
    ${strategy.summary && html`<label><input type="checkbox" checked=${picked} onChange=${toggle} />
      <span>Put it into my plan<span class="unseen">: ${strategy.title}</span></span></label>`}
    <details>
      <summary>What it adds up to<span class="unseen">: ${strategy.title}</span></summary>
      <p>${strategy.summary}</p>
      <ul>${strategy.contributions.map((part) => html`<li>${part.title}: ${Math.round(part.points)} points</li>`)}
        ${strategy.adjustments.map((part) => html`<li>${part.reason}</li>`)}</ul>
      ${strategy.choice === 'not_for_me' || strategy.choice === 'already_tried'
        ? html`<${Act} label="Consider it again: ${strategy.title}" run=${forget}>Consider it again<//>`
        : html`<${Act} label="Not for me: ${strategy.title}" run=${() => choose('not_for_me')}>Not for me<//>
            <${Act} label="Already tried: ${strategy.title}" run=${() => choose('already_tried')}>Already tried<//>`}
    </details>
  </article>`;
}

/** @param {{ id: string, result: Schemas['Result'] }} props */
function WhatIf({ id, result }) {
  const [severities, setSeverities] = useState(/** @type {Record<string, number>} */ ({}));
  const [asked, setAsked] = useState(severities);
  const isAsked = Object.keys(asked).length > 0;
  useEffect(() => {
    const rest = setTimeout(() => setAsked(severities), 300);
    return () => clearTimeout(rest);
  }, [severities]);
  const moves = useCall(async () => {
    if (!isAsked) return [];
    const whatIf = await answer(waymark.POST('/v1/assessments/{id}/what-if', { params: { path: { id } }, body: { severities: asked } }));
    return whatIf.changes.filter((move) => move.rankBefore !== move.rankAfter);
  }, [asked]);
  const scored = result.causes.filter((cause) => cause.severity !== null).sort((one, other) => Number(other.severity) - Number(one.severity));
  return html`<section class="card">
    <h2>What if…</h2>
    <p>…something weighed more or less on you? Move a slider, and see what would fit you then. Nothing is saved.</p>
    ${scored.slice(0, 6).map((cause) => html`<label class="slider" key=${cause.cause}>${cause.title}
      <input type="range" min="0" max="100" value=${severities[cause.cause] ?? cause.severity}
        onInput=${(/** @type {any} */ event) => setSeverities({ ...severities, [cause.cause]: Number(event.currentTarget.value) })} />
    </label>`)}
    <div role="status"><${Loaded} call=${moves}>${(/** @type {Schemas['RankMove'][]} */ found) => html`
      ${isAsked && found.length === 0 && html`<p>The order stays the same.</p>`}
      <ul>${found.map((move) => html`<li key=${move.key}>
        <strong>${move.title}</strong>: number ${move.rankAfter ?? 'none'} instead of ${move.rankBefore ?? 'none'}</li>`)}</ul>`}
    <//></div>
  </section>`;
}

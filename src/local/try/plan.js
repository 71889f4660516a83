// A plan: how it is going, its goals and steps, and what can be done with all of it.

import { dateOf, now } from './clock.js';
import { GoalOutcome } from './outcome.js';
import { Steps, WorksheetLink } from './steps.js';
import { Suggestions } from './today.js';
import { answer, waymark } from './waymark.js';
import { Act, day, Field, Form, go, html, Loaded, Meter, number, Picture, say, Screen, Unfold, useCall, useState } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */

export function Plans() {
  const call = useCall(() => answer(waymark.GET('/v1/plans', { params: { query: { limit: 100 } } })));
  return html`<${Screen} title="Your plans">
    <${Loaded} call=${call}>${(/** @type {Schemas['PlanSummaryPage']} */ page) => html`
      ${page.items.length === 0 && html`<p>No plan yet. A result says what to start with:
        <a href="#/assessments">answer a few statements</a> first, or choose yourself.</p>`}
      ${page.items.map((plan) => html`<section class="card" key=${plan.id}>
        <h2><a href="#/plans/${plan.id}">${plan.title}</a></h2>
        <p>${plan.lifecycleLabel} · ${day(plan.startOn)} to ${day(plan.endsOn)} · ${plan.weeklyMinutes} minutes a week</p>
      </section>`)}
      <a class="button main" href="#/new-plan">Make a plan</a>`}<//>
  <//>`;
}

/** @param {string} id */
async function planAndProgress(id) {
  const params = { path: { id } };
  const [plan, progress, suggestions] = await Promise.all([
    answer(waymark.GET('/v1/plans/{id}', { params })),
    answer(waymark.GET('/v1/plans/{id}/progress', { params })),
    answer(waymark.GET('/v1/plans/{id}/suggestions', { params })),
  ]);
  return { plan, progress, suggestions: suggestions.items };
}

/** @param {{ id: string }} props */
export function Plan({ id }) {
  const call = useCall(() => planAndProgress(id), [id]);
  return html`<${Screen} title="Your plan">
    <${Loaded} call=${call}>${(/** @type {Awaited<ReturnType<typeof planAndProgress>>} */ { plan, progress, suggestions }) => html`
      <section class="card">
        <h2>${plan.title}</h2>
        <p>${plan.lifecycleLabel} · ${day(plan.startOn)} to ${day(plan.endsOn)}</p>
        <p><span class="signal ${progress.signal}">${progress.signalLabel}</span> ${progress.sentence} ${progress.forecastSentence}</p>
        <${Meter} share=${progress.effortDoneShare ?? 0} label="Done" />
        ${progress.signposts.map((signpost) => html`<p class="signpost">${signpost.message}</p>`)}
        <${Suggestions} suggestions=${progress.suggestions} changed=${call.reload} />
        ${plan.conflicts.map((conflict) => html`<p class="problem">${conflict.detail}</p>`)}
      </section>
      ${suggestions.map((suggestion) => suggestion.id !== null && suggestion.status === 'open' && html`
        <${CoachSays} key=${suggestion.id} id=${suggestion.id} suggestion=${suggestion} changed=${call.reload} />`)}
      ${plan.goals.map((goal) => html`<${Goal} key=${goal.id} goal=${goal} isNext=${goal.id === progress.nextSteps[0]?.goalId}
        changed=${call.reload} />`)}
      <${Calendar} id=${id} version=${plan.updatedAt} />
      <${Changes} plan=${plan} changed=${call.reload} />`}<//>
  <//>`;
}

/** @param {{ goal: Schemas['GoalView'], isNext: boolean, changed: () => Promise<void> }} props */
function Goal({ goal, isNext, changed }) {
  const [isOpen] = useState(isNext);
  const done = goal.steps.filter((step) => step.status === 'done');
  return html`<section class="card">
    <h2>${goal.title}</h2>
    <p class="quiet">${goal.horizonLabel} · ${goal.achievementLabel}
      ${goal.strategy && html` · <${WorksheetLink} strategy=${goal.strategy} title=${goal.strategyTitle} />`}</p>
    ${goal.measure && html`<p>${goal.measure}</p>`}
    <details open=${isOpen}>
      <summary>${done.length} of ${goal.steps.length} steps done<span class="unseen"> for ${goal.title}</span></summary>
      <${Steps} steps=${goal.steps} changed=${changed} />
    </details>
    ${goal.outcome
      ? html`<p><strong>${goal.achievementLabel}</strong>, ${day(goal.outcome.on)}
          ${goal.outcome.evidence && html` <q>${goal.outcome.evidence}</q>`}</p>`
      : html`<details open=${goal.awaitingOutcome}><summary>Did you reach it?<span class="unseen"> ${goal.title}</span></summary>
          <${GoalOutcome} goalId=${goal.id} question=${null} changed=${changed} /></details>`}
  </section>`;
}

/** @param {{ id: string, suggestion: Schemas['PlanSuggestion'], changed: () => Promise<void> }} props */
function CoachSays({ id, suggestion, changed }) {
  const params = { path: { id } };
  /** @param {Promise<any>} call */
  const after = async (call) => {
    await answer(call);
    await changed();
    say('Your coach will see it.');
  };
  return html`<section class="card warm">
    <h2>${suggestion.coachId} suggests</h2>
    <p><strong>${suggestion.step?.title ?? suggestion.strategyTitle}</strong> ${suggestion.message}</p>
    <${Act} class="main" run=${() => after(waymark.POST('/v1/suggestions/{id}/acceptance', { params }))}>
      ${suggestion.kind === 'encouragement' ? 'Thank you' : 'Add it to my plan'}<//>
    ${suggestion.kind !== 'encouragement' && html`
      <${Act} run=${() => after(waymark.POST('/v1/suggestions/{id}/refusal', { params }))}>No, thank you<//>`}
  </section>`;
}

/** @param {{ id: string, version: string }} props */
function Calendar({ id, version }) {
  const params = { path: { id } };
  const [feed, setFeed] = useState('');
  async function make() {
    setFeed((await answer(waymark.POST('/v1/plans/{id}/calendar-feed', { params, body: {} }))).url);
  }
  async function revoke() {
    await answer(waymark.DELETE('/v1/plans/{id}/calendar-feed', { params }));
    setFeed('');
    say('The address no longer works.');
  }
  return html`<section class="card">
    <h2>Weeks ahead</h2>
    <${Picture} key=${version} alt="The plan on a timeline"
      svg=${() => answer(waymark.GET('/v1/plans/{id}/timeline.svg', { params, parseAs: 'text' }))} />
    <p>Your calendar can show what is due. Keep its address secret: anyone who has it can read your steps and their dates. Steps of private
      strategies only show as time for yourself. A new address replaces the old one.</p>
    ${feed === ''
      ? html`<${Act} run=${make}>Get an address for my calendar<//>`
      : html`<p><input aria-label="Address of the calendar" readonly value=${feed}
            onFocus=${(/** @type {any} */ event) => event.currentTarget.select()} /></p>
          <${Act} run=${revoke}>Stop this address<//>`}
  </section>`;
}

/** @param {{ plan: Schemas['PlanView'], changed: () => Promise<void> }} props */
function Changes({ plan, changed }) {
  const params = { path: { id: plan.id } };
  const [trial, setTrial] = useState(/** @type {{ weeklyMinutes: number | undefined, view: Schemas['ReplanView'] } | null} */ (null));
  /** @param {FormData} values */
  async function suppose(values) {
    const weeklyMinutes = number(values, 'weeklyMinutes');
    const view = await answer(waymark.POST('/v1/plans/{id}/replan', { params, body: { dryRun: true, weeklyMinutes } }));
    setTrial({ weeklyMinutes, view });
    say(view.moved.length === 0 ? 'Nothing would move.' : `${view.moved.length} steps would move.`);
  }
  async function apply() {
    await answer(waymark.POST('/v1/plans/{id}/replan', { params, body: { weeklyMinutes: trial?.weeklyMinutes } }));
    setTrial(null);
    await changed();
    say('Moved.');
  }
  async function pause() {
    const until = dateOf(new Date(now().getTime() + 7 * 86_400_000));
    await answer(waymark.POST('/v1/plans/{id}/pause', { params, body: { until } }));
    await changed();
  }
  async function resume() {
    await answer(waymark.POST('/v1/plans/{id}/resume', { params }));
    await changed();
  }
  async function end() {
    await answer(waymark.DELETE('/v1/plans/{id}', { params }));
    go('/plans');
  }
  return html`<section class="card">
    <h2>When life gets in the way</h2>
    ${['active', 'on_hold'].includes(plan.lifecycle) && html`
      ${plan.pause
        ? html`<p>Paused until ${day(plan.pause.until) || 'you come back'}.</p><${Act} run=${resume}>Resume<//>`
        : html`<${Act} run=${pause}>Pause for a week<//>`}
      <${Form} send=${suppose} button="What would move?">${(/** @type {any} */ problem) => html`
        <${Field} label="With this many minutes a week" name="weeklyMinutes" type="number" inputmode="numeric"
          value=${Math.ceil(plan.weeklyMinutes / 2)} problem=${problem} />`}
      <//>
      ${trial && html`<div>
        <ul class="rows">${trial.view.moved.map((step) => html`<li key=${step.stepId}>
          ${step.title}: ${day(step.dueOnBefore)}, then ${day(step.dueOnAfter)}</li>`)}</ul>
        ${trial.view.moved.length === 0
          ? html`<p>Nothing would move.</p>`
          : html`<${Act} class="main" run=${apply}>Move these ${trial.view.moved.length}<//>`}
      </div>`}
    `}
    <${Unfold} summary="History">${() => html`<${History} key=${plan.updatedAt} id=${plan.id} />`}<//>
    <details><summary>Delete this plan</summary>
      <p>The plan, its steps and its history are deleted for good.</p><${Act} class="danger" run=${end}>Delete it<//></details>
  </section>`;
}

/** @param {{ id: string }} props */
function History({ id }) {
  const call = useCall(() => answer(waymark.GET('/v1/plans/{id}/history', { params: { path: { id }, query: { limit: 20 } } })));
  return html`<${Loaded} call=${call}>${(/** @type {Schemas['HistoryEntryViewPage']} */ page) => html`
    <ul class="rows">${page.items.map((entry) => html`<li key=${entry.id}>
      <span class="quiet">${day(entry.at)}</span> ${entry.sentence}</li>`)}</ul>`}<//>`;
}

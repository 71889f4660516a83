// Today: what is due over all plans and worksheets, how it is going, and what there is to be glad about. One call brings all of it.

import { GoalOutcome } from './outcome.js';
import { IfThens, StepButtons, WorksheetLink } from './steps.js';
import { answer, me, send, ProblemError, waymark } from './waymark.js';
import { Act, day, Field, Form, html, Loaded, Meter, number, say, Screen, text, useCall, useState } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */

/** What today holds, and whether this member is new: a paused or finished plan is not in it, but is no reason to begin again. */
async function todayOf() {
  const today = await answer(waymark.GET('/v1/members/{memberId}/today', { params: { path: { memberId: me() } } }));
  const lists = [today.plans, today.due, today.recordsDue, today.wins, today.awaitingOutcome, today.signposts];
  if (lists.some((list) => list.length > 0)) return { today, isNew: false };
  const plans = await answer(waymark.GET('/v1/plans', { params: { query: { limit: 1 } } }));
  return { today, isNew: plans.items.length === 0 };
}

export function Today() {
  const call = useCall(todayOf);
  return html`<${Screen} title="Good to see you, ${me()}">
    <${Loaded} call=${call}>${(/** @type {Awaited<ReturnType<typeof todayOf>>} */ { today, isNew }) => isNew ? html`<${Welcome} />` : html`
      ${today.signposts.map((signpost) => html`<p class="signpost">${signpost.message}</p>`)}
      <${Wins} wins=${today.wins} changed=${call.reload} />
      ${today.awaitingOutcome.map((item) => html`<section class="card warm" key=${item.goalId}>
        <${GoalOutcome} goalId=${item.goalId} question=${item.question} changed=${call.reload} />
      </section>`)}
      <${Due} today=${today} changed=${call.reload} />
      ${today.plans.length === 0 && html`<p>No plan is active right now. <a href="#/plans">See your plans</a></p>`}
      ${today.plans.map((plan) => html`<${Standing} key=${plan.planId} plan=${plan}
        isDue=${today.due.some((item) => item.planId === plan.planId)} changed=${call.reload} />`)}`}<//>
  <//>`;
}

function Welcome() {
  return html`<section class="card warm">
    <h2>Begin here</h2>
    <p>A few statements show what weighs on you. Then you see what may help, make a plan that fits your weeks, and take the first step today.</p>
    <a class="button main" href="#/assessments">Answer a few statements</a>
    <a class="button" href="#/new-plan">Make a plan without them</a>
  </section>`;
}

/** @param {{ wins: Schemas['WinView'][], changed: () => Promise<void> }} props */
export function Wins({ wins, changed }) {
  /** @param {string} id */
  async function celebrate(id) {
    await answer(waymark.POST('/v1/wins/{id}/celebration', { params: { path: { id } } }));
    await changed();
    say('Well done.');
  }
  return html`${wins.map((win) => html`<section class="win" key=${win.id}>
    <p><strong>${win.codeLabel}.</strong> ${win.sentence}</p>
    ${win.celebratedAt === null && html`<${Act} label="Celebrate: ${win.sentence}" run=${() => celebrate(win.id)}>Celebrate<//>`}
  </section>`)}`;
}

/** @param {{ today: Schemas['TodayView'], changed: () => Promise<void> }} props */
function Due({ today, changed }) {
  const isFree = today.due.length + today.recordsDue.length === 0;
  return html`<section class="card">
    <h2>For today</h2>
    ${isFree && html`<p>Nothing is due. Enjoy your day.</p>`}
    <ul class="steps">
      ${today.due.map((item) => html`<li key=${`${item.stepId}${item.occurrence}`}>
        <div>
          <strong>${item.title}</strong>
          <span class="quiet"><${Since} due=${item} />${item.effortMinutes} minutes · ${item.goalTitle}</span>
          <${IfThens} ifThen=${item.ifThen} />
          ${item.strategy && html`<${WorksheetLink} strategy=${item.strategy} title=${item.strategyTitle} />`}
        </div>
        ${item.stepId && html`<${StepButtons} id=${item.stepId} occurrence=${item.occurrence} title=${item.shortTitle} changed=${changed} />`}
      </li>`)}
      ${today.recordsDue.map((due) => html`<li key=${`${due.recordId}${due.text}`}>
        <div><strong>${due.text}</strong><span class="quiet"><${Since} due=${due} />${due.strategyTitle}</span></div>
        <a class="button" href="#/worksheets/${due.strategy}">Open<span class="unseen"> the worksheet for ${due.text}</span></a>
      </li>`)}
    </ul>
    ${today.moreDue && html`<p>There is more in your plans. One thing at a time.</p>`}
  </section>`;
}

/** @param {{ due: { overdue: boolean, dueOn: string } }} props */
function Since({ due }) {
  return due.overdue && html`<b class="overdue">due since ${day(due.dueOn)}</b> · `;
}

/** @param {{ plan: Schemas['PlanStanding'], isDue: boolean, changed: () => Promise<void> }} props `isDue`: whether a step of it is shown above. */
function Standing({ plan, isDue, changed }) {
  const next = plan.nextStep;
  return html`<section class="card">
    <h2><a href="#/plans/${plan.planId}">${plan.planTitle}</a></h2>
    <p><span class="signal ${plan.signal}">${plan.signalLabel}</span> ${plan.sentence}</p>
    <${Meter} share=${plan.effortDoneShare ?? 0} label="Done" />
    ${next && !isDue && html`<ul class="steps"><li>
      <div>
        <strong>${next.title}</strong>
        <span class="quiet">due ${day(next.dueOn)} · ${next.effortMinutes} minutes, if you want to start now</span>
      </div>
      ${next.stepId && html`<${StepButtons} id=${next.stepId} occurrence=${next.occurrence} title=${next.shortTitle} changed=${changed} />`}
    </li></ul>`}
    <${Suggestions} suggestions=${plan.suggestions} changed=${changed} />
    <details>
      <summary>Check in<span class="unseen"> on ${plan.planTitle}</span></summary>
      <${CheckIn} planId=${plan.planId} changed=${changed} />
    </details>
  </section>`;
}

/**
 * What the service suggests, with the request that does it: the app sends it as it is.
 * @param {{ suggestions: Schemas['Suggestion'][], changed: () => Promise<void> }} props
 */
export function Suggestions({ suggestions, changed }) {
  /** @param {Schemas['SuggestedCall']} action */
  async function follow({ method, href, body }) {
    const { pathname, search } = new URL(href, location.origin);
    const response = await send(method, pathname + search, body ?? undefined);
    if (!response.ok) throw new ProblemError(await response.json());
    await changed();
    say('Done.');
  }
  return html`${suggestions.map(({ code, text, action }) => html`<div key=${code}>
    <p>${text}</p>
    ${action && action.operationId !== 'setGoalOutcome' && html`<${Act} run=${() => follow(action)}>Yes, do that<//>`}
  </div>`)}`;
}

const faces = ['Low', 'Rather low', 'In between', 'Rather high', 'High'].map((label, place) => ({ key: String(place + 1), label }));
const notSaid = { key: '', label: 'Rather not say' };

/** @param {{ planId: string, changed: () => Promise<void> }} props */
function CheckIn({ planId, changed }) {
  const [reply, setReply] = useState(/** @type {Schemas['CheckInReply'] | null} */ (null));
  /** @param {FormData} values */
  async function send(values) {
    const [confidence, mood, energy] = ['confidence', 'mood', 'energy'].map((name) => number(values, name));
    const body = { confidence, mood, energy, note: text(values, 'note') };
    setReply(await answer(waymark.POST('/v1/plans/{id}/check-ins', { params: { path: { id: planId } }, body })));
    say('Saved.');
  }
  const close = async () => {
    setReply(null);
    await changed();
  };
  if (reply !== null) {
    return html`<p>Thank you, that is noted.</p>
      ${reply.signposts.map((signpost) => html`<p class="signpost">${signpost.message}</p>`)}
      <${Suggestions} suggestions=${reply.suggestions} changed=${close} />
      <${Act} run=${close}>Close<//>`;
  }
  return html`<${Form} send=${send} button="Save">${(/** @type {any} */ problem) => html`
    <${Field} label="How sure are you that you will get there? (0 to 10)" name="confidence" type="number" inputmode="numeric"
      problem=${problem} required=${false} />
    <${Field} label="Mood" name="mood" options=${[notSaid, ...faces]} problem=${problem} />
    <${Field} label="Energy" name="energy" options=${[notSaid, ...faces]} problem=${problem} />
    <${Field} label="A note" name="note" rows="2" problem=${problem} required=${false} />`}
  <//>`;
}

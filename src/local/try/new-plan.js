// A new plan: choose strategies and how much time there is, look at what comes of it, and create it.

import { today } from './clock.js';
import { Steps } from './steps.js';
import { answer, waymark } from './waymark.js';
import { Act, Boxes, day, Field, Form, go, html, Loaded, number, say, Screen, text, useCall, useState } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((key, place) => ({
  key,
  label: new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + place))),
}));

/** @param {{ query: URLSearchParams }} props */
export function NewPlan({ query }) {
  const picked = query.get('strategies')?.split(',') ?? [];
  const [wanted, setWanted] = useState(/** @type {Schemas['CreatePlan'] | null} */ (null));
  const [preview, setPreview] = useState(/** @type {Schemas['PlanPreview'] | null} */ (null));
  const catalog = useCall(() => answer(waymark.GET('/v1/strategies', { params: { query: { limit: 100 } } })));

  /** @param {FormData} values */
  async function look(values) {
    const body = /** @type {Schemas['CreatePlan']} */ ({
      strategies: values.getAll('strategies'),
      startOn: text(values, 'startOn'),
      weeklyMinutes: number(values, 'weeklyMinutes'),
      daysOff: values.getAll('daysOff'),
      timeZone: text(values, 'timeZone'),
      sourceAssessmentId: query.get('assessment') ?? undefined,
    });
    setPreview(await answer(waymark.POST('/v1/plan-previews', { body })));
    setWanted(body);
    say('The plan is below.');
  }
  async function create() {
    if (wanted !== null) go(`/plans/${(await answer(waymark.POST('/v1/plans', { body: wanted }))).id}`);
  }
  return html`<${Screen} title="Make a plan"
    lead="Small steps with dates that fit your weeks. You see a preview first; nothing is saved until you create the plan.">
    <${Loaded} call=${catalog}>${(/** @type {Schemas['StrategySummaryPage']} */ page) => html`
      <${Form} class="card" send=${look} button="Show me the plan">${(/** @type {any} */ problem) => html`
        <${Strategies} strategies=${page.items} picked=${picked} problem=${problem} />
        <${Field} label="Begin on" name="startOn" type="date" value=${today()} problem=${problem} />
        <${Field} label="Minutes you have in a week" name="weeklyMinutes" type="number" inputmode="numeric" value="120" problem=${problem}
          help="Choose a little less than you hope for. A plan you can keep is better than a perfect one." />
        <${Boxes} legend="Days off" name="daysOff" checked=${['sat', 'sun']} problem=${problem} options=${WEEKDAYS} />
        <${Field} label="Time zone" name="timeZone" value=${Intl.DateTimeFormat().resolvedOptions().timeZone} problem=${problem} />`}
      <//>`}<//>
    ${preview && html`<${Preview} plan=${preview} create=${create} />`}
  <//>`;
}

/** Those picked before, and the others to unfold. @param {{ strategies: Schemas['StrategySummary'][], picked: string[], problem: any }} props */
function Strategies({ strategies, picked, problem }) {
  const boxes = (/** @type {string} */ legend, /** @type {Schemas['StrategySummary'][]} */ some, shown = problem) => html`
    <${Boxes} legend=${legend} name="strategies" checked=${picked} problem=${shown} options=${some.map(({ key, title }) => ({ key, label: title }))} />`;
  const others = strategies.filter(({ key }) => !picked.includes(key));
  if (picked.length === 0) return boxes('What you will do', others);
  return html`
    ${boxes('What you will do', strategies.filter(({ key }) => picked.includes(key)))}
    <details><summary>Other strategies</summary>${boxes('Add', others, null)}</details>`;
}

/** @param {{ plan: Schemas['PlanPreview'], create: () => Promise<unknown> }} props */
function Preview({ plan, create }) {
  return html`<section class="card warm">
    <h2>${plan.title}</h2>
    <p>From ${day(plan.startOn)} to ${day(plan.endsOn)}: ${plan.goals.length} goals, ${plan.goals.flatMap((goal) => goal.steps).length} steps.</p>
    <${Act} class="main" run=${create}>Create this plan<//>
    ${plan.goals.map((goal) => html`<h3>${goal.title}</h3><${Steps} steps=${goal.steps} />`)}
  </section>`;
}

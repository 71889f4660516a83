// The coach's side: members who share, and what each consent allows.

import { dateOf, now } from './clock.js';
import { Causes } from './result.js';
import { Scopes, Session } from './sharing.js';
import { answer, waymark } from './waymark.js';
import { Act, day, Field, Form, html, Loaded, Meter, number, say, Screen, text, Unfold, useCall } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */

export function Members() {
  const members = useCall(() => answer(waymark.GET('/v1/coach/members', { params: { query: { limit: 100 } } })));
  const requests = useCall(() => answer(waymark.GET('/v1/consent-requests', { params: { query: { status: 'open' } } })));
  /** @param {FormData} values */
  async function ask(values) {
    const chosen = /** @type {Schemas['ConsentScope'][]} */ (values.getAll('scopes'));
    const body = { memberId: text(values, 'memberId') ?? '', scopes: chosen, message: text(values, 'message') };
    await answer(waymark.POST('/v1/consent-requests', { body }));
    await requests.reload();
    say('Asked.');
  }
  /** @param {string} id */
  async function withdraw(id) {
    await answer(waymark.DELETE('/v1/consent-requests/{id}', { params: { path: { id } } }));
    await requests.reload();
    say('Withdrawn.');
  }
  return html`<${Screen} title="Your members" lead="Those who need you most come first.">
    <${Loaded} call=${members}>${(/** @type {Schemas['CoachedMemberPage']} */ page) => html`
      ${page.items.length === 0 && html`<p>Nobody shares with you yet.</p>`}
      ${page.items.map((member) => html`<section class="card" key=${member.consentId}>
        <h2><a href="#/members/${encodeURIComponent(member.memberId)}">${member.memberId}</a></h2>
        <p>${member.signal && html`<span class="signal ${member.signal}">${member.signalLabel}</span> `}${member.needLabels.join(' · ')}</p>
        ${member.nextAction && html`<p>Next: ${member.nextAction.shortTitle}, due ${day(member.nextAction.dueOn)}</p>`}
        <p class="quiet">${member.lastActivityOn && `Last active on ${day(member.lastActivityOn)}. `}
          Shares ${member.scopeLabels.join(', ').toLowerCase()}${member.until && ` until ${day(member.until)}`}.</p>
      </section>`)}`}<//>
    <section class="card">
      <h2>Ask a member to share</h2>
      <${Loaded} call=${requests}>${(/** @type {Schemas['ConsentRequestViewPage']} */ page) => html`
        <ul class="rows">${page.items.map((request) => html`<li key=${request.id}>
          ${request.memberId}: ${request.scopeLabels.join(', ')} <span class="quiet">${request.statusLabel}</span>
          <${Act} class="plain" label="Withdraw the request to ${request.memberId}" run=${() => withdraw(request.id)}>Withdraw<//></li>`)}</ul>`}<//>
      <${Form} send=${ask} button="Ask" again>${(/** @type {any} */ problem) => html`
        <${Field} label="Member" name="memberId" problem=${problem} autocomplete="off"
          help="The name that they sign in with, such as mia." />
        <${Scopes} legend="What you would like to see" checked=${['results', 'plans']} problem=${problem} />
        <${Field} label="Message" name="message" rows="2" problem=${problem} required=${false} />`}
      <//>
    </section>
  <//>`;
}

/** What the member shares: each part only if the consent holds its scope, or the service would say 404. @param {string} memberId */
async function sharedBy(memberId) {
  const page = await answer(waymark.GET('/v1/coach/members', { params: { query: { limit: 100 } } }));
  return page.items.find((member) => member.memberId === memberId) ?? null;
}

/** @param {{ id: string }} props */
export function CoachedMember({ id }) {
  const call = useCall(() => sharedBy(id), [id]);
  return html`<${Screen} title=${id}>
    <${Loaded} call=${call}>${(/** @type {Schemas['CoachedMember'] | null} */ member) => member === null
      ? html`<p>${id} does not share anything with you.</p>`
      : html`<p class="lead">Shares ${member.scopeLabels.join(', ').toLowerCase()}. ${id} can see what you have looked at.</p>
      ${member.scopes.includes('plans') && html`<${SharedPlans} memberId=${id} hasCheckIns=${member.scopes.includes('check_ins')} />`}
      ${member.scopes.includes('results') && html`<${SharedResult} memberId=${id} />`}
      ${member.scopes.includes('wins') && html`<${SharedWins} memberId=${id} />`}
      ${member.scopes.includes('worksheets') && html`<${SharedWorksheets} memberId=${id} />`}
      <${Sessions} memberId=${id} />
      <${Notes} memberId=${id} />`}<//>
  <//>`;
}

/** @param {{ memberId: string, hasCheckIns: boolean }} props */
function SharedPlans({ memberId, hasCheckIns }) {
  const call = useCall(() => answer(waymark.GET('/v1/plans', { params: { query: { memberId } } })));
  return html`<${Loaded} call=${call}>${(/** @type {Schemas['PlanSummaryPage']} */ page) => html`
    ${page.items.length === 0 && html`<section class="card"><p>No plan yet.</p></section>`}
    ${page.items.map((plan) => html`<section class="card" key=${plan.id}>
      <h2>${plan.title}</h2>
      <p class="quiet">${plan.lifecycleLabel}</p>
      <${SharedProgress} planId=${plan.id} />
      ${hasCheckIns && html`<${Unfold} summary="Check-ins">${() => html`<${CheckIns} planId=${plan.id} />`}<//>`}
      <${Unfold} summary=${html`Suggest something<span class="unseen"> for ${plan.title}</span>`}>${() => html`<${Suggest} planId=${plan.id} />`}<//>
    </section>`)}`}<//>`;
}

/** @param {{ planId: string }} props */
function SharedProgress({ planId }) {
  const call = useCall(() => answer(waymark.GET('/v1/plans/{id}/progress', { params: { path: { id: planId } } })));
  return html`<${Loaded} call=${call}>${(/** @type {Schemas['ProgressView']} */ progress) => html`
    <p><span class="signal ${progress.signal}">${progress.signalLabel}</span> ${progress.sentence} ${progress.forecastSentence}</p>
    <${Meter} share=${progress.effortDoneShare ?? 0} label="Done" />
    <ul>${progress.nextSteps.map((step) => html`<li>${step.shortTitle}, due ${day(step.dueOn)}</li>`)}</ul>`}<//>`;
}

/** @param {{ planId: string }} props */
function CheckIns({ planId }) {
  const call = useCall(() => answer(waymark.GET('/v1/plans/{id}/check-ins', { params: { path: { id: planId } } })));
  return html`<${Loaded} call=${call}>${(/** @type {Schemas['CheckInViewPage']} */ page) => html`<ul class="rows">${page.items.map((checkIn) => html`
    <li key=${checkIn.id}>${day(checkIn.on)}: ${checkIn.confidence !== null && `confidence ${checkIn.confidence} of 10`} ${checkIn.note
      && html`<q>${checkIn.note}</q>`}</li>`)}</ul>`}<//>`;
}

/** Reads the plan only now, for its goals: the member can see what was read. @param {{ planId: string }} props */
function Suggest({ planId }) {
  const params = { path: { id: planId } };
  const call = useCall(() => answer(waymark.GET('/v1/plans/{id}', { params })));
  /** @param {FormData} values */
  async function suggest(values) {
    const title = text(values, 'title');
    const step = title && { goalId: text(values, 'goalId') ?? '', title, effortMinutes: number(values, 'effortMinutes') ?? 0 };
    const body = { step: step || undefined, message: text(values, 'message') };
    await answer(waymark.POST('/v1/plans/{id}/suggestions', { params, body }));
    say('Suggested.');
  }
  return html`<${Loaded} call=${call}>${(/** @type {Schemas['PlanView']} */ plan) => html`
    <${Form} send=${suggest} button="Suggest it" again>${(/** @type {any} */ problem) => html`
      <${Field} label="For the goal" name="goalId" pointer="/step/goalId" problem=${problem}
        options=${plan.goals.map(({ id, title }) => ({ key: id, label: title }))} />
      <${Field} label="A step" name="title" pointer="/step/title" problem=${problem} required=${false}
        help="Leave it empty to send only an encouragement." />
      <${Field} label="Minutes it takes" name="effortMinutes" pointer="/step/effortMinutes" type="number" inputmode="numeric" value="20"
        problem=${problem} />
      <${Field} label="Your words" name="message" rows="2" problem=${problem} />`}
    <//>`}<//>`;
}

/** @param {string} memberId */
async function latestResult(memberId) {
  const page = await answer(waymark.GET('/v1/assessments', { params: { query: { memberId, limit: 1 } } }));
  if (page.items.length === 0) return null;
  return answer(waymark.GET('/v1/assessments/{id}', { params: { path: { id: page.items[0].id } } }));
}

/** @param {{ memberId: string }} props */
function SharedResult({ memberId }) {
  const call = useCall(() => latestResult(memberId));
  return html`<${Loaded} call=${call}>${(/** @type {Schemas['AssessmentView'] | null} */ assessment) => assessment?.result
    ? html`<${Causes} result=${assessment.result} heading="Result of ${day(assessment.submittedAt)}" />`
    : html`<section class="card"><p>No result yet.</p></section>`}<//>`;
}

/** @param {{ memberId: string }} props */
function SharedWins({ memberId }) {
  const call = useCall(() => answer(waymark.GET('/v1/members/{memberId}/wins', { params: { path: { memberId } } })));
  return html`<section class="card">
    <h2>Wins</h2>
    <${Loaded} call=${call}>${(/** @type {Schemas['WinViewPage']} */ page) => html`<ul class="rows">${page.items.map((win) => html`
      <li key=${win.id}>${win.sentence} <span class="quiet">${day(win.earnedAt)}</span></li>`)}</ul>`}<//>
  </section>`;
}

/** @param {{ memberId: string }} props */
function SharedWorksheets({ memberId }) {
  const call = useCall(() => answer(waymark.GET('/v1/members/{memberId}/worksheets', { params: { path: { memberId } } })));
  return html`<section class="card">
    <h2>Worksheets</h2>
    <${Loaded} call=${call}>${(/** @type {Schemas['WorksheetSummaryPage']} */ page) => html`<ul class="rows">${page.items.map((sheet) => html`
      <li key=${sheet.strategy}>${sheet.strategyTitle} <span class="quiet">${sheet.recordCount} kept</span></li>`)}</ul>`}<//>
  </section>`;
}

/** @param {{ memberId: string }} props */
function Sessions({ memberId }) {
  const params = { path: { memberId } };
  const call = useCall(() => answer(waymark.GET('/v1/members/{memberId}/sessions', { params })));
  /** @param {FormData} values */
  async function arrange(values) {
    const at = text(values, 'at');
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const body = { at: at ? new Date(at).toISOString() : '', durationMinutes: 50, timeZone, agenda: text(values, 'agenda') };
    await answer(waymark.POST('/v1/members/{memberId}/sessions', { params, body }));
    await call.reload();
    say('Arranged.');
  }
  return html`<section class="card">
    <h2>Sessions</h2>
    <${Loaded} call=${call}>${(/** @type {Schemas['SessionViewPage']} */ page) => html`
      <ul class="rows">${page.items.map((session) => html`<${Session} key=${session.id} session=${session} />`)}</ul>`}<//>
    <details><summary>Arrange a session</summary><${Form} send=${arrange} button="Arrange it" again>${(/** @type {any} */ problem) => html`
      <${Field} label="When" name="at" type="datetime-local" value="${dateOf(new Date(now().getTime() + 7 * 86_400_000))}T16:00" problem=${problem} />
      <${Field} label="What about" name="agenda" problem=${problem} required=${false} />`}<//></details>
  </section>`;
}

/** @param {{ memberId: string }} props */
function Notes({ memberId }) {
  const params = { path: { memberId } };
  const call = useCall(() => answer(waymark.GET('/v1/members/{memberId}/notes', { params })));
  const readers = [{ key: 'coach_only', label: 'Only me' }, { key: 'shared', label: `${memberId} and me` }];
  /** @param {FormData} values */
  async function add(values) {
    const body = { text: text(values, 'text') ?? '', visibility: /** @type {Schemas['NoteVisibility']} */ (text(values, 'visibility')) };
    await answer(waymark.POST('/v1/members/{memberId}/notes', { params, body }));
    await call.reload();
    say('Saved.');
  }
  /** @param {string} id */
  async function remove(id) {
    await answer(waymark.DELETE('/v1/notes/{id}', { params: { path: { id } } }));
    await call.reload();
  }
  return html`<section class="card">
    <h2>Notes</h2>
    <${Loaded} call=${call}>${(/** @type {Schemas['NoteViewPage']} */ page) => html`
      <ul class="rows">${page.items.map((note) => html`<li key=${note.id}>
        ${note.text} <span class="quiet">${day(note.createdAt)}, ${readers.find(({ key }) => key === note.visibility)?.label}</span>
        <${Act} class="plain" label="Delete the note of ${day(note.createdAt)}" run=${() => remove(note.id)}>Delete<//></li>`)}</ul>`}<//>
    <${Form} send=${add} button="Save" again>${(/** @type {any} */ problem) => html`
      <${Field} label="Note" name="text" rows="2" problem=${problem} />
      <${Field} label="Who reads it" name="visibility" options=${readers} problem=${problem} />`}<//>
  </section>`;
}

// What members decide about their data: who sees what, who has looked, a copy of everything, and its end.

import { answer, changeSession, me, ProblemError, waymark, withEtag } from './waymark.js';
import { Act, Boxes, day, Field, Form, html, Loaded, say, Screen, text, Unfold, useCall } from './ui.js';
import { Wins } from './today.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */
/** @typedef {Schemas['ConsentScope']} Scope */

/**
 * What can be shared, to choose from, each with what a coach can read then: the service's words, because they are what a member consents to.
 * @param {{ legend: string, checked: readonly Scope[], problem?: any }} props
 */
export function Scopes({ legend, checked, problem }) {
  const call = useCall(() => answer(waymark.GET('/v1/consent-scopes')));
  return html`<${Loaded} call=${call}>${(/** @type {Schemas['ConsentScopeViewPage']} */ page) => html`
    <${Boxes} legend=${legend} name="scopes" checked=${checked} options=${page.items} problem=${problem} />`}<//>`;
}

export function Sharing() {
  const memberId = me();
  const consents = useCall(() => answer(waymark.GET('/v1/consents', { params: { query: { limit: 100 } } })));
  const requests = useCall(() => answer(waymark.GET('/v1/consent-requests', { params: { query: { status: 'open' } } })));
  const wins = useCall(() => answer(waymark.GET('/v1/members/{memberId}/wins', { params: { path: { memberId } } })));
  /** @param {FormData} values */
  async function share(values) {
    const chosen = /** @type {Scope[]} */ (values.getAll('scopes'));
    const body = { coachId: text(values, 'coachId') ?? '', scopes: chosen, until: text(values, 'until') };
    await answer(waymark.POST('/v1/consents', { body }));
    await consents.reload();
    say('Shared.');
  }
  const answered = () => Promise.all([requests.reload(), consents.reload()]);
  return html`<${Screen} title="Sharing and your data"
    lead="No coach sees anything of yours unless you share it here, and you can stop at any time.">
    <${Loaded} call=${requests}>${(/** @type {Schemas['ConsentRequestViewPage']} */ page) => page.items.map((request) => html`
      <${Request} key=${request.id} request=${request} answered=${answered} />`)}<//>
    <section class="card">
      <h2>Who sees what</h2>
      <${Loaded} call=${consents}>${(/** @type {Schemas['ConsentViewPage']} */ page) => html`
        ${page.items.length === 0 && html`<p>You share nothing with a coach.</p>`}
        <ul class="rows">${page.items.map((consent) => html`<${Consent} key=${consent.id} consent=${consent} changed=${consents.reload} />`)}</ul>`}<//>
      <details><summary>Share with a coach</summary>
        <${Form} send=${share} button="Share" again>${(/** @type {any} */ problem) => html`
          <${Field} label="Coach" name="coachId" problem=${problem} autocomplete="off"
            help="The name that your coach signs in with, such as carl." />
          <${Scopes} legend="What they may see" checked=${[]} problem=${problem} />
          <${Field} label="Until" name="until" type="date" problem=${problem} required=${false} />`}
        <//>
      </details>
    </section>
    <${FromCoach} />
    <section class="card">
      <h2>Your wins so far</h2>
      <${Loaded} call=${wins}>${(/** @type {Schemas['WinViewPage']} */ page) => page.items.length === 0
        ? html`<p>The first one comes with your first step.</p>` : html`<${Wins} wins=${page.items} changed=${wins.reload} />`}<//>
    </section>
    <${Export} />
    <${Erasure} />
  <//>`;
}

/** What coaches have arranged with the member, and which of their notes they show. */
async function fromCoaches() {
  const params = { path: { memberId: me() } };
  const [sessions, notes] = await Promise.all([
    answer(waymark.GET('/v1/members/{memberId}/sessions', { params })),
    answer(waymark.GET('/v1/members/{memberId}/notes', { params })),
  ]);
  return { sessions: sessions.items, notes: notes.items };
}

function FromCoach() {
  const call = useCall(fromCoaches);
  return html`<${Loaded} call=${call}>${(/** @type {Awaited<ReturnType<typeof fromCoaches>>} */ { sessions, notes }) => sessions.length
    + notes.length > 0 && html`<section class="card">
      <h2>From your coach</h2>
      <ul class="rows">
        ${sessions.map((session) => html`<${Session} key=${session.id} session=${session} />`)}
        ${notes.map((note) => html`<li key=${note.id}>${note.coachId}: <q>${note.text}</q></li>`)}
      </ul>
    </section>`}<//>`;
}

/** @param {{ session: Schemas['SessionView'] }} props */
export function Session({ session }) {
  const time = new Date(session.at).toLocaleTimeString('en-US', { timeStyle: 'short' });
  return html`<li>${day(session.at)}, ${time}, ${session.durationMinutes} minutes ${session.agenda && html`<q>${session.agenda}</q>`}</li>`;
}

/** @param {{ request: Schemas['ConsentRequestView'], answered: () => Promise<unknown> }} props */
function Request({ request, answered }) {
  const params = { path: { id: request.id } };
  const accept = async () => {
    await answer(waymark.POST('/v1/consent-requests/{id}/acceptance', { params, body: {} }));
    await answered();
    say('Shared.');
  };
  const refuse = async () => {
    await answer(waymark.POST('/v1/consent-requests/{id}/refusal', { params }));
    await answered();
    say('Refused.');
  };
  return html`<section class="card warm">
    <h2>${request.coachId} asks to see your ${request.scopeLabels.join(', ').toLowerCase()}</h2>
    ${request.message && html`<q>${request.message}</q>`}
    <p>${request.until ? `Until ${day(request.until)}.` : 'No end date.'}</p>
    <${Act} class="main" label="Share it with ${request.coachId}" run=${accept}>Share it<//>
    <${Act} label="Refuse the request of ${request.coachId}" run=${refuse}>Refuse<//>
  </section>`;
}

/** @param {{ consent: Schemas['ConsentView'], changed: () => Promise<void> }} props */
function Consent({ consent, changed }) {
  async function revoke() {
    await answer(waymark.DELETE('/v1/consents/{id}', { params: { path: { id: consent.id } } }));
    await changed();
    say('Stopped. They no longer see anything of yours.');
  }
  return html`<li>
    <strong>${consent.coachId}</strong> ${consent.scopeLabels.join(', ')}
    <span class="quiet"> ${consent.statusLabel}${consent.until && `, until ${day(consent.until)}`}</span>
    ${consent.status === 'open' && html`
      <${Unfold} summary=${html`Change<span class="unseen"> what ${consent.coachId} sees</span>`}>${() => html`
        <${ConsentForm} id=${consent.id} changed=${changed} />
        <${Act} class="danger" label="Stop sharing with ${consent.coachId}" run=${revoke}>Stop sharing<//>`}<//>`}
    <${Unfold} summary=${html`Who has looked<span class="unseen">: ${consent.coachId}</span>`}>${() => html`<${Accesses} id=${consent.id} />`}<//>
  </li>`;
}

/** Shows the consent as it is now, and bases the change on just that. @param {{ id: string, changed: () => Promise<void> }} props */
function ConsentForm({ id, changed }) {
  const call = useCall(() => withEtag(waymark.GET('/v1/consents/{id}', { params: { path: { id } } })));
  /** @param {FormData} values */
  async function update(values) {
    const params = { path: { id }, header: { 'If-Match': call.data?.etag ?? '' } };
    await answer(waymark.PATCH('/v1/consents/{id}', { params, body: { scopes: /** @type {Scope[]} */ (values.getAll('scopes')) } }));
    await Promise.all([call.reload(), changed()]);
    say('Changed.');
  }
  return html`<${Loaded} call=${call}>${(/** @type {{ data: Schemas['ConsentView'] }} */ { data: consent }) => html`
    <${Form} send=${update} button="Save">${(/** @type {any} */ problem) => html`
      <${Scopes} legend="What they may see" checked=${consent.scopes} problem=${problem} />`}<//>`}<//>`;
}

/** @param {{ id: string }} props */
function Accesses({ id }) {
  const call = useCall(() => answer(waymark.GET('/v1/consents/{id}/accesses', { params: { path: { id } } })));
  return html`<${Loaded} call=${call}>${(/** @type {Schemas['AccessViewPage']} */ page) => page.items.length === 0
    ? html`<p>Not yet.</p>`
    : html`<ul>${page.items.map((access) => html`<li>${day(access.at)}: ${access.sentence}</li>`)}</ul>`}<//>`;
}

function Export() {
  async function save() {
    const copy = await answer(waymark.GET('/v1/members/{memberId}/export', { params: { path: { memberId: me() } } }));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(copy, null, 2)], { type: 'application/json' }));
    link.download = 'waymark-export.json';
    link.click();
    URL.revokeObjectURL(link.href);
    say('Your copy is saved.');
  }
  return html`<section class="card">
    <h2>Export your data</h2>
    <p>Everything that is stored about you, in one file.</p>
    <${Act} run=${save}>Save a copy<//>
  </section>`;
}

function Erasure() {
  /** @param {FormData} values */
  async function erase(values) {
    if (text(values, 'name') !== me()) {
      const detail = 'That is not your name, so nothing was erased.';
      throw new ProblemError({ status: 400, title: 'Nothing was erased', detail, errors: [{ pointer: '/name', code: 'unknown_value', detail }] });
    }
    await answer(waymark.DELETE('/v1/members/{memberId}', { params: { path: { memberId: me() } } }));
    changeSession(null);
    say('Everything about you is being erased.');
  }
  return html`<section class="card">
    <h2>Erase your data</h2>
    <details><summary>Erase everything about me</summary>
      <p>Answers, plans, worksheets and notes are erased for good. Save a copy first if you may want one.</p>
      <${Form} send=${erase} button="Erase everything">${(/** @type {any} */ problem) => html`
        <${Field} label="To be sure, type your name: ${me()}" name="name" problem=${problem} autocomplete="off" />`}<//>
    </details>
  </section>`;
}

// The administrator's side: who did what, never what they wrote, and whether the trail is whole.

import { answer, waymark } from './waymark.js';
import { Act, html, Loaded, say, Screen, useCall, useState } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */

export function Audit() {
  const call = useCall(() => answer(waymark.GET('/v1/audit-events', { params: { query: { limit: 50 } } })));
  const [seal, setSeal] = useState(/** @type {Schemas['AuditVerification'] | null} */ (null));
  async function verify() {
    const found = await answer(waymark.GET('/v1/audit-events/verification'));
    setSeal(found);
    say(found.intact ? 'The trail is intact.' : 'The trail is broken.');
  }
  return html`<${Screen} title="Audit trail" lead="Who did what, and when. What members wrote is not in here.">
    <p><${Act} class="main" run=${verify}>Check the seals<//></p>
    ${seal && html`<p class="card">
      ${seal.intact ? 'Intact' : 'Broken'}: ${seal.events} events under ${seal.seals} seals, ${seal.unsealed} not sealed yet.</p>`}
    <${Loaded} call=${call}>${(/** @type {Schemas['AuditEventViewPage']} */ page) => html`
      <div class="wide" tabindex="0" role="group" aria-label="Events"><table>
        <thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th></tr></thead>
        <tbody>${page.items.map((event) => html`<tr key=${event.id}>
          <td>${new Date(event.at).toLocaleString('en-US')}</td>
          <td>${event.actor.role} ${event.actor.subject.slice(-6)}</td>
          <td>${event.operation}</td></tr>`)}</tbody>
      </table></div>`}<//>
  <//>`;
}

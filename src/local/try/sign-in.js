// Signing in. The local run issues a token for anyone; a real app gets one from its OpenID provider.

import { changeSession, send, ProblemError } from './waymark.js';
import { Field, Form, html, Screen, text } from './ui.js';

const roles = [
  { key: 'member', label: 'Member: works on their own career' },
  { key: 'coach', label: 'Coach: sees what members share' },
  { key: 'admin', label: 'Administrator: sees who did what, never what they wrote' },
];

/** @typedef {import('./waymark.js').Session['role']} Role */

/** @param {string} tenant @param {string} subject @param {Role} role */
async function signIn(tenant, subject, role) {
  const response = await send('POST', '/local/tokens', { tenant, subject, roles: [role] });
  const reply = await response.json();
  if (!response.ok) throw new ProblemError(reply);
  location.hash = '';
  changeSession({ tenant, subject, role, token: reply.access_token });
}

export function SignIn() {
  /** @param {FormData} values */
  const send = (values) => signIn(text(values, 'tenant') ?? '', text(values, 'subject') ?? '', /** @type {Role} */ (text(values, 'role')));
  return html`<${Screen} title="Find your way out of a career rut" lead="Answer a few statements, see what weighs on you, choose what helps,
    and take the first step today. This is an example of an app on the Waymark API, on your own machine.">
    <section class="card">
      <h2>Who are you today?</h2>
      <p>You can be anyone here. Members see only their own data; coaches see what members share with them.</p>
      <${Form} send=${send} button="Sign in">${(/** @type {any} */ problem) => html`
        <${Field} label="Name" name="subject" value="mia" problem=${problem} autocomplete="off" />
        <${Field} label="Role" name="role" options=${roles} value="member" problem=${problem} />
        <${Field} label="Platform" name="tenant" value="acme" problem=${problem} autocomplete="off"
          help="Platforms cannot see each other's data." />`}
      <//>
    </section>
  <//>`;
}

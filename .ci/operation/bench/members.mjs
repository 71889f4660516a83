// The members of the benchmark: several tenants with several members each, with assessments and plans that requests are about.
import { readFileSync } from 'node:fs';
import { fullDatabase, largestPlan, toUnknownTenant } from '../plans.mjs';
import { call } from '../service.mjs';
import { fill } from './scale.mjs';

const TENANTS = ['acme', 'birch', 'cedar', 'delta'];
const MEMBERS = 4;
/** Plans whose steps are completed: enough that no connection waits for another's plan. */
const PLANS_OF_A_DOER = 5;
const STEPS_OF_A_PLAN = 5;
/** Together they have 6 goals, 26 steps and 36 occurrences. */
const STRATEGIES = ['find-a-mentor', 'learn-something-new', 'refresh-resume-and-presence'];

const example = JSON.parse(readFileSync(new URL('../../../openapi/examples/createPlan.request.json', import.meta.url)));
const plan = JSON.stringify({ ...example, strategies: STRATEGIES, startOn: new Date().toISOString().slice(0, 10) });

/** Sends one request, and throws if it fails. */
export async function ask(port, path, { method, body, token }) {
  const answer = await call(port, path, { method: method ?? (body ? 'POST' : 'GET'), token, body });
  if (answer.status >= 400) {
    throw new Error(`${path}: ${answer.status} ${answer.body}`);
  }
  return { tag: answer.tag, text: answer.body, ...(answer.body.startsWith('{') && { json: JSON.parse(answer.body) }) };
}

/** Members of each tenant in turn, of one of three kinds, so that what is read does not grow with what is written. */
const members = (issuer, kind) =>
  Array.from({ length: MEMBERS }, (_, n) => `${kind}-${n}`).flatMap((id) =>
    TENANTS.map((tenant) => ({ id, tenant, token: issuer.token(tenant, id, 'member') })),
  );

async function answers(port, token) {
  const { json } = await ask(port, '/v1/questionnaires/career-rut', { token });
  const chosen = json.items.map(({ key }, n) => [key, 1 + ((n * 7) % 5)]);
  return { questionnaire: 'career-rut', answers: Object.fromEntries(chosen) };
}

const oneTimeSteps = ({ goals }) => goals.flatMap(({ steps }) => steps).filter(({ cadence }) => !cadence);

/** One after the other of each plan, so that neighbors belong to different plans. */
function inTurn(lists) {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, n) => lists.flatMap((list) => list[n] ?? [])).flat();
}

/** A new tenant's largest plan in a database that is full of others', and of as many more records as are wanted. */
async function largest(issuer, port, sql, assessments) {
  const tenant = (name) => issuer.token(name, 'lea', 'member');
  const made = (token) => (path, body) => ask(port, path, { token, body: JSON.stringify(body) }).then(({ json }) => json);
  if (assessments > 0) {
    await fill(sql, made(tenant('filler')), assessments);
  }
  await fullDatabase(sql, (await made(tenant('crowd'))('/v1/plans', JSON.parse(plan))).id);
  const empty = { ...example, strategies: [], weeklyMinutes: 600, startOn: '2100-01-04' };
  const id = await largestPlan(sql, made(tenant('known')), empty, null);
  await sql('vacuum analyze');
  await toUnknownTenant(sql, id, 'fresh');
  return { path: `/v1/plans/${id}`, token: tenant('fresh') };
}

/** Makes everything that the requests of the rows need, in one build's database, beside records of others. */
export async function prepare(issuer, port, sql, assessments) {
  const readers = members(issuer, 'reader');
  const token = readers[0].token;
  const sheet = await answers(port, token);
  const submission = JSON.stringify({ ...sheet, submit: true });
  for (const reader of readers) {
    reader.assessment = (await ask(port, '/v1/assessments', { token: reader.token, body: submission })).json.id;
    reader.plan = (await ask(port, '/v1/plans', { token: reader.token, body: plan })).json.id;
    reader.tags = {};
    for (const path of [`/v1/assessments/${reader.assessment}`, `/v1/plans/${reader.plan}`, '/v1/strategies']) {
      reader.tags[path] = (await ask(port, path, { token: reader.token })).tag;
    }
  }
  const todo = [];
  const doers = members(issuer, 'doer');
  for (let n = 0; n < PLANS_OF_A_DOER; n++) {
    for (const doer of doers) {
      const { json } = await ask(port, '/v1/plans', { token: doer.token, body: plan });
      todo.push(oneTimeSteps(json).slice(0, STEPS_OF_A_PLAN).map(({ id }) => ({ id, token: doer.token })));
    }
  }
  return {
    readers,
    writers: members(issuer, 'writer'),
    steps: inTurn(todo),
    largest: await largest(issuer, port, sql, assessments),
    bodies: { evaluation: JSON.stringify(sheet), submission, plan },
  };
}

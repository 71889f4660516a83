// The rows of the table: what is sent, and what it may cost.

// Where the goals were set, these were the costs of the bare endpoint, in milliseconds and requests per second: so much faster or slower
// is the machine of this run, and so much less or more may a request cost.
export const REFERENCE = {
  'bare-event-loop': { service: 0.013, rate: 78_000 },
  'bare-worker': { service: 0.029, rate: 45_000 },
};

const each = (members, request) => members.map((member) => ({ token: member.token, ...request(member) }));
const posted = (members, path, body) => each(members, () => ({ method: 'POST', path, body }));
const conditional = (members, path) => each(members, (member) => ({ path: path(member), tag: member.tags[path(member)] }));

const ofPlan = (rest = '') => ({ plan }) => `/v1/plans/${plan}${rest}`;
const ofAssessment = ({ assessment }) => `/v1/assessments/${assessment}`;
const ofMember = (rest) => ({ id }) => `/v1/members/${id}/${rest}`;
const catalog = () => '/v1/strategies';
const read = (members, path) => each(members, (member) => ({ path: path(member) }));

/** All steps are completed, then all are reopened: half of the requests are one, half the other, and nothing grows but the history. */
const completions = (steps) =>
  ['POST', 'DELETE'].flatMap((method) =>
    steps.map(({ id, token }) => ({ method, token, path: `/v1/steps/${id}/completion`, ...(method === 'POST' && { body: '{}' }) })),
  );

/**
 * `goal`: milliseconds of CPU and requests per second where the bare worker endpoint has the costs of REFERENCE, or the bare endpoint
 * named by `scale`. `like`: pgbench's row, and the share of its rate that is wanted.
 */
export const ROWS = [
  { key: 'bare-event-loop', title: 'bare endpoint, event loop', bare: '/event-loop' },
  { key: 'bare-worker', title: 'bare endpoint, worker', bare: '/worker' },
  { key: 'catalog-304', title: '`GET /v1/strategies`, 304', requests: ({ readers }) => conditional(readers, catalog), goal: { service: 0.058, database: 0 } },
  { key: 'catalog-200', title: '`GET /v1/strategies`, 200', requests: ({ readers }) => read(readers, catalog), goal: { service: 0.087, database: 0 } },
  {
    key: 'evaluation',
    title: '`POST /v1/evaluations`, 72 items',
    requests: ({ readers, bodies }) => posted(readers, '/v1/evaluations', bodies.evaluation),
    goal: { service: 0.35, database: 0, rate: 4000 },
    scale: 'bare-event-loop',
  },
  { key: 'assessment', title: '`GET /v1/assessments/{id}`', requests: ({ readers }) => read(readers, ofAssessment), goal: { service: 0.25, database: 0.06 } },
  { key: 'assessment-304', title: 'the same, 304', requests: ({ readers }) => conditional(readers, ofAssessment), goal: { service: 0.12, database: 0.03 } },
  {
    key: 'submission',
    title: '`POST /v1/assessments`, 72 items, scored',
    writes: true,
    requests: ({ writers, bodies }) => posted(writers, '/v1/assessments', bodies.submission),
    goal: { service: 0.6, database: 0.45 },
    like: { key: 'pgbench-insert', share: 0.35 },
  },
  { key: 'pgbench-insert', title: 'pgbench: insert the same bytes and commit', pgbench: 'insert' },
  { key: 'plan', title: '`GET /v1/plans/{id}`', requests: ({ readers }) => read(readers, ofPlan()), goal: { service: 0.4, database: 0.15, rate: 3000 } },
  { key: 'plan-304', title: 'the same, 304', requests: ({ readers }) => conditional(readers, ofPlan()), goal: { service: 0.12, database: 0.03 } },
  { key: 'pgbench-plan', title: 'pgbench: the rows of that plan, in one trip', pgbench: 'plan' },
  { key: 'pgbench-row', title: 'pgbench: one row by its key', pgbench: 'row' },
  { key: 'progress', title: '`GET /v1/plans/{id}/progress`', requests: ({ readers }) => read(readers, ofPlan('/progress')), goal: { service: 0.45, database: 0.15 } },
  { key: 'agenda', title: '`GET /v1/members/{id}/agenda`', requests: ({ readers }) => read(readers, ofMember('agenda')), goal: { service: 0.25, database: 0.2 } },
  { key: 'today', title: '`GET /v1/members/{id}/today`', requests: ({ readers }) => read(readers, ofMember('today')) },
  { key: 'preview', title: '`POST /v1/plan-previews`', requests: ({ readers, bodies }) => posted(readers, '/v1/plan-previews', bodies.plan) },
  {
    key: 'new-plan',
    title: '`POST /v1/plans`',
    writes: true,
    requests: ({ writers, bodies }) => posted(writers, '/v1/plans', bodies.plan),
    goal: { service: 1.5, database: 1, rate: 700 },
  },
  {
    key: 'completion',
    title: '`POST /v1/steps/{id}/completion` and `DELETE` in turn',
    writes: true,
    rewinds: true,
    requests: ({ steps }) => completions(steps),
    goal: { service: 0.8, database: 0.4, rate: 1500 },
  },
  { key: 'pgbench-transaction', title: 'pgbench: its own small transaction', pgbench: 'transaction' },
  { key: 'largest', title: 'the largest plan, a new tenant in a full database', requests: ({ largest }) => [largest], goal: { service: 25, database: 8 } },
];

/** The rows with these keys. */
export function chosen(keys) {
  const unknown = keys.filter((key) => !ROWS.some((row) => row.key === key));
  if (unknown.length > 0) {
    throw new Error(`no such row: ${unknown.join(', ')}. The rows are ${ROWS.map(({ key }) => key).join(', ')}`);
  }
  return ROWS.filter(({ key }) => keys.includes(key));
}

/** The same with those that they are compared with. */
export function compared(keys) {
  const rows = chosen(keys);
  const others = rows.flatMap(({ like }) => like?.key ?? []);
  return chosen([...keys, ...others, ...Object.keys(REFERENCE)]);
}

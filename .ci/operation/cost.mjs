// Measures what members cost: CPU time of the service, PgBouncer and PostgreSQL per kind of request, their memory, and rows and bytes
// per table for a member's year. The figures in k8s/capacity.md and in the manifests come from here.
import { readFileSync } from 'node:fs';
import { mixed, needs } from './bench/capacity.mjs';
import { prepare } from './bench/members.mjs';
import { Meter, TELL_COMPILERS } from './bench/meter.mjs';
import { measured } from './bench/rounds.mjs';
import { chosen } from './bench/rows.mjs';
import { Stream } from './bench/wrk.mjs';
import { startIssuer } from './issuer.mjs';
import { Postgres } from './postgres.mjs';
import { startPooler } from './pooler.mjs';
import { call, Instance } from './service.mjs';
import { median } from './statistics.mjs';
import { memory } from './usage.mjs';

/** Rows of the benchmark. */
const KINDS = ['catalog-200', 'plan', 'progress', 'agenda', 'today', 'evaluation', 'submission', 'new-plan', 'completion'];
const ROUNDS = 5;
const SECONDS = 4;
const MEMBERS = 20;
/** An active year: an assessment per quarter, two plans, every one-time step of a plan completed, and a check-in each week. */
const YEAR = { assessments: 4, plans: 2, checkIns: 52 };

const issuer = await startIssuer();
const database = await Postgres.alone('postgres');
await database.sql('create database waymark');
const pooler = await startPooler(database);
const settings = { QUARKUS_DATASOURCE_JDBC_URL: pooler.url('waymark'), WAYMARK_IDENTITY_ISSUER: issuer.url };
const instance = await Instance.place('service', settings, TELL_COMPILERS);
await instance.start().ready();

const example = (name) => readFileSync(new URL(`../../openapi/examples/${name}.request.json`, import.meta.url));

async function ask(token, path, body) {
  const text = body && (Buffer.isBuffer(body) ? body : JSON.stringify(body));
  const answer = await call(instance.http, path, { token, ...(text && { method: 'POST', body: text }) });
  if (answer.status >= 300) {
    throw new Error(`${path}: ${answer.status} ${answer.body}`);
  }
  return answer.body && answer.body.startsWith('{') ? JSON.parse(answer.body) : undefined;
}

async function strategies() {
  const { items } = await ask(issuer.token('acme', 'nobody', 'member'), '/v1/strategies');
  return items.slice(0, 3).map(({ key }) => key);
}

const three = await strategies();
const planned = (token) =>
  ask(token, '/v1/plans', { ...JSON.parse(example('createPlan')), strategies: three, startOn: today() });
const today = () => new Date().toISOString().slice(0, 10);
const steps = ({ goals }) => goals.flatMap((goal) => goal.steps);

async function liveAYear(member) {
  const token = issuer.token('acme', member, 'member');
  for (let n = 0; n < YEAR.assessments; n++) {
    await ask(token, '/v1/assessments', example('createAssessment'));
  }
  for (let n = 0; n < YEAR.plans; n++) {
    const plan = await planned(token);
    for (const { id } of steps(plan).filter(({ cadence }) => !cadence)) {
      await ask(token, `/v1/steps/${id}/completion`, { note: 'Easier than I thought' });
    }
    for (let week = 0; week < YEAR.checkIns / YEAR.plans; week++) {
      await ask(token, `/v1/plans/${plan.id}/check-ins`, { confidence: 6, mood: 4, energy: 3, note: 'A good week' });
    }
  }
}

/** Not those that the service needs once for itself, nor what it keeps for one day. */
const OF_MEMBERS = `pg_stat_user_tables where relname not in ('flyway_schema_history', 'cursor_key', 'erasure_salt', 'idempotency_keys')`;
const TABLES = `select relname, n_live_tup, pg_total_relation_size(relid) from ${OF_MEMBERS} order by 3 desc`;
const onWaymark = (statement) => database.sql(statement, 'waymark');

// Warm: a JVM that has just started takes ten times as long for a request as one that has compiled what it needs.
const material = await prepare(issuer, instance.http, onWaymark);
const meter = new Meter(database, [instance], pooler);
const cells = chosen(KINDS).map((row) => ({ row, load: new Stream(row.key, instance.http, row.requests(material), row.writes) }));
const figures = await measured(cells, ({ load }, seconds) => meter.measure(load, instance, seconds), () => onWaymark('vacuum'), {
  rounds: ROUNDS,
  seconds: SECONDS,
  // These figures are for planning: a round that others have disturbed is good enough.
  busy: true,
});
const FIGURES = ['service', 'pooler', 'database'];
const costs = (rounds) => Object.fromEntries(FIGURES.map((figure) => [figure, median(rounds.map((each) => each[figure]))]));
const byKind = Object.fromEntries([...figures].map(([{ row }, rounds]) => [row.key, costs(rounds)]));
const mix = Object.fromEntries(
  FIGURES.map((figure) => [figure, mixed(Object.fromEntries(Object.entries(byKind).map(([key, cost]) => [key, cost[figure]])))]),
);
console.log('| request | service, CPU ms | PgBouncer, CPU ms | PostgreSQL, CPU ms |\n|---|---|---|---|');
const line = (title, cost) => console.log(`| ${[title, ...FIGURES.map((figure) => cost[figure].toFixed(2))].join(' | ')} |`);
cells.forEach(({ row }) => line(row.title, byKind[row.key]));
line('a request of the mix', mix);

const anonymous = (pids) => pids.map((pid) => memory(pid).anonymous);
const servers = anonymous(await database.processes());
console.log(`
PgBouncer ${pooler.version} uses ${memory(pooler.pid).resident} MiB. The ${servers.length} PostgreSQL processes use
${servers.reduce((sum, each) => sum + each)} MiB in addition to the memory that they share; the largest uses ${Math.max(...servers)} MiB.`);

await onWaymark(`truncate ${await onWaymark(`select string_agg(relname, ', ') from ${OF_MEMBERS}`)}`);
for (let n = 0; n < MEMBERS; n++) {
  await liveAYear(`member-${n}`);
}
await onWaymark('vacuum full analyze');
console.log(`\n| table | rows per member and year | KB, with indexes |\n|---|---|---|`);
let total = 0;
for (const row of (await onWaymark(TABLES)).split('\n')) {
  const [table, rows, bytes] = row.split('|');
  total += Number(bytes) / MEMBERS / 1024;
  console.log(`| ${table} | ${(rows / MEMBERS).toFixed(1)} | ${(bytes / MEMBERS / 1024).toFixed(1)} |`);
}
console.log(`| all | | ${total.toFixed(1)} |`);
console.log(`
| members | requests per second, busiest hour | cores: service | instances | cores: PgBouncer | cores: PostgreSQL | connections in use | storage after a year |
|---|---|---|---|---|---|---|---|
${needs(mix, total).join('\n')}`);
process.exit(0);

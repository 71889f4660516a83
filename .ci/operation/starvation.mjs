// Takes more than a fair share of one instance in every way that has ever starved it, with the image's options and the memory of its
// container, while others go on working. Fails if the instance dies, outgrows its memory, answers 500 or not at all, or lets the others
// wait.
import { setTimeout as pause } from 'node:timers/promises';
import { startIssuer } from './issuer.mjs';
import { failed, Load, outcomes, quantile } from './load.mjs';
import { fullDatabase, largestPlan } from './plans.mjs';
import { Postgres } from './postgres.mjs';
import { readNothing, sendMuch, sendSlowly } from './senders.mjs';
import { call, Instance } from './service.mjs';
import { forgetPeak, memory, watchAnonymous } from './usage.mjs';

const LIMIT_MIB = 512;
const SECONDS = 20;
/** What others may wait for, in milliseconds, all but one in a hundred: two cores are shared with the attack. */
const PATIENCE = 2500;
const SHARE_GOOD = 0.99;

const issuer = await startIssuer();
const database = await Postgres.alone('postgres');
await database.sql('create database waymark');
const sql = (statement) => database.sql(statement, 'waymark');
const instance = await Instance.place('service', {
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.address}/waymark`,
  QUARKUS_DATASOURCE_JDBC_MAX_SIZE: 20,
  WAYMARK_IDENTITY_ISSUER: issuer.url,
});
await instance.start().ready();

const greedy = issuer.token('greedy', 'mia', 'member');
const other = issuer.token('other', 'noah', 'member');
const post = (token, path, body) => call(instance.http, path, { method: 'POST', token, body: JSON.stringify(body) });
const read = (token, path) => call(instance.http, path, { token });

async function made(token, path, body) {
  const answer = await post(token, path, body);
  if (answer.status !== 201) {
    throw new Error(`${path}: ${answer.status} ${answer.body}`);
  }
  return JSON.parse(answer.body);
}

const wanted = (...strategies) => ({
  strategies,
  startOn: '2100-01-04',
  weeklyMinutes: 600,
  daysOff: [],
  timeZone: 'Europe/Berlin',
});
const planned = (token) => made(token, '/v1/plans', wanted('find-a-mentor', 'set-goals', 'learn-something-new'));

const othersPlan = (await planned(other)).id;
const lockedPlan = (await planned(greedy)).id;
const largest = await largestPlan(sql, (path, body) => made(greedy, path, body), wanted());
const feed = new URL((await made(greedy, `/v1/plans/${largest}/calendar-feed`, {})).url).pathname;

/** Sends `send` from this many clients, each again and again until the time is up. Returns what they were answered. */
async function clients(number, send) {
  const end = performance.now() + SECONDS * 1000;
  const answers = [];
  const client = async () => {
    while (performance.now() < end) {
      const { status, error } = await send().catch((failure) => ({ error: failure.code ?? failure.message }));
      answers.push({ outcome: status ?? error });
      // Who is refused comes again, but not at once.
      await pause(status < 300 ? 0 : 200);
    }
  };
  await Promise.all(Array.from({ length: number }, client));
  return answers;
}

const once = async (number, send) =>
  (await Promise.all(Array.from({ length: number }, send))).map((status) => ({ outcome: status }));

/** Locks a plan from outside, as an instance that has frozen does. */
async function withLockedPlan(attack) {
  const locked = sql(`begin; select 1 from plans where id = '${lockedPlan}' for update; select pg_sleep(${SECONDS}); commit`);
  const answers = await attack();
  await locked.catch(() => {});
  return answers;
}

async function newTenant() {
  await fullDatabase(sql, lockedPlan);
  const fresh = issuer.token('fresh', 'lea', 'member');
  const plans = [];
  for (let n = 0; n < 120; n++) {
    plans.push((await planned(fresh)).id);
  }
  return clients(4, () => read(fresh, `/v1/plans/${plans[Math.floor(Math.random() * plans.length)]}`));
}

const MB = 1024 * 1024;
const RUNS = {
  'six bodies of 60 MB': () => once(6, () => sendMuch(instance.http, '/v1/assessments', greedy, 60 * MB)),
  '200 bodies of a byte per second': () =>
    once(200, () => sendSlowly(instance.http, '/v1/assessments', greedy, SECONDS)),
  '100 replans of one plan': () => clients(100, () => post(greedy, `/v1/plans/${lockedPlan}/replan`, {})),
  '50 writers of a locked plan': () =>
    withLockedPlan(() => clients(50, () => post(greedy, `/v1/plans/${lockedPlan}/replan`, {}))),
  'the largest plan, 40 at a time': () => clients(40, () => read(greedy, `/v1/plans/${largest}`)),
  'its calendar, 10 at a time': () => clients(10, () => read(greedy, `/v1/plans/${largest}/calendar`)),
  'its feed without a token, 10 at a time': () => clients(10, () => read(undefined, feed)),
  'the largest plan, 200 that do not read it': () =>
    once(200, () => readNothing(instance.http, `/v1/plans/${largest}`, greedy, SECONDS)),
  'a new tenant in a full database': newTenant,
};

console.log('| run | it lives | others: half, 99 of 100, longest (ms) | others failed | the greedy got | largest memory (MiB), not of files |');
console.log('|---|---|---|---|---|---|');
let holds = true;
for (const [name, attack] of Object.entries(RUNS)) {
  forgetPeak(instance.process.pid);
  const anonymous = watchAnonymous(instance.process.pid);
  const others = [
    new Load('plan', 5, () => read(other, `/v1/plans/${othersPlan}`)),
    new Load('content', 5, () => read(other, '/v1/strategies')),
  ];
  const probes = new Load('readiness', 1, () => call(instance.management, '/q/health/ready'));
  const got = await attack();
  const unready = failed(await probes.stop()).length;
  const records = (await Promise.all(others.map((load) => load.stop()))).flat();
  const lives = instance.process.exitCode === null && (await instance.isReady());
  const peak = instance.process.exitCode === null ? memory(instance.process.pid).peak : 'unknown';
  const kept = anonymous();
  const bad = failed(records);
  const waits = [0.5, 0.99, 1].map((share) => quantile(records, share));
  const good =
    lives &&
    unready === 0 &&
    kept <= LIMIT_MIB &&
    bad.length <= records.length * (1 - SHARE_GOOD) &&
    waits[1] <= PATIENCE &&
    got.every(({ outcome }) => outcome !== 500 && outcome !== 'TIMEOUT');
  holds &&= good;
  const of = (list) => (list.length === 0 ? 'none' : outcomes(list));
  console.log(`| ${name}${good ? '' : ' (FAILED)'} | ${lives ? (unready === 0 ? 'yes' : `not ready ${unready} times`) : 'no'} | ${waits.join(', ')} | ${of(bad)} | ${of(got)} | ${peak}, ${kept} |`);
  if (instance.process.exitCode !== null) {
    await instance.start().ready();
  }
}
console.log(holds ? 'Nobody starves.' : 'Somebody starved.');
process.exit(holds ? 0 : 1);

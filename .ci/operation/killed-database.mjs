// Takes the database away from two instances of the service in every way that we know of, while members write and read: it is killed,
// restarted and paused, it waits for a standby, it only reads, and its disk is full. Fails if a request is answered late or with anything
// but a good response or a 503 that says when to retry, if the service does not recover by itself, or if the database and what members
// were told do not agree. --only WORD: only the faults with this word in their name.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Balancer } from './balancer.mjs';
import { check, unfound } from './checker.mjs';
import { startIssuer } from './issuer.mjs';
import { Load, outcomes } from './load.mjs';
import { Postgres } from './postgres.mjs';
import { until } from './processes.mjs';
import { Instance } from './service.mjs';
import { attemptsOf, fate, longestGap, replay, startWriters } from './writers.mjs';

const { only } = parseArgs({ options: { only: { type: 'string', default: '' } } }).values;
const WRITES_PER_SECOND = 12;
const READS_PER_SECOND = 6;
/** Megabytes. */
const DISK = 400;
/** Seconds that a request may take: it waits for its turn, for a connection, and for a database that says nothing (k8s/README.md). */
const BOUND = 1 + 5 + 30 + 4;
/** Seconds after which nothing fails anymore, once the database is back. */
const RECOVERY = 15;
/** A fault lasts until this many requests have failed; a pause lasts longer than any time limit. */
const FAILURES = 100;
const PAUSE = 40;
const STALE = 412;

const issuer = await startIssuer();
const database = await Postgres.alone('postgres', [], DISK);
await database.sql('create database waymark');
const sql = (statement) => database.sql(statement, 'waymark');
const settings = {
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.address}/waymark`,
  WAYMARK_IDENTITY_ISSUER: issuer.url,
};
const instances = await Promise.all(['first', 'second'].map((name) => Instance.place(name, settings)));
const service = new Balancer();
for (const instance of instances) {
  await instance.start().ready();
  service.add(instance);
}

const members = startWriters(service, issuer, { perSecond: WRITES_PER_SECOND });
const acknowledged = () => members.journal.filter((entry) => fate(entry) === 'acknowledged');
await until('members have written', () => acknowledged().some(({ kind }) => kind === 'title'));
const reader = acknowledged().find(({ kind }) => kind === 'plan');
const token = reader.request.token;
const plan = `/v1/plans/${JSON.parse(reader.answer.body).id}`;
const paths = [plan, `${plan}/progress`, '/v1/plans', '/v1/assessments'];
const reads = [];
const content = [];
new Load('read', READS_PER_SECOND, (n) => service.send(paths[n % paths.length], { token }).then((answer) => noted(reads, answer)));
new Load('content', 2, () => service.send('/v1/strategies', { token }).then((answer) => noted(content, answer)));

function noted(list, answer) {
  list.push(answer);
  return answer;
}

const isGood = ({ status }) => status >= 200 && status < 300;
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
const since = (answers, moment) => answers.filter(({ sent }) => sent >= moment);
const failures = (answers) => answers.filter((answer) => !isGood(answer));
const all = () => [...attemptsOf(members.journal), ...reads, ...content];
const failuresSince = (moment) => failures(since(all(), moment)).length;

const enoughFail = (begun) => until('requests fail', () => failuresSince(begun) >= FAILURES);

/** Each does something to the database and resolves when it has lasted long enough; what it returns makes it good again. */
const FAULTS = {
  'killed (`SIGKILL`, all processes)': async (begun) => {
    await database.kill();
    await enoughFail(begun);
    return () => database.start();
  },
  'one of its processes killed': async () => {
    const [, ...children] = await database.processes();
    process.kill(children.at(-1), 'SIGKILL');
    return () => until('the database answers', () => database.answers());
  },
  'restarted': async () => {
    await database.stop();
    return () => database.start();
  },
  [`paused (\`SIGSTOP\`, ${PAUSE} s)`]: async () => {
    await database.signal('SIGSTOP');
    await pause(PAUSE * 1000);
    return () => database.signal('SIGCONT');
  },
  [`without a standby that confirms (${PAUSE} s)`]: async () => {
    await database.set('synchronous_standby_names', 'nobody');
    await pause(PAUSE * 1000);
    return () => database.set('synchronous_standby_names', '');
  },
  'read-only': async (begun) => {
    await database.set('default_transaction_read_only', 'on');
    await enoughFail(begun);
    return () => database.set('default_transaction_read_only', 'off');
  },
  'its disk full': async (begun) => {
    database.disk.fill();
    await enoughFail(begun);
    return makeRoom;
  },
  'its disk full, its log included': async (begun) => {
    database.disk.fill();
    // Without room for the next file of its log, the server gives up, and does not come back as long as there is none.
    await until('the database gives up', async () => !(await sql('select pg_switch_wal()').then(() => true, () => false)), { every: 20 });
    await enoughFail(begun);
    return makeRoom;
  },
};

/** Starts the server again if it has ended, as an operator would. */
async function makeRoom() {
  database.disk.free();
  await until('the database answers or has ended', async () => hasEnded() || (await database.answers()));
  if (hasEnded()) {
    await database.start();
  }
}

const hasEnded = () => database.process.exitCode !== null || database.process.signalCode !== null;

/** Nothing has failed while this many requests were sent. */
const CALM = 60;
const wrong = [];

async function suffer(name, strike) {
  const begun = performance.now();
  const mend = await strike(begun);
  const lasted = performance.now() - begun;
  await mend();
  const back = performance.now();
  const calm = () => {
    const latest = since(all(), back).sort((a, b) => a.sent - b.sent).slice(-CALM);
    return latest.length === CALM && latest.every(isGood);
  };
  await until('the service has recovered', calm).catch((late) => wrong.push(`${name}: ${late.message}`));

  const answers = since(all(), begun);
  const bad = failures(answers);
  const slowest = Math.max(...answers.map(({ sent, answered }) => answered - sent)) / 1000;
  const recovered = Math.max(0, ...bad.map(({ answered }) => answered - back)) / 1000;
  const unforeseen = bad.filter(({ status, retryAfter }) => !(status === STALE || (status === 503 && retryAfter > 0)));
  const shown = (list) => outcomes(list.map(({ status, error }) => ({ outcome: status ?? error }))) || 'none';
  const ofReads = failures(since(reads, begun)).length;
  const gap = longestGap(members.journal, begun);
  const shares = [answers.length, shown(bad), `${ofReads} of ${since(reads, begun).length}`];
  console.log(`| ${[name, seconds(lasted), ...shares, slowest.toFixed(1), seconds(gap), recovered.toFixed(1)].join(' | ')} |`);
  const claims = {
    [`answers that must not be: ${shown(unforeseen)} ${unforeseen[0]?.body ?? ''}`]: unforeseen.length === 0,
    [`an answer after ${slowest.toFixed(1)} s`]: slowest <= BOUND,
    [`a failure ${recovered.toFixed(1)} s after the database was back`]: recovered <= RECOVERY,
    'content was not served': failures(since(content, begun)).length === 0,
    'reads failed': name !== 'read-only' || ofReads === 0,
    'an instance ended': instances.every((instance) => instance.process.exitCode === null),
  };
  wrong.push(...Object.keys(claims).filter((claim) => !claims[claim]).map((claim) => `${name}: ${claim}`));
}

console.log(`| the database is | for s | requests | failed | of them reads | slowest answer, s | longest time without a write, s \
| last failure, s after the database was back |
|---|---|---|---|---|---|---|---|`);
for (const [name, strike] of Object.entries(FAULTS).filter(([each]) => each.includes(only))) {
  await suffer(name, strike);
}

await members.stop();
const { journal } = members;
wrong.push(...(await check(journal, sql)));
await replay(journal, service);
wrong.push(...(await check(journal, sql)));
await Promise.all(instances.map((instance) => instance.stop()));
const missed = await unfound(journal, database, 'waymark');

console.log(`Writes: ${journal.length} (${outcomes(journal.map((entry) => ({ outcome: fate(entry) })))}).`);
wrong.slice(0, 20).forEach((what) => console.log(`WRONG: ${what}`));
missed.forEach((what) => console.log(`NOT FOUND by the checker in a spoiled database: ${what}`));
const holds = wrong.length + missed.length === 0;
console.log(holds ? 'Nothing was lost, and each request was answered in time.' : 'The database took something with it.');
process.exit(holds ? 0 : 1);

// Kills instances of the service with SIGKILL again and again, each while it has a write to answer, under members who repeat what fails
// with the same key at another instance. Fails if the database and what the members were told do not agree. --kills N: until there have been
// so many kills, however long that takes.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Balancer } from './balancer.mjs';
import { check, unfound } from './checker.mjs';
import { startIssuer } from './issuer.mjs';
import { outcomes } from './load.mjs';
import { Postgres } from './postgres.mjs';
import { until } from './processes.mjs';
import { Instance } from './service.mjs';
import { attemptsOf, fate, longestGap, replay, startWriters } from './writers.mjs';

const { kills: wanted } = parseArgs({ options: { kills: { type: 'string' } } }).values;
const SECONDS = 180;
/** As many as fit into those seconds; fewer would show nothing. */
const KILLS = Number(wanted ?? 15);
/** At least one kill in this many must interrupt a request. */
const AIM = 10;
const PER_SECOND = 20;
/** Milliseconds that most writes take. */
const A_WRITE = 30;
/** Java starts sooner with its first compiler alone. */
const QUICK = '-XX:TieredStopAtLevel=1';

const issuer = await startIssuer();
const database = await Postgres.alone('postgres');
await database.sql('create database waymark');
const settings = {
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.address}/waymark`,
  WAYMARK_IDENTITY_ISSUER: issuer.url,
};
const [first, second, third] = await Promise.all(['first', 'second', 'third'].map((name) => Instance.place(name, settings, QUICK)));
const service = new Balancer();

async function start(instance) {
  await instance.start().ready(200);
  service.add(instance);
}

/** Kills an instance at some moment of a write that it has just been sent. */
async function kill(instance) {
  await service.nextAt(instance);
  await pause(Math.random() * A_WRITE);
  instance.process.kill('SIGKILL');
  await instance.process.ended;
  service.remove(instance);
}

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
const acknowledged = () => members.journal.filter((entry) => fate(entry) === 'acknowledged');

await start(first);
await start(second);
const members = startWriters(service, issuer, { perSecond: PER_SECOND });
const more = async (count) => {
  const enough = acknowledged().length + count;
  await until(`${count} more writes`, () => acknowledged().length >= enough);
};

await more(100);
await kill(first);
const oneLeft = performance.now();
await more(100);
const failures = attemptsOf(members.journal).filter(({ status }) => status === undefined);
const pauseOfWrites = seconds(longestGap(members.journal, oneLeft));
console.log(`One of two instances killed: ${failures.length} requests were cut off, and there were ${pauseOfWrites} s without a write.`);

const begun = performance.now();
let kills = 1;
const enough = () => kills >= KILLS && (wanted !== undefined || performance.now() - begun > SECONDS * 1000);
/** Instances that are not about to be killed. One of them always serves. */
const safe = new Set([second]);

async function dieAgainAndAgain(instance) {
  while (!enough()) {
    if (!safe.has(instance)) {
      await start(instance);
      safe.add(instance);
    }
    await until('another serves', () => safe.size > 1 || enough(), { seconds: 600, every: 20 });
    if (!enough()) {
      safe.delete(instance);
      kills++;
      await kill(instance);
    }
  }
}

await Promise.all([first, second, third].map(dieAgainAndAgain));
const took = performance.now() - begun;
for (const instance of [first, second, third].filter((each) => !safe.has(each))) {
  await start(instance);
}
await more(20);
await members.stop();

const { journal } = members;
const sql = (statement) => database.sql(statement, 'waymark');
const wrong = await check(journal, sql);
await replay(journal, service);
wrong.push(...(await check(journal, sql)));
await Promise.all([first, second, third].map((instance) => instance.stop()));
const missed = await unfound(journal, database, 'waymark');

const fates = journal.map((entry) => ({ outcome: fate(entry) }));
const cutOff = attemptsOf(journal).filter(({ status }) => status === undefined);
const repeated = journal.filter((entry) => fate(entry) === 'acknowledged' && entry.attempts.length > 1).length;
const kinds = new Set(journal.map(({ kind }) => kind)).size;
const replayed = journal.filter(({ replays }) => replays.length > 0).length;
console.log(`${kills} kills in ${seconds(took)} s, at most ${seconds(longestGap(journal, begun))} s without a write.
Writes of ${kinds} kinds: ${journal.length} (${outcomes(fates)}). Requests that were cut off: ${cutOff.length}.
Writes that were acknowledged after a repetition: ${repeated}. Repeated once more at the end: ${replayed}.`);
wrong.slice(0, 20).forEach((what) => console.log(`WRONG: ${what}`));
missed.forEach((what) => console.log(`NOT FOUND by the checker in a spoiled database: ${what}`));
const holds = wrong.length === 0 && missed.length === 0 && cutOff.length * AIM >= kills;
console.log(holds ? 'Nothing was lost, doubled or half-written.' : 'The kills did harm, or hit too little.');
process.exit(holds ? 0 : 1);

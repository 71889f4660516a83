// Kills the primary of three PostgreSQL servers while members write. Two instances of the service find the new primary without a
// restart. Fails if an acknowledged write is lost or doubled, or if writes do not come back.
import { setTimeout as pause } from 'node:timers/promises';
import { Balancer } from './balancer.mjs';
import { check } from './checker.mjs';
import { startIssuer } from './issuer.mjs';
import { failed, Load, outcomes } from './load.mjs';
import { Postgres } from './postgres.mjs';
import { until } from './processes.mjs';
import { Instance } from './service.mjs';
import { assessOnce, fate, longestGap, replay } from './writers.mjs';

const SECONDS_BEFORE = 10;
const SECONDS_AFTER = 40;
/** For each of the three kinds of requests. */
const PER_SECOND = 20;

/** A minimal operator for PostgreSQL: after two probes without an answer, the primary counts as dead. */
async function manage(primary, standbys) {
  for (let misses = 0; misses < 2; ) {
    misses = (await primary.answers()) ? 0 : misses + 1;
    await pause(500);
  }
  // Each acknowledged write is on at least one standby, so the standby with more of the log has all of them.
  const received = await Promise.all(standbys.map((standby) => standby.received()));
  const [next, other] = received[0] >= received[1] ? standbys : [standbys[1], standbys[0]];
  await next.promote();
  await other.follow(next);
  return next;
}

const issuer = await startIssuer();
const primary = await Postgres.alone('one', ['one', 'two', 'three']);
const standbys = await Promise.all(['two', 'three'].map((name) => Postgres.standbyOf(primary, name)));
await until(
  'two standbys acknowledge',
  async () => (await primary.sql(`select count(*) from pg_stat_replication where sync_state = 'quorum'`)) === '2',
);
await primary.sql('create database waymark');

const hosts = [primary, ...standbys].map(({ address }) => address);
const settings = {
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${hosts}/waymark?targetServerType=primary`,
  WAYMARK_IDENTITY_ISSUER: issuer.url,
};
const instances = await Promise.all(['first', 'second'].map((name) => Instance.place(name, settings)));
const service = new Balancer();
for (const instance of instances) {
  await instance.start().ready();
  service.add(instance);
}
console.log(`Running: a primary, two standbys of which one acknowledges each write, and two instances of the service.`);

const token = issuer.token('acme', 'mia', 'member');
const journal = [];
const known = JSON.parse((await assessOnce(journal, service, token, 0)).body).id;

const writes = new Load('write', PER_SECOND, (n) => assessOnce(journal, service, token, n + 1));
const reads = new Load('read', PER_SECOND, () => service.send(`/v1/assessments/${known}`, { token }));
const content = new Load('content', PER_SECOND, () => service.send('/v1/strategies', { token }));
await pause(SECONDS_BEFORE * 1000);

const killed = performance.now();
await primary.kill();
const next = await manage(primary, standbys);
const promoted = performance.now();
await pause(SECONDS_AFTER * 1000);

const written = await writes.stop();
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
console.log(`Killed the primary; ${next.name} was promoted ${seconds(promoted - killed)} s later.`);
console.log(`Seconds without an acknowledged write: ${seconds(longestGap(journal, killed))}`);
for (const records of [written, await reads.stop(), await content.stop()]) {
  const bad = failed(records);
  const last = Math.max(killed, ...bad.map(({ due }) => due));
  console.log(
    `${records[0].kind}: ${records.length} sent, ${bad.length} failed` +
      (bad.length === 0 ? '' : ` (${outcomes(bad)}), the last one due ${seconds(last - killed)} s after the kill`),
  );
}

const sql = (statement) => next.sql(statement, 'waymark');
const wrong = await check(journal, sql);
await replay(journal, service);
wrong.push(...(await check(journal, sql)));
const restarted = instances.filter(({ process }) => process.exitCode !== null).length;
console.log(`Writes: ${journal.length} (${outcomes(journal.map((entry) => ({ outcome: fate(entry) })))}). Instances that ended: ${restarted}.`);
wrong.slice(0, 20).forEach((what) => console.log(`WRONG: ${what}`));

const late = written.filter(({ due }) => due > promoted + (SECONDS_AFTER - 15) * 1000);
const holds = wrong.length === 0 && restarted === 0 && late.length > 0 && failed(late).length === 0;
console.log(holds ? 'The failover works.' : 'The failover failed.');
process.exit(holds ? 0 : 1);

// Many tenants at once over the few connections that PgBouncer keeps to PostgreSQL: each is shown what is theirs and nothing else, and no
// connection is handed on with a tenant. Fails if a response is another than expected.
import { execFileSync } from 'node:child_process';
import { startIssuer } from './issuer.mjs';
import { outcomes } from './load.mjs';
import { startPooler } from './pooler.mjs';
import { Postgres, ROLE } from './postgres.mjs';
import { call, Instance } from './service.mjs';

const TENANTS = 12;
const SECONDS = 20;

const issuer = await startIssuer();
const database = await Postgres.alone('postgres');
await database.sql('create database waymark');
const pooler = await startPooler(database, { default_pool_size: 3, min_pool_size: 3 });
const instance = await Instance.place('service', {
  QUARKUS_DATASOURCE_JDBC_URL: pooler.url('waymark'),
  QUARKUS_DATASOURCE_JDBC_MAX_SIZE: 20,
  WAYMARK_IDENTITY_ISSUER: issuer.url,
});
await instance.start().ready();

const wanted = { strategies: ['set-goals'], startOn: '2100-01-04', weeklyMinutes: 600, daysOff: [], timeZone: 'Europe/Berlin' };

async function member(n) {
  const token = issuer.token(`tenant-${n}`, 'mia', 'member');
  const { status, body } = await call(instance.http, '/v1/plans', { method: 'POST', token, body: JSON.stringify(wanted) });
  if (status !== 201) {
    throw new Error(`a plan: ${status} ${body}`);
  }
  const { id, goals } = JSON.parse(body);
  return { token, plan: `/v1/plans/${id}`, step: `/v1/steps/${goals[0].steps[0].id}/completion` };
}

const members = await Promise.all(Array.from({ length: TENANTS }, (_, n) => member(n)));
const wrong = [];
let [asked, refused] = [0, 0];

/** Reads what is theirs in all ways that there are of reading, changes something, and tries what is their neighbor's. */
async function client(n) {
  const [own, neighbor] = [members[n], members[(n + 1) % TENANTS]];
  const end = performance.now() + SECONDS * 1000;
  // So few connections may be too few for an instance that has just started: who is refused has been shown nothing.
  const expect = async (path, expected, more) => {
    asked++;
    const { status, body } = await call(instance.http, path, { token: own.token, ...more });
    if (status === 503) {
      refused++;
    } else if (status !== expected) {
      wrong.push({ outcome: `${more?.method ?? 'GET'} ${path.replace(/[0-9a-f-]{36}/, '{id}')} ${status}` });
    }
    return status === expected ? body : undefined;
  };
  while (performance.now() < end) {
    await expect(own.plan, 200);
    await expect(`${own.plan}/progress`, 200);
    const list = await expect('/v1/plans', 200);
    if (list && JSON.parse(list).items.some(({ id }) => !own.plan.endsWith(id))) {
      wrong.push({ outcome: "another tenant's plan in a list" });
    }
    if (await expect(own.step, 200, { method: 'POST', body: '{}', key: `${n}-${asked}` })) {
      await expect(own.step, 200, { method: 'DELETE' });
    }
    await expect(neighbor.plan, 404);
    await expect(neighbor.step, 404, { method: 'POST', body: '{}' });
  }
}

await Promise.all(members.map((_, n) => client(n)));

// On every connection that the pooler has: who has named no tenant is shown nothing.
const seen = execFileSync('psql', [pooler.url('waymark').replace(/^jdbc:/, '').replace(/\?.*/, ''), '-U', ROLE, '-XAtq', '-f', '-'], {
  encoding: 'utf8',
  input: `select count(*) || ' ' || coalesce(current_setting('waymark.tenant', true), '') from plans;\n`.repeat(200),
});
const leaked = seen.split('\n').filter((line) => !['0', ''].includes(line.trim()));
const servers = await database.sql(`select count(*) from pg_stat_activity where usename = '${ROLE}'`);
console.log(`${asked} requests of ${TENANTS} tenants at once over ${servers} connections to PostgreSQL, ${refused} of them refused with 503.`);
if (refused > asked / 2) {
  wrong.push({ outcome: 'most requests were refused' });
}
console.log(wrong.length === 0 ? 'Each was answered with what is theirs.' : `WRONG: ${outcomes(wrong)}`);
console.log(leaked.length === 0 ? 'No connection was handed on with a tenant.' : `LEAKED: ${leaked[0]}`);
process.exit(wrong.length + leaked.length === 0 ? 0 : 1);

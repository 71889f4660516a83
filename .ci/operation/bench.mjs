// Measures what requests cost: CPU time of the service and of PostgreSQL per request, and requests per second, beside a bare endpoint of
// the same framework and pgbench. The table in k8s/performance.md comes from here; see there for the options.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBare } from './bench/bare.mjs';
import { ask, prepare } from './bench/members.mjs';
import { Meter, TELL_COMPILERS } from './bench/meter.mjs';
import { insertsLike, oneRow, rowsOfPlan, simpleUpdates } from './bench/pgbench.mjs';
import { profiled, WHOLE_STACKS } from './bench/profile.mjs';
import { measured, ofBuild } from './bench/rounds.mjs';
import { compared, ROWS } from './bench/rows.mjs';
import { HEAD, table } from './bench/table.mjs';
import { Stream } from './bench/wrk.mjs';
import { LARGE, SMALL } from './bench/scale.mjs';
import { startIssuer } from './issuer.mjs';
import { MIGRATOR, Postgres } from './postgres.mjs';
import { APPLICATION, Instance } from './service.mjs';
import { CORES } from './usage.mjs';

const args = process.argv.slice(2).flatMap((arg, n, all) => (arg === '--scale' && !/^\d/.test(all[n + 1]) ? [arg, `${LARGE}`] : [arg]));
const { values: given } = parseArgs({
  args,
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    'warm-up': { type: 'string', default: '12' },
    against: { type: 'string' },
    scale: { type: 'string' },
    policies: { type: 'boolean', default: false },
    busy: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});
const options = { rounds: Number(given.rounds), seconds: Number(given.seconds), warmUp: Number(given['warm-up']), busy: given.busy };
const rows = given.only ? compared(given.only.split(',')) : ROWS;

for (const tool of ['wrk', 'pgbench']) {
  try {
    execFileSync('which', [tool]);
  } catch {
    console.error(`${tool} is not on the PATH: install the package ${tool === 'wrk' ? 'wrk' : 'postgresql-contrib or postgresql'}`);
    process.exit(1);
  }
}

/** As in a container of a gigabyte. Two builds start alike: without the AOT cache, which only a tested build has. */
const JAVA_OPTIONS = ['-Xmx512m', '-XX:AOTMode=off', TELL_COMPILERS, ...(given.profile ? [WHOLE_STACKS] : [])];

const issuer = await startIssuer();
const database = await Postgres.alone('postgres');
// It would run whenever it likes. Instead, all tables are vacuumed before each round.
await database.sql('alter system set autovacuum = off');
await database.sql('select pg_reload_conf()');

if ([given.against, given.scale, given.policies].filter(Boolean).length > 1) {
  throw new Error('--against compares two builds, --scale and --policies two databases: one at a time');
}

const WITHOUT_POLICIES = `do $$ declare locked regclass; begin
  for locked in select oid from pg_class where relrowsecurity loop
    execute format('alter table %s disable row level security', locked);
  end loop;
end $$`;

/** Builds before row-level security migrate with the role that they have. A jar holds the names of its entries as they are. */
function hasTwoRoles(application) {
  const [jar] = readdirSync(join(application, 'app'));
  return readFileSync(join(application, 'app', jar)).includes('db/migration/V29__');
}

/** One build with a database of its own, and what its requests are about. */
async function startBuild(name, application, assessments) {
  await database.sql(`create database ${name}`);
  const settings = {
    QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.address}/${name}`,
    QUARKUS_DATASOURCE_JDBC_MAX_SIZE: 20,
    WAYMARK_IDENTITY_ISSUER: issuer.url,
    ...(!hasTwoRoles(application) && { QUARKUS_DATASOURCE_USERNAME: MIGRATOR }),
  };
  const instance = await Instance.of(application, name, settings, ...JAVA_OPTIONS);
  await instance.start().ready();
  const material = await prepare(issuer, instance.http, (statement) => database.sql(statement, name), assessments);
  return { name, instance, material };
}

const bare = await startBare(...JAVA_OPTIONS);
const builds = [];
if (given.against) {
  builds.push(await startBuild('before', resolve(given.against)));
} else if (given.scale) {
  builds.push(await startBuild('before', APPLICATION, SMALL));
} else if (given.policies) {
  builds.push(await startBuild('before', APPLICATION));
  await database.sql(WITHOUT_POLICIES, 'before');
}
builds.push(await startBuild('now', APPLICATION, Number(given.scale ?? 0)));
if (given.scale) {
  console.error(`the large database: ${await database.sql(`select pg_size_pretty(pg_database_size('now'))`)}`);
}
const meter = new Meter(database, [bare, ...builds.map(({ instance }) => instance)]);

const [{ tenant, plan }] = builds.at(-1).material.readers;
const PGBENCH = {
  insert: () => insertsLike(database, 'now', 'assessments'),
  row: () => oneRow(database, 'now', { tenant, plan }),
  plan: () => rowsOfPlan(database, 'now', { tenant, plan }),
  transaction: () => simpleUpdates(database),
};

async function cellsOf(row) {
  if (row.bare) {
    return [{ row, service: bare, load: new Stream(row.key, bare.http, [{ path: row.bare }]) }];
  }
  if (row.pgbench) {
    return [{ row, load: await PGBENCH[row.pgbench]() }];
  }
  return builds.map(({ name, instance, material }) => {
    const requests = row.requests(material);
    return { row, build: name, service: instance, first: requests[0], load: new Stream(`${row.key}-${name}`, instance.http, requests, row) };
  });
}

// What the database has not yet written to its files, it writes while the next row is measured. That row shall not pay for it.
let unwritten = true;

async function measure({ row, build, service, load, first }, seconds) {
  const writes = row.writes || row.pgbench;
  if (unwritten && !writes) {
    await database.sql('checkpoint');
  }
  unwritten = writes;
  try {
    return await meter.measure(load, service, seconds);
  } catch (failure) {
    if (first && !row.writes) {
      await ask(service.http, first.path, first);
    }
    throw new Error(`${row.key}${build ? ` (${build})` : ''}: ${failure.message}`);
  }
}

const vacuum = async () => {
  for (const { name } of builds) {
    await database.sql('vacuum', name);
  }
};

const cells = (await Promise.all(rows.map(cellsOf))).flat();
const figures = await measured(cells, measure, vacuum, options);
const [results, before] = [ofBuild(figures, 'now'), ofBuild(figures, 'before')];
console.log([...HEAD, ...table(rows, results, before)].join('\n'));
const others = [...figures.values()].flat().map((each) => each.others);
console.log(`
${options.rounds} rounds of ${options.seconds} seconds on ${CORES} cores. In the rounds that count, others used at most \
${(Math.max(...others) * 100).toFixed(0)}% of the machine${options.busy ? '; disturbed rounds count (--busy)' : ''}.`);
if (given.profile) {
  mkdirSync(given.profile, { recursive: true });
  console.log('\n| request | samples | what runs |\n|---|---|---|');
  for (const { row, load, service, build } of cells) {
    if (build === 'now') {
      console.log(await profiled(row.key, load, service, resolve(given.profile)));
    }
  }
}
process.exit(0);

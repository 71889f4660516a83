// Stops and starts three instances behind HAProxy one after another, like a rolling restart, while members read and write. HAProxy
// retries nothing, and every request counts. Fails if a single request fails.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startIssuer } from './issuer.mjs';
import { failed, Load, outcomes, quantile } from './load.mjs';
import { Postgres } from './postgres.mjs';
import { folder, freePort, start, until } from './processes.mjs';
import { call, Instance } from './service.mjs';

const PER_SECOND = 10;
/** How many seconds an instance keeps serving after readiness goes off, so that load balancers notice: as in the manifests. */
const DELAY = 10;

/** A load balancer that checks readiness on each instance's management port, as Kubernetes does for its endpoints. */
async function balance(instances) {
  const port = await freePort();
  const servers = instances.map(
    ({ name, http, management }) => `server ${name} 127.0.0.1:${http} check port ${management} inter 2s fall 3 rise 1`,
  );
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(
    file,
    `
global
  stats socket ${join(folder, 'haproxy.sock')}
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  timeout check 3s
  retries 0
frontend members
  bind 127.0.0.1:${port}
  default_backend waymark
backend waymark
  balance roundrobin
  option httpchk GET /q/health/ready
  ${servers.join('\n  ')}
`,
  );
  start('haproxy', 'haproxy', ['-db', '-f', file]);
  const answers = () => call(port, '/v1/strategies').then(({ status }) => status === 401, () => false);
  await until('the balancer answers', answers);
  return port;
}

const issuer = await startIssuer();
const database = await Postgres.alone('postgres');
await database.sql('create database waymark');
const instances = await Promise.all(
  ['first', 'second', 'third'].map((name) =>
    Instance.place(name, {
      QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.address}/waymark`,
      WAYMARK_IDENTITY_ISSUER: issuer.url,
      QUARKUS_SHUTDOWN_DELAY: `${DELAY}S`,
    }),
  ),
);
for (const instance of instances) {
  instance.start();
  await instance.ready();
}
const port = await balance(instances);

const token = issuer.token('acme', 'mia', 'member');
const example = (name) => readFileSync(new URL(`../../openapi/examples/${name}.request.json`, import.meta.url));
const write = { method: 'POST', token, body: example('createAssessment') };
const known = JSON.parse((await call(port, '/v1/assessments', write)).body).id;
const loads = [
  new Load('write', PER_SECOND, () => call(port, '/v1/assessments', write)),
  new Load('compute', PER_SECOND, () => call(port, '/v1/evaluations', { ...write, body: example('evaluateAnswers') })),
  new Load('read', PER_SECOND, () => call(port, `/v1/assessments/${known}`, { token })),
];
const loaded = performance.now();
const seconds = (time) => ((time - loaded) / 1000).toFixed(1);
// Until the code that they run most is compiled, as in instances that have served for a while.
await pause(15_000);

for (const instance of instances) {
  const begun = performance.now();
  const since = () => ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${instance.name}: told to stop at ${seconds(begun)} s`);
  const stopped = instance.stop();
  await until(`${instance.name} is not ready`, async () => !(await instance.isReady()));
  const unready = since();
  const last = await call(instance.http, '/v1/strategies', { token });
  const code = await stopped;
  const ended = since();
  await instance.start().ready(500);
  console.log(
    `${instance.name}: not ready after ${unready} s but still answering ${last.status}, ended (${code}) after ${ended} s, ` +
      `ready again after ${since()} s`,
  );
  // Like minReadySeconds in the manifests.
  await pause(5_000);
}

const records = (await Promise.all(loads.map((load) => load.stop()))).flat();
const bad = failed(records);
for (const kind of new Set(records.map((each) => each.kind))) {
  const ofKind = records.filter((each) => each.kind === kind);
  const figures = [0.5, 0.99, 1].map((share) => quantile(ofKind, share));
  console.log(`${kind}: ${ofKind.length} sent, ${failed(ofKind).length} failed; ms at 50%, 99%, maximum: ${figures.join(', ')}`);
}
const holds = bad.length === 0;
bad.slice(0, 3).forEach(({ due, outcome, body }) => console.log(`${outcome} at ${seconds(due)} s: ${body?.slice(0, 200)}`));
console.log(holds ? 'The rolling restart works.' : `The rolling restart failed: ${outcomes(bad)}`);
process.exit(holds ? 0 : 1);

// Starts the service alternately with and without the AOT cache, with the image's other options, and compares medians.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startIssuer } from './issuer.mjs';
import { Postgres } from './postgres.mjs';
import { until } from './processes.mjs';
import { APPLICATION, call, Instance } from './service.mjs';
import { median } from './statistics.mjs';
import { cpuSeconds, memory } from './usage.mjs';

const ROUNDS = 5;
const REQUESTS = 300;

/** With "on", Java exits if it cannot use the cache. */
const ways = { with: '-XX:AOTMode=on', without: '-XX:AOTMode=off' };

if (!existsSync(join(APPLICATION, 'app.aot'))) {
  throw new Error('no AOT cache beside the service: k8s/image/build makes one');
}
const issuer = await startIssuer();
const database = await Postgres.alone('postgres');
await database.sql('create database waymark');
const settings = {
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.address}/waymark`,
  WAYMARK_IDENTITY_ISSUER: issuer.url,
};
const token = issuer.token('acme', 'mia', 'member');
const example = (name) => readFileSync(new URL(`../../openapi/examples/${name}.request.json`, import.meta.url));

async function measure(name, option) {
  const instance = await Instance.place(name, settings, option);
  const begun = performance.now();
  instance.start();
  const { pid } = instance.process;
  const strategies = () => call(instance.http, '/v1/strategies', { token }).then(({ status }) => status === 200);
  await Promise.race([
    until('the first response', () => strategies().catch(() => false), { every: 20 }),
    instance.process.ended.then((code) => Promise.reject(new Error(`${name} ended with ${code}`))),
  ]);
  const seconds = (performance.now() - begun) / 1000;
  const cpu = cpuSeconds(pid);
  const early = memory(pid);
  for (let n = 0; n < REQUESTS; n++) {
    const evaluation = { method: 'POST', token, body: example('evaluateAnswers') };
    const { status } = await call(instance.http, '/v1/evaluations', evaluation);
    if (status !== 200) {
      throw new Error(`An evaluation got ${status}`);
    }
  }
  const used = cpuSeconds(pid);
  const late = memory(pid);
  await instance.stop();
  return {
    'seconds to the first response': seconds,
    'CPU seconds to the first response': cpu,
    'MiB at the first response': early.resident,
    'of which not backed by files': early.anonymous,
    [`CPU seconds for ${REQUESTS} evaluations afterwards`]: used - cpu,
    'MiB after the evaluations': late.resident,
    'of which not backed by files, then': late.anonymous,
  };
}

// The first start migrates the schema and is not counted.
await measure('first', ways.without);
const measured = { with: [], without: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const way of Object.keys(ways)) {
    measured[way].push(await measure(`${way}-${round}`, ways[way]));
  }
}
console.log('| | without | with | with / without |\n|---|---|---|---|');
for (const figure of Object.keys(measured.with[0])) {
  const [without, cached] = ['without', 'with'].map((way) => median(measured[way].map((each) => each[figure])));
  console.log(`| ${figure} | ${+without.toFixed(2)} | ${+cached.toFixed(2)} | ${(cached / without).toFixed(2)} |`);
}
process.exit(0);

// What the benchmark computes, and what it sends.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isFlat, median, othersShare, quantile, spread } from '../statistics.mjs';
import { mixed, needs } from './capacity.mjs';
import { counted as transactions } from './pgbench.mjs';
import { partOf, shares } from './profile.mjs';
import { verdicts } from './goals.mjs';
import { measured, ofBuild } from './rounds.mjs';
import { chosen, compared } from './rows.mjs';
import { short, table } from './table.mjs';
import { counted, script } from './wrk.mjs';

test('the median of an even number of values lies between the two in the middle', () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([7]), 7);
});

test('quantiles leave the values in their order', () => {
  const values = [3, 1, 2];
  assert.equal(quantile(values, 0.75), 2.5);
  assert.deepEqual(values, [3, 1, 2]);
  assert.deepEqual(spread([1, 2, 3, 4, 5]), { low: 2, middle: 3, high: 4 });
});

test('costs are flat when the last two hardly differ', () => {
  assert.equal(isFlat([1], 0.05), false);
  assert.equal(isFlat([2, 1, 1.04], 0.05), true);
  assert.equal(isFlat([1, 1, 1.2], 0.05), false);
  assert.equal(isFlat([1, 1, 0.9], 0.05), false);
});

test('others have the share of the machine that we have not', () => {
  assert.equal(othersShare({ all: 8, ours: 6, seconds: 4, cores: 2 }), 0.25);
  assert.equal(othersShare({ all: 5.99, ours: 6, seconds: 4, cores: 2 }), 0);
});

test('wrk is counted, and an error fails', () => {
  const good = '  16 threads and connections\n  9120 requests in 3.05s, 2.10MB read\nRequests/sec: 2990.16';
  assert.deepEqual(counted(good, ''), { requests: 9120, seconds: 3.05 });
  assert.deepEqual(counted('60 requests in 1.50m, 1MB read', ''), { requests: 60, seconds: 90 });
  assert.throws(() => counted(`${good}\n  Non-2xx or 3xx responses: 3`, '409 {"code":"why"}'), /responses: 3\n409 \{"code":"why"\}/);
  assert.throws(() => counted(`${good}\n  Socket errors: connect 0, read 3, write 0, timeout 0`, ''), /read 3/);
  assert.throws(() => counted('0 requests in 3.05s', ''), /no response/);
});

test('wrk sends the headers and the body of each request', () => {
  const sent = script([{ method: 'POST', path: '/v1/plans', token: 'abc', body: '{"a":1}' }, { path: '/v1/x', tag: '"t"' }], false);
  assert.match(sent, /wrk\.format\("POST", "\/v1\/plans", \{.*\["Authorization"\] = "Bearer abc".*\}, "\{\\"a\\":1\}"\)/);
  assert.match(sent, /wrk\.format\("GET", "\/v1\/x", \{.*\["If-None-Match"\] = "\\"t\\"".*\}, nil\)/);
  assert.doesNotMatch(sent, /response/);
  assert.match(script([{ path: '/' }], true), /function response/);
});

test('pgbench is counted, and a failed transaction fails', () => {
  const output = (failed) =>
    `number of transactions actually processed: 500\nnumber of failed transactions: ${failed} (0.000%)\ntps = 250.000000 (without initial connection time)`;
  assert.deepEqual(transactions(output(0)), { requests: 500, seconds: 2 });
  assert.throws(() => transactions(output(1)));
});

const BARE = { 'bare-event-loop': { service: 0.026, rate: 39_000 }, 'bare-worker': { service: 0.058, rate: 22_500 } };

test('on a machine half as fast, a request may cost twice as much', () => {
  const row = { key: 'plan', goal: { service: 0.4, database: 0.15, rate: 3000 } };
  const got = verdicts(row, { ...BARE, plan: { service: 0.79, database: 0.31, rate: 1500 } });
  assert.deepEqual(got.map(({ figure, met }) => [figure, met]), [['service', true], ['database', false], ['rate', true]]);
  assert.equal(got[0].wanted, 0.8);
  assert.equal(got[2].wanted, 1500);
});

test('a wanted share of pgbench follows from what pgbench did', () => {
  const row = { key: 'a', like: { key: 'b', share: 0.35 } };
  const rates = (rate) => verdicts(row, { ...BARE, a: { rate }, b: { rate: 1000 } });
  assert.deepEqual(rates(349), [{ figure: 'rate', wanted: 350, met: false }]);
  assert.equal(rates(350)[0].met, true);
  assert.deepEqual(verdicts(row, { ...BARE, a: { rate: 1 } }), []);
});

test('a database that does nothing may seem to do a little', () => {
  const row = { key: 'c', goal: { database: 0 } };
  assert.equal(verdicts(row, { ...BARE, c: { database: 0.004 } })[0].met, true);
  assert.equal(verdicts(row, { ...BARE, c: { database: 0.006 } })[0].met, false);
});

const one = (value) => ({ low: value, middle: value, high: value });
const figures = (service, database, rate) => ({ service: one(service), database: one(database), rate: one(rate) });

test('a line of the table says what was measured, wanted and missed', () => {
  const rows = [{ key: 'plan', title: 'a plan', requests: () => [], goal: { service: 0.4, rate: 3000 } }, { key: 'gone', title: 'gone' }];
  const results = {
    'bare-event-loop': figures(0.013, 0, 78_000),
    'bare-worker': figures(0.029, 0, 45_000),
    plan: { ...figures(0.58, 0.1, 2000), service: { low: 0.522, middle: 0.58, high: 0.638 } },
  };
  assert.deepEqual(table(rows, results), [
    '| a plan | 0.580 | 0.100 | 2,000 | 20.00x | ±10% | service ≤ 0.400 ms, ≥ 3,000/s | no: service, rate |',
    '| gone | disturbed in all rounds | | | | | | |',
  ]);
  const [line] = table(rows, results, { plan: figures(1.16, 0.4, 1000) });
  assert.match(line, /\| 1\.16 → 0\.580 \(0\.50x\) \| 0\.400 → 0\.100 \(0\.25x\) \| 1,000 → 2,000 \(2\.00x\) \|/);
});

test('what no build can change has one figure', () => {
  const insert = figures(0, 0.5, 2000);
  const [line] = table([{ key: 'insert', title: 'insert', pgbench: 'insert' }], { insert }, { insert });
  assert.equal(line, '| insert | - | 0.500 | 2,000 | - | ±0% | - | - |');
});

test('what is wanted of the database can be nothing', () => {
  const rows = [{ key: 'catalog', title: 'catalog', goal: { service: 0.058, database: 0 } }];
  const results = {
    'bare-event-loop': figures(0.013, 0, 78_000),
    'bare-worker': figures(0.029, 0, 45_000),
    catalog: figures(0.058, 0, 30_000),
  };
  assert.deepEqual(table(rows, results), ['| catalog | 0.058 | - | 30,000 | 2.00x | ±0% | service ≤ 0.058 ms, no database | yes |']);
});

test('a sample belongs to the innermost part that is not of the JDK', () => {
  const own = 'dev.waymark.plan.PlanView';
  assert.equal(partOf(['java.util.HashMap', 'com.fasterxml.jackson.core.JsonGenerator', own]), 'JSON');
  assert.equal(partOf(['java.lang.Thread']), 'Java');
  assert.deepEqual(shares([[own], [own], ['org.postgresql.Driver', own], []]), [['plan', 0.5], ['driver', 0.25], ['Java', 0.25]]);
});

test('numbers are as long as they are certain', () => {
  assert.deepEqual([0.0134, 1.2345, 12.345, 123.45, 45000].map(short), ['0.013', '1.23', '12.3', '123', '45,000']);
});

test('rows are warmed until they are flat, and disturbed rounds are repeated', async () => {
  const cell = { row: { key: 'a' }, build: 'now' };
  const costs = [9, 3, 2.1, 2, /* warm: */ 50, 1, 2];
  const measure = async () => {
    const service = costs.shift();
    return { service, database: 0, requests: 5000, rate: 1, others: 0, disturbed: service === 50 };
  };
  const figures = await measured([cell], measure, async () => {}, { rounds: 2, seconds: 1 });
  assert.deepEqual(figures.get(cell).map(({ service }) => service), [1, 2]);
  assert.equal(ofBuild(figures, 'now').a.service.middle, 1.5);
  assert.deepEqual(ofBuild(figures, 'before'), {});
});

test('a refusal is forgiven while the instance warms up, but not at the end, nor later', async () => {
  const cell = { row: { key: 'a' } };
  const refusing = (...refused) => {
    let n = 0;
    return async () => {
      n++;
      if (refused.includes(n)) {
        throw new Error('503');
      }
      return { service: 1, database: 0, requests: 2000, rate: 1, others: 0, disturbed: false };
    };
  };
  const options = { rounds: 1, seconds: 1, warmUp: 4 };
  await measured([cell], refusing(1), async () => {}, options);
  await assert.rejects(measured([cell], refusing(1, 2, 3, 4), async () => {}, options), /503/);
  await assert.rejects(measured([cell], refusing(4), async () => {}, options), /503/);
});

test('rows bring along what they are compared with', () => {
  assert.deepEqual(chosen(['plan', 'assessment']).map(({ key }) => key), ['assessment', 'plan']);
  assert.deepEqual(compared(['submission']).map(({ key }) => key), ['bare-event-loop', 'bare-worker', 'submission', 'pgbench-insert']);
  assert.throws(() => chosen(['nothing']), /no such row: nothing/);
});

test('the mix of a day and what members need follow from the costs', () => {
  const costs = { plan: 14.4, progress: 12.6, agenda: 8.4, 'catalog-200': 4.6, completion: 17.6, evaluation: 7.6, submission: 9.9 };
  assert.equal(mixed(costs).toFixed(1), '11.1');
  assert.deepEqual(needs({ service: 11.1, pooler: 0.5, database: 2.4 }, 135.2), [
    '| 10 thousand | 0.7 | 0.0 | 3 | 0.0 | 0.0 | 1 | 1.7 GB |',
    '| 1 million | 69 | 1.3 | 3 | 0.1 | 0.3 | 3 | 172 GB |',
    '| 100 million | 6,944 | 128 | 129 | 5.8 | 28 | 209 | 17 TB |',
  ]);
});

test('the bare endpoint has the framework of the service', () => {
  const properties = (path) =>
    new Map([...readFileSync(new URL(path, import.meta.url), 'utf8').matchAll(/<([a-z.-]+(?:\.version|\.release))>(.*)<\/\1>/g)].map(([, name, value]) => [name, value]));
  const service = properties('../../../pom.xml');
  const bare = properties('../bare/pom.xml');
  assert.ok(bare.size > 5);
  bare.forEach((value, name) => assert.equal(value, service.get(name), name));
});

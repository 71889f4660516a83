// A database with many records: rows of one assessment and of one small plan, copied to a thousand tenants.
import { readFileSync } from 'node:fs';
import { copied, series } from '../plans.mjs';

/** Assessments; there is a plan for ten of them. */
export const LARGE = 10_000_000;
export const SMALL = 10_000;

const TENANTS = 1000;
const MEMBERS_OF_A_TENANT = 1000;
/** Rows of one statement. */
const PORTION = 250_000;

const assessment = JSON.parse(readFileSync(new URL('../../../openapi/examples/createAssessment.request.json', import.meta.url)));

const tenant = `'crowd-' || n % ${TENANTS}`;
const member = `'member-' || n / ${TENANTS} % ${MEMBERS_OF_A_TENANT}`;
/** Ids sort by time, as those of the service do, and rows that are copied together stay together. */
const id = (part) => `(lpad(to_hex(n), 16, '0') || right(replace(old.${part}::text, '-', ''), 16))::uuid`;

/** While it is filled, a database need not survive a loss of power, nor check and complete rows that are copies of good ones. */
const CARELESS = ['fsync', 'full_page_writes'];
const AS_IT_IS = 'set session_replication_role = replica';

async function carelessly(sql, work) {
  for (const name of CARELESS) {
    await sql(`alter system set ${name} = off`);
  }
  await sql(`alter system set max_wal_size = '8GB'`);
  await sql('select pg_reload_conf()');
  await work();
  for (const name of [...CARELESS, 'max_wal_size']) {
    await sql(`alter system reset ${name}`);
  }
  await sql('select pg_reload_conf()');
}

/**
 * Copies an assessment of the short form, whose results are left out, and a plan of one goal, two steps and four occurrences. All
 * constraints and indexes stay.
 */
export async function fill(sql, made, assessments) {
  const { id: source } = await made('/v1/assessments', assessment);
  const { id: plan } = await made('/v1/plans', { strategies: [], startOn: '2037-02-02', weeklyMinutes: 120, daysOff: [], timeZone: 'Europe/Berlin' });
  const { id: goal } = await made(`/v1/plans/${plan}/goals`, { title: 'Practice', horizon: 'long' });
  for (const cadence of [undefined, 'FREQ=WEEKLY;COUNT=4']) {
    await made(`/v1/goals/${goal}/steps`, { title: 'Rehearse the talk', effortMinutes: 30, cadence });
  }
  await carelessly(sql, () => copy(sql, source, plan, assessments));
}

async function copy(sql, source, plan, assessments) {
    await inPortions(sql, 'assessments', { tenant_id: tenant, member_id: member, id: id('id'), result_text: `'{}'` }, assessments, `old.id = '${source}'`);
  const plans = assessments / 10;
  const ofPlan = `old.plan_id = '${plan}'`;
  const own = { tenant_id: tenant, id: id('id') };
  await inPortions(sql, 'plans', { ...own, member_id: member }, plans, `old.id = '${plan}'`);
  await inPortions(sql, 'goals', { ...own, plan_id: id('plan_id') }, plans, ofPlan);
  await inPortions(sql, 'steps', { ...own, plan_id: id('plan_id'), goal_id: id('goal_id') }, plans, ofPlan);
  await inPortions(sql, 'occurrences', { ...own, plan_id: id('plan_id'), step_id: id('step_id') }, plans, ofPlan);
}

async function inPortions(sql, table, replaced, copies, condition) {
  const begun = performance.now();
  for (let first = 1; first <= copies; first += PORTION) {
    // The source is the only row of its tenant.
    const portion = series(Math.min(copies, first + PORTION - 1), first);
    await sql(`${AS_IT_IS}; ${copied(table, replaced, portion, `old.tenant_id = 'filler' and ${condition}`)}`);
  }
  console.error(`filled ${table}: ${copies} times in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

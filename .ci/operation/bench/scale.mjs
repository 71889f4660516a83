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

/**
 * Copies an assessment of the short form, whose results are left out, and a plan of one goal, two steps and four occurrences. All
 * constraints, indexes and triggers stay.
 */
export async function fill(sql, made, assessments) {
  const { id: source } = await made('/v1/assessments', assessment);
  const { id: plan } = await made('/v1/plans', { strategies: [], startOn: '2037-02-02', weeklyMinutes: 120, daysOff: [], timeZone: 'Europe/Berlin' });
  const { id: goal } = await made(`/v1/plans/${plan}/goals`, { title: 'Practice', horizon: 'long' });
  for (const cadence of [undefined, 'FREQ=WEEKLY;COUNT=4']) {
    await made(`/v1/goals/${goal}/steps`, { title: 'Rehearse the talk', effortMinutes: 30, cadence });
  }
  const small = { result: `'{}'::jsonb`, result_text: `'{}'` };
  await inPortions(sql, 'assessments', { tenant_id: tenant, member_id: member, id: id('id'), ...small }, assessments, `old.id = '${source}'`);
  const plans = assessments / 10;
  const ofPlan = `old.plan_id = '${plan}'`;
  const copy = { tenant_id: tenant, id: id('id') };
  await inPortions(sql, 'plans', { ...copy, member_id: member }, plans, `old.id = '${plan}'`);
  await inPortions(sql, 'goals', { ...copy, plan_id: id('plan_id') }, plans, ofPlan);
  await inPortions(sql, 'steps', { ...copy, plan_id: id('plan_id'), goal_id: id('goal_id') }, plans, ofPlan);
  await inPortions(sql, 'occurrences', { ...copy, plan_id: id('plan_id'), step_id: id('step_id') }, plans, ofPlan);
}

async function inPortions(sql, table, replaced, copies, condition) {
  const begun = performance.now();
  for (let first = 1; first <= copies; first += PORTION) {
    // The source is the only row of its tenant.
    const portion = series(Math.min(copies, first + PORTION - 1), first);
    await sql(copied(table, replaced, portion, `old.tenant_id = 'filler' and ${condition}`));
  }
  console.error(`filled ${table}: ${copies} times in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

// Plans that are too large, or too many, to create one request at a time: rows of one plan, copied in the database with new ids.

const GOALS = 50;
const STEPS = 500;
const TIMES = 10;
const NOTE = 'x'.repeat(100);
const FULL = 2000;

/** Copies rows, each as often as `copies` has numbers n, with these values replaced; all other columns stay the same. */
export const copied = (table, replaced, copies, condition) => `insert into ${table}
  select copy.* from ${table} old, ${copies} n,
    lateral jsonb_populate_record(old, jsonb_build_object(${Object.entries(replaced).flatMap(([name, value]) => [`'${name}'`, value])})) copy
  where ${condition}`;

export const series = (last, first = 1) => `generate_series(${first}, ${last})`;
const another = (column) => `md5(old.${column}::text || n)::uuid`;

/** As much as a plan can have: all goals, steps and occurrences, and as many characters of notes, or none. Returns its id. */
export async function largestPlan(sql, made, wanted, note = NOTE) {
  const { id: plan } = await made('/v1/plans', wanted);
  const { id: goal } = await made(`/v1/plans/${plan}/goals`, { title: 'Practice', horizon: 'long' });
  const { id: step } = await made(`/v1/goals/${goal}/steps`, {
    title: 'Rehearse',
    effortMinutes: 1,
    cadence: `FREQ=WEEKLY;COUNT=${TIMES}`,
  });
  const goals = `(select id from goals where plan_id = '${plan}')`;
  const ofEach = { id: 'md5(old.id::text || n.id)::uuid' };
  await sql(copied('goals', { id: another('id'), position: 'n' }, series(GOALS - 1), `old.id = '${goal}'`));
  await sql(copied('steps', { id: another('id'), position: 'n' }, series(STEPS / GOALS - 1), `old.id = '${step}'`));
  await sql('analyze');
  await sql(copied('steps', { ...ofEach, goal_id: 'n.id' }, goals, `old.goal_id = '${goal}' and n.id <> old.goal_id`));
  await sql('analyze');
  const steps = `(select id from steps where goal_id in ${goals})`;
  await sql(copied('occurrences', { ...ofEach, step_id: 'n.id' }, steps, `old.step_id = '${step}' and n.id <> old.step_id`));
  if (note) {
    await sql(`update occurrences set note = '${note}' where step_id in ${steps}`);
  }
  await sql('analyze');
  return plan;
}

/** Fills the database with copies of one plan, in its own tenant, and lets the planner count them; it will not count again. */
export async function fullDatabase(sql, plan) {
  const ofPlan = `old.plan_id = '${plan}'`;
  const ids = { id: another('id'), plan_id: `md5('${plan}' || n)::uuid` };
  const goals = `(select id from goals where plan_id = '${plan}')`;
  await sql(`alter system set autovacuum = off`);
  await sql('select pg_reload_conf()');
  await sql(copied('plans', { id: another('id') }, series(FULL), `old.id = '${plan}'`));
  await sql(copied('goals', ids, series(FULL), ofPlan));
  await sql(copied('steps', { ...ids, goal_id: another('goal_id') }, series(FULL), `old.goal_id in ${goals}`));
  await sql(
    copied(
      'occurrences',
      { ...ids, step_id: another('step_id') },
      series(FULL),
      `old.step_id in (select id from steps where goal_id in ${goals})`,
    ),
  );
  await sql('analyze');
}

/** Moves a plan to a tenant that the planner has not counted. */
export async function toUnknownTenant(sql, plan, tenant) {
  const moved = { tenant_id: `'${tenant}'` };
  const ofPlan = `old.plan_id = '${plan}'`;
  await sql(copied('plans', moved, series(1), `old.id = '${plan}'`));
  for (const table of ['goals', 'steps', 'occurrences']) {
    await sql(copied(table, moved, series(1), ofPlan));
  }
  await sql(`delete from plans where id = '${plan}' and tenant_id <> '${tenant}'`);
}

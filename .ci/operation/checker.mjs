// Compares the journal of writers with the rows in the database, without the service: what was acknowledged is there exactly once, what was
// refused is not there, what was never answered is there once or not at all, and nothing is half-written.
import { fate } from './writers.mjs';

/** How often each kind of write must have had its effect. */
const OFTEN = { acknowledged: [1], refused: [0], unknown: [0, 1] };

/** A write whose answer was lost may have come after the writer has looked, and before its next write. */
const STALE = 412;

/** All effects of a kind of write, by what the journal recognizes them. */
const EFFECTS = {
  assessment: 'select duration_seconds from assessments',
  // Only drafts name the member's work situation.
  submission: `select id from assessments where status = 'SCORED' and situation is not null`,
  choice: 'select reason from assessment_choices',
  plan: `select about from plan_history where code = 'PLAN_CREATED'`,
  title: `select change ->> 'after' from plan_history, jsonb_array_elements(changes) change
    where code = 'PLAN_CHANGED' and change ->> 'property' = 'title'`,
  goal: `select about from plan_history where code = 'GOAL_ADDED'`,
  step: `select about from plan_history where code = 'STEP_ADDED'`,
  completion: `select step_id from plan_history where code = 'STEP_COMPLETED'`,
  reopening: `select step_id from plan_history where code = 'STEP_REOPENED'`,
  'check-in': 'select note from check_ins',
  celebration: 'select id from wins where celebrated_at is not null',
};

const IDS = ['assessments', 'plans', 'goals', 'steps', 'check_ins', 'wins'].map((table) => `select id from ${table}`).join(' union all ');

/** Queries that must return no rows. */
const HALVES = {
  'a plan without its goals and steps': `select from plans p
    where not exists (select from goals g join steps s on s.goal_id = g.id where g.plan_id = p.id and g.key is not null)`,
  'a plan, or one in the history, that the other does not know': `select from plans p
    full join (select plan_id from plan_history where code = 'PLAN_CREATED') h on h.plan_id = p.id where p.id is null or h.plan_id is null`,
  'a goal, or one in the history, that the other does not know': `select from (select id from goals where key is null) g
    full join (select goal_id from plan_history where code = 'GOAL_ADDED') h on h.goal_id = g.id where g.id is null or h.goal_id is null`,
  'a step, or one in the history, that the other does not know': `select from (select id from steps where key is null) s
    full join (select step_id from plan_history where code = 'STEP_ADDED') h on h.step_id = s.id where s.id is null or h.step_id is null`,
  'a step that is done by its status or by its history, but not by both': `select from steps where (status = 'DONE')::int <> (
    select count(*) filter (where code = 'STEP_COMPLETED') - count(*) filter (where code = 'STEP_REOPENED')
    from plan_history where step_id = steps.id)`,
  'a plan that has changed more often, or less, than its history says': `with differences as (
    select revision - count(*) as difference from plans p join plan_history h on h.plan_id = p.id group by p.tenant_id, p.id)
    select from differences where difference <> (select mode() within group (order by difference) from differences)`,
  'a plan with another title than its history says': `select from plans, lateral (
    select coalesce(change ->> 'after', about) as title from plan_history
    left join jsonb_array_elements(changes) change on code = 'PLAN_CHANGED' and change ->> 'property' = 'title'
    where plan_id = plans.id and (code = 'PLAN_CREATED' or change is not null) order by id desc limit 1) latest
    where plans.title <> latest.title`,
  'a plan with done steps and without a win':
    `select from plans where id in (select plan_id from steps where status = 'DONE') and id not in (select plan_id from wins)`,
  'a part of a part of another plan': `select from steps s join goals g on g.id = s.goal_id
    left join occurrences o on o.step_id = s.id where s.plan_id <> g.plan_id or o.plan_id <> s.plan_id`,
  'a submitted assessment without a result, or a result of a draft':
    `select from assessments where (status = 'SCORED') <> (result_text is not null)`,
  'a day with several check-ins that count': `select from check_ins c
    where not exists (select from check_ins later where later.replaces = c.id) group by plan_id, goal_id, day having count(*) > 1`,
  'a key without a response': 'select from idempotency_keys where status is null or body is null',
  'a key whose response tells of what is not there':
    `select from idempotency_keys where not exists (select from (${IDS}) record where record.id = any (about))`,
};

const count = (list) => list.reduce((counts, each) => counts.set(each, (counts.get(each) ?? 0) + 1), new Map());

/** Compares the journal with the database that `sql` asks. Returns what is wrong, each in a sentence. */
export async function check(journal, sql) {
  const stored = JSON.parse(await sql(`select coalesce(json_agg(k), '[]')
    from (select path, idempotency_key, status, body from idempotency_keys) k`));
  const keys = new Map(stored.map((key) => [key.path + key.idempotency_key, key]));
  const wrong = [];
  for (const [kind, statement] of Object.entries(EFFECTS)) {
    const found = count((await sql(statement)).split('\n').filter((mark) => mark !== ''));
    for (const entry of journal.filter((each) => each.kind === kind)) {
      const times = found.get(entry.mark) ?? 0;
      found.delete(entry.mark);
      const key = keys.get(entry.path + entry.key);
      wrong.push(...faults(entry, times, key).map((fault) => `${kind} ${entry.mark}, ${fate(entry)}: ${fault}`));
    }
    wrong.push(...[...found.keys()].map((mark) => `${kind} ${mark}: written by nobody`));
  }
  for (const [what, statement] of Object.entries(HALVES)) {
    const rows = Number(await sql(`select count(*) from (${statement}) r`));
    wrong.push(...(rows > 0 ? [`${what}: ${rows} times`] : []));
  }
  return wrong;
}

const isSame = (one, other) => one.status === other.status && one.body === other.body;

function faults(entry, times, stored) {
  const { answer, key, replays } = entry;
  return [
    !OFTEN[fate(entry)].includes(times) && `there ${times} times`,
    answer?.status >= 400 && answer.status !== STALE && `refused with ${answer.status}`,
    key && (stored !== undefined) !== (times > 0) && `the key is ${stored ? 'kept' : 'released'}, but the effect is there ${times} times`,
    key && fate(entry) === 'acknowledged' && stored && !isSame(stored, answer) && 'the key has another response',
    replays.some((replayed) => !isSame(replayed, answer)) && 'repeated, it was answered differently',
  ].filter(Boolean);
}

const first = (table, condition = 'true') => `ctid = (select min(ctid) from ${table} where ${condition})`;
const copied = (table) => `insert into ${table} select copy.* from ${table} old,
  lateral jsonb_populate_record(old, jsonb_build_object('id', gen_random_uuid())) copy where old.${first(table)}`;

/** What a checker must find in a database that was correct. */
const SPOILED = {
  'a lost write': `delete from assessment_choices where ${first('assessment_choices')}`,
  'a doubled write': copied('assessments'),
  'a plan without goals': `delete from goals where plan_id = (select id from plans limit 1)`,
  'a completion without its history': `delete from plan_history where ${first('plan_history', `code = 'STEP_COMPLETED'`)}`,
  'an assessment without its result': `alter table assessments drop constraint assessments_scored_is_complete;
    update assessments set result_text = null where ${first('assessments', `status = 'SCORED'`)}`,
  'a released key': `delete from idempotency_keys where ${first('idempotency_keys')}`,
  'a key without its response': `update idempotency_keys set status = null where ${first('idempotency_keys')}`,
  'a key with another response': `update idempotency_keys set body = body || ' ' where ${first('idempotency_keys')}`,
  'a change that was counted twice': `update plans set revision = revision + 1 where ${first('plans')}`,
};

/** Whether the checker can fail: it returns what it does not find of all that it should. `database` has no other connections. */
export async function unfound(journal, database, name) {
  const missed = [];
  for (const [what, spoil] of Object.entries(SPOILED)) {
    await database.sql(`create database spoiled template ${name}`);
    await database.sql(spoil, 'spoiled');
    const wrong = await check(journal, (statement) => database.sql(statement, 'spoiled'));
    missed.push(...(wrong.length === 0 ? [what] : []));
    await database.sql('drop database spoiled');
  }
  return missed;
}

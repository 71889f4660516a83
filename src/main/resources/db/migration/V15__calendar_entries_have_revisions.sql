-- A calendar app takes an entry for changed when its SEQUENCE has grown, so each entry counts its own changes. The database counts,
-- whoever writes. An entry is a step that is done once, or an occurrence; it shows the title of its goal, the texts of its step, its
-- own day and status, and, depending on that, whether its plan is on hold or cancelled, or the plan's zone.
--   revision    how often a row has changed in what an entry shows of it
--   revised_at  when it did so last
--   settled_at  when its day or its status did so last
-- The changes of a plan are kept with their times, because only those count that an entry has shown.
set local lock_timeout = '5s';

-- Entries that exist already counted the seconds of their plan's age: they go on above that, and never count backward.
alter table goals
    add column revision integer not null default 400000000,
    add column revised_at timestamptz not null default transaction_timestamp();
alter table goals alter column revision set default 0;

alter table steps
    add column revision integer not null default 0,
    add column revised_at timestamptz not null default transaction_timestamp(),
    add column settled_at timestamptz not null default transaction_timestamp();

alter table occurrences
    add column revision integer not null default 0,
    add column revised_at timestamptz not null default transaction_timestamp(),
    add column settled_at timestamptz not null default transaction_timestamp();

alter table plans
    add column status_changes jsonb not null default '[]',
    add column zone_changes jsonb not null default '[]';

create function revise() returns trigger language plpgsql as $$
begin
    new.revision = old.revision + 1;
    new.revised_at = transaction_timestamp();
    return new;
end
$$;

create trigger goals_revise before update on goals for each row
    when (old.title is distinct from new.title)
    execute function revise();

create trigger occurrences_revise before update on occurrences for each row
    when ((old.due_on, old.status, old.completed_on) is distinct from (new.due_on, new.status, new.completed_on))
    execute function revise();

create trigger steps_revise before update on steps for each row
    when ((old.title, old.effort_minutes, old.if_then ->> 'cue', old.if_then ->> 'response')
            is distinct from (new.title, new.effort_minutes, new.if_then ->> 'cue', new.if_then ->> 'response')
        -- A step that recurs follows its occurrences, which are the entries.
        or new.cadence is null
            and (old.due_on, old.status, old.completed_on) is distinct from (new.due_on, new.status, new.completed_on))
    execute function revise();

create function settle() returns trigger language plpgsql as $$
begin
    new.settled_at = transaction_timestamp();
    return new;
end
$$;

create trigger occurrences_settle before update on occurrences for each row
    when ((old.due_on, old.status, old.completed_on) is distinct from (new.due_on, new.status, new.completed_on))
    execute function settle();

create trigger steps_settle before update on steps for each row
    when ((old.due_on, old.status, old.completed_on) is distinct from (new.due_on, new.status, new.completed_on))
    execute function settle();

create function keep_plan_changes() returns trigger language plpgsql as $$
declare
    shown text = old.lifecycle;
begin
    if old.lifecycle = 'ON_HOLD' and old.resumes_at <= greatest(transaction_timestamp(), new.updated_at) then
        -- The pause had ended by itself, and every reader saw that.
        shown = 'ACTIVE';
        new.status_changes = new.status_changes || to_jsonb(old.resumes_at);
    end if;
    if shown <> new.lifecycle and (shown in ('ON_HOLD', 'CANCELLED') or new.lifecycle in ('ON_HOLD', 'CANCELLED')) then
        new.status_changes = new.status_changes || to_jsonb(transaction_timestamp());
    end if;
    if old.time_zone <> new.time_zone then
        new.zone_changes = new.zone_changes || to_jsonb(transaction_timestamp());
    end if;
    return new;
end
$$;

create trigger plans_keep_changes before update on plans for each row
    when (old.lifecycle <> new.lifecycle or old.resumes_at is distinct from new.resumes_at or old.time_zone <> new.time_zone)
    execute function keep_plan_changes();

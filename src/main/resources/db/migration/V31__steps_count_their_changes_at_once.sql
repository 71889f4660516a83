-- The condition of a trigger is parsed again for every statement, and that of steps_revise is long: with the one of steps_settle, it was
-- half of what a change of a step cost. So one function decides for both. What counts is as before (V15, V22).
set local lock_timeout = '5s';

create function revise_step() returns trigger language plpgsql as $$
declare
    settles constant boolean =
        (old.due_on, old.status, old.completed_on) is distinct from (new.due_on, new.status, new.completed_on);
begin
    if settles then
        new.settled_at = transaction_timestamp();
    end if;
    -- A step that recurs follows its occurrences, which are the entries.
    if settles and new.cadence is null
        or (old.title, old.effort_minutes) is distinct from (new.title, new.effort_minutes)
        or (old.if_then, old.obstacle_if_then) is distinct from (new.if_then, new.obstacle_if_then)
            and (old.if_then ->> 'cue', old.if_then ->> 'response', old.obstacle_if_then ->> 'cue', old.obstacle_if_then ->> 'response')
                is distinct from (new.if_then ->> 'cue', new.if_then ->> 'response',
                    new.obstacle_if_then ->> 'cue', new.obstacle_if_then ->> 'response') then
        new.revision = old.revision + 1;
        new.revised_at = transaction_timestamp();
    end if;
    return new;
end
$$;

drop trigger steps_settle on steps;
drop trigger steps_revise on steps;
create trigger steps_revise before update on steps for each row execute function revise_step();

-- The same of an occurrence, which has one condition.
create function revise_occurrence() returns trigger language plpgsql as $$
begin
    new.settled_at = transaction_timestamp();
    new.revision = old.revision + 1;
    new.revised_at = new.settled_at;
    return new;
end
$$;

drop trigger occurrences_settle on occurrences;
create or replace trigger occurrences_revise before update on occurrences for each row
    when ((old.due_on, old.status, old.completed_on) is distinct from (new.due_on, new.status, new.completed_on))
    execute function revise_occurrence();
drop function settle();

-- They served the version before V14: what has changed is found by greatest(updated_at, changed_at).
drop index plans_by_update;
drop index assessments_by_update;

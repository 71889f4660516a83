-- A step can have a second if-then, for an obstacle. The first stays where it is: the version before this one reads and writes it,
-- and leaves the second alone. A calendar entry shows both, so changes of either count.
set local lock_timeout = '5s';

alter table steps add column obstacle_if_then jsonb;

create or replace trigger steps_revise before update on steps for each row
    when ((old.title, old.effort_minutes, old.if_then ->> 'cue', old.if_then ->> 'response',
                old.obstacle_if_then ->> 'cue', old.obstacle_if_then ->> 'response')
            is distinct from (new.title, new.effort_minutes, new.if_then ->> 'cue', new.if_then ->> 'response',
                new.obstacle_if_then ->> 'cue', new.obstacle_if_then ->> 'response')
        -- A step that recurs follows its occurrences, which are the entries.
        or new.cadence is null
            and (old.due_on, old.status, old.completed_on) is distinct from (new.due_on, new.status, new.completed_on))
    execute function revise();

-- A check-in says at least one thing, and none in particular. The version before this one always says how confident the member is.
set local lock_timeout = '5s';

alter table check_ins
    alter column confidence drop not null,
    add constraint check_ins_say_something
        check (num_nonnulls(confidence, mood, energy, attainment, note) > 0) not valid;

-- What a step is called where there is little room; null where it follows from the title, as for all steps of the version before this
-- one. That version leaves it as it is when it renames a step.
alter table steps add column short_title text;

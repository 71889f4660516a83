-- What a plan's strategies are for: the member's work situation, null when it is unknown, and the steps that were done before they were
-- in the plan. The previous version neither reads nor writes them, and the next release validates the constraint.
set local lock_timeout = '5s';

alter table plans
    add column situation text,
    add column found_done jsonb not null default '[]',
    add constraint plans_situation_known
        check (situation in ('EMPLOYED', 'SELF_EMPLOYED', 'LOOKING', 'STUDYING')) not valid;

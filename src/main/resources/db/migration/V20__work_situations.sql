-- The work situation that a member answers in. The previous version neither writes nor reads it, so it stays unknown there. No row can
-- break the constraint while it is added, so nothing has to be looked at.
set local lock_timeout = '5s';

alter table assessments add column situation text;

alter table assessments add constraint assessments_situation_known
    check (situation in ('EMPLOYED', 'SELF_EMPLOYED', 'LOOKING', 'STUDYING')) not valid;

create table wins (
    tenant_id      text        not null,
    id             uuid        not null,
    plan_id        uuid        not null,
    code           text        not null,
    subject        text        not null,
    amount         bigint      not null,
    standing       boolean     not null,
    goal_id        uuid,
    step_id        uuid,
    earned_at      timestamptz not null,
    celebrated_at  timestamptz,
    constraint wins_pk primary key (tenant_id, id),
    constraint wins_plan_fk foreign key (tenant_id, plan_id) references plans (tenant_id, id) on delete cascade,
    constraint wins_code_known check (code in ('FIRST_STEP', 'QUARTER', 'HALF', 'GOAL', 'COMEBACK', 'PLAN')),
    -- Each is earned once. Led by the plan, because its wins are fetched by that alone.
    constraint wins_once unique (plan_id, tenant_id, code, subject)
);

-- Appended to, never changed: a correction is a new row that replaces one.
create table check_ins (
    tenant_id   text        not null,
    id          uuid        not null,
    plan_id     uuid        not null,
    goal_id     uuid,
    day         date        not null,
    confidence  integer     not null,
    mood        integer,
    energy      integer,
    attainment  integer,
    note        text,
    replaces    uuid,
    created_at  timestamptz not null,
    constraint check_ins_pk primary key (tenant_id, id),
    constraint check_ins_plan_fk foreign key (tenant_id, plan_id) references plans (tenant_id, id) on delete cascade,
    constraint check_ins_goal_fk foreign key (tenant_id, goal_id) references goals (tenant_id, id) on delete cascade,
    constraint check_ins_replaces_fk foreign key (tenant_id, replaces) references check_ins (tenant_id, id)
        on delete cascade,
    constraint check_ins_replaced_once unique (tenant_id, replaces),
    constraint check_ins_confidence_in_range check (confidence between 0 and 10),
    constraint check_ins_mood_in_range check (mood between 1 and 5),
    constraint check_ins_energy_in_range check (energy between 1 and 5),
    constraint check_ins_attainment_in_range check (attainment between -2 and 2),
    constraint check_ins_attainment_is_of_a_goal check (attainment is null or goal_id is not null)
);

-- One a day for a goal, and one for the whole plan; each further one replaces the one before.
create unique index check_ins_first_of_a_day on check_ins (tenant_id, plan_id, goal_id, day)
    nulls not distinct where replaces is null;

-- A plan's check-ins, the latest day first.
create index check_ins_by_day on check_ins (tenant_id, plan_id, day desc, id desc);

-- How far a goal was reached last; also asked when a goal is deleted.
create index check_ins_by_goal on check_ins (tenant_id, goal_id, day desc);

-- The five levels of a goal that is scaled, and its weight.
alter table goals add column scale jsonb;

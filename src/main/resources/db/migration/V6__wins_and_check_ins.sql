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
    -- Each is earned once; it is also the index by plan.
    constraint wins_once unique (tenant_id, plan_id, code, subject)
);

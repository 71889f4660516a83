create table plans (
    tenant_id             text        not null,
    id                    uuid        not null,
    member_id             text        not null,
    title                 text        not null,
    lifecycle             text        not null,
    start_on              date        not null,
    ends_on               date,
    weekly_minutes        integer     not null,
    days_off              jsonb       not null,
    time_zone             text        not null,
    source_assessment_id  uuid,
    catalog_version       integer     not null,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    constraint plans_pk primary key (tenant_id, id),
    constraint plans_lifecycle_known
        check (lifecycle in ('PROPOSED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED')),
    constraint plans_weekly_minutes_positive check (weekly_minutes > 0)
);

-- A member's plans, newest first: ids sort by time.
create index plans_by_member on plans (tenant_id, member_id, id desc);

-- What a backend has not seen yet.
create index plans_by_update on plans (tenant_id, updated_at);

create table goals (
    tenant_id  text    not null,
    id         uuid    not null,
    plan_id    uuid    not null,
    position   integer not null,
    key        text,
    strategy   text,
    title      text    not null,
    horizon    text    not null,
    measure    text,
    constraint goals_pk primary key (tenant_id, id),
    constraint goals_plan_fk foreign key (tenant_id, plan_id) references plans (tenant_id, id) on delete cascade,
    constraint goals_horizon_known check (horizon in ('SHORT', 'LONG'))
);

create index goals_by_plan on goals (tenant_id, plan_id, position);

create table steps (
    tenant_id       text    not null,
    id              uuid    not null,
    goal_id         uuid    not null,
    position        integer not null,
    key             text,
    title           text    not null,
    effort_minutes  integer not null,
    after           jsonb   not null,
    cadence         text,
    if_then         jsonb,
    status          text    not null,
    due_on          date    not null,
    completed_on    date,
    note            text,
    constraint steps_pk primary key (tenant_id, id),
    constraint steps_goal_fk foreign key (tenant_id, goal_id) references goals (tenant_id, id) on delete cascade,
    constraint steps_status_known check (status in ('TODO', 'DOING', 'DONE', 'SKIPPED')),
    constraint steps_done_has_a_date check ((status = 'DONE') = (completed_on is not null)),
    constraint steps_effort_positive check (effort_minutes > 0)
);

create index steps_by_goal on steps (tenant_id, goal_id, position);

create table occurrences (
    tenant_id     text    not null,
    id            uuid    not null,
    step_id       uuid    not null,
    due_on        date    not null,
    status        text    not null,
    completed_on  date,
    note          text,
    constraint occurrences_pk primary key (tenant_id, id),
    constraint occurrences_step_fk foreign key (tenant_id, step_id) references steps (tenant_id, id) on delete cascade,
    constraint occurrences_status_known check (status in ('TODO', 'DOING', 'DONE', 'SKIPPED')),
    constraint occurrences_done_has_a_date check ((status = 'DONE') = (completed_on is not null))
);

create index occurrences_by_step on occurrences (tenant_id, step_id, due_on);

-- What coaches suggest to members, and when they meet.
set local lock_timeout = '5s';

create table suggestions (
    tenant_id      text        not null,
    id             uuid        not null,
    member_id      text        not null,
    plan_id        uuid        not null,
    coach_id       text        not null,
    kind           text        not null,
    message        text,
    goal_id        uuid,
    title          text,
    short_title    text,
    effort_minutes integer,
    if_then        jsonb,
    strategy       text,
    status         text        not null,
    step_id        uuid,
    created_at     timestamptz not null,
    answered_at    timestamptz,
    constraint suggestions_pk primary key (tenant_id, id),
    constraint suggestions_plan_fk foreign key (tenant_id, plan_id) references plans (tenant_id, id) on delete cascade,
    constraint suggestions_kind check (kind in ('STEP', 'STRATEGY', 'ENCOURAGEMENT')),
    constraint suggestions_status check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint suggestions_step check ((kind = 'STEP') = (goal_id is not null and title is not null and effort_minutes is not null)),
    constraint suggestions_strategy check ((kind = 'STRATEGY') = (strategy is not null)),
    constraint suggestions_say_something check (kind <> 'ENCOURAGEMENT' or message is not null)
);

-- A plan's suggestions, newest first: ids sort by time.
create index suggestions_by_plan on suggestions (tenant_id, plan_id, id desc);
create index suggestions_by_member on suggestions (tenant_id, member_id);

create table coach_sessions (
    tenant_id        text        not null,
    id               uuid        not null,
    member_id        text        not null,
    coach_id         text        not null,
    plan_id          uuid,
    at               timestamptz not null,
    duration_minutes integer     not null,
    time_zone        text,
    agenda           text,
    summary          text,
    agreed_steps     jsonb       not null,
    revision         integer     not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint coach_sessions_pk primary key (tenant_id, id),
    constraint coach_sessions_plan_fk foreign key (tenant_id, plan_id) references plans (tenant_id, id) on delete set null (plan_id),
    constraint coach_sessions_duration check (duration_minutes between 5 and 480)
);

-- The next ones first, of a member and of a coach.
create index coach_sessions_by_member on coach_sessions (tenant_id, member_id, at desc, id desc);
create index coach_sessions_by_coach on coach_sessions (tenant_id, coach_id, at desc, id desc);
create index coach_sessions_by_plan on coach_sessions (tenant_id, plan_id, at desc);

select keep_of_members('suggestions');
select keep_of_members('coach_sessions');

-- Who had the idea of a change, if that was a coach.
alter table plan_history add column suggested_by text;

-- When the member last went through the step's if-then in the mind.
alter table steps add column rehearsed_at timestamptz;

-- Addresses at which calendar apps find a plan without a token; of their secrets only the SHA-256 hash. They end with the plan.
create table calendar_feeds (
    tenant_id    text        not null,
    plan_id      uuid        not null,
    secret_hash  bytea       not null,
    created_at   timestamptz not null,
    constraint calendar_feeds_pk primary key (tenant_id, plan_id),
    constraint calendar_feeds_secret_unique unique (secret_hash),
    constraint calendar_feeds_hash_is_sha256 check (octet_length(secret_hash) = 32),
    constraint calendar_feeds_plan_fk foreign key (tenant_id, plan_id) references plans (tenant_id, id) on delete cascade
);

-- Who changed what of a plan when. Rows are written once, with the change, and go with the plan.
create table plan_history (
    tenant_id        text        not null,
    id               uuid        not null,
    plan_id          uuid        not null,
    at               timestamptz not null,
    actor_subject    text        not null,
    actor_role       text        not null,
    code             text        not null,
    about            text        not null,
    goal_id          uuid,
    step_id          uuid,
    occurrence_on    date,
    changes          jsonb       not null,
    changes_omitted  integer     not null,
    moved            integer     not null,
    constraint plan_history_pk primary key (tenant_id, id),
    constraint plan_history_plan_fk foreign key (tenant_id, plan_id) references plans (tenant_id, id) on delete cascade
);

-- A plan's history, newest first: ids sort by time.
create index plan_history_by_plan on plan_history (tenant_id, plan_id, id desc);

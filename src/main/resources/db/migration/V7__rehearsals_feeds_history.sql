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

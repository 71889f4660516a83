create table idempotency_keys (
    tenant_id        text        not null,
    subject          text        not null,
    method           text        not null,
    path             text        not null,
    idempotency_key  text        not null,
    body_hash        text        not null,
    status           integer,
    headers          jsonb,
    body             text,
    created_at       timestamptz not null,
    constraint idempotency_keys_pk primary key (tenant_id, subject, method, path, idempotency_key)
);

-- What is older than a day is swept.
create index idempotency_keys_by_age on idempotency_keys (created_at);

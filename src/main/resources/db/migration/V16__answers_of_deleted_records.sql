-- The response to a key is for the role that got it, and is deleted with the records that it tells of. What the previous version
-- stores has neither column and expires within a day.
set local lock_timeout = '5s';

alter table idempotency_keys
    add column role text,
    add column about uuid[];

create index if not exists idempotency_keys_about on idempotency_keys using gin (about);

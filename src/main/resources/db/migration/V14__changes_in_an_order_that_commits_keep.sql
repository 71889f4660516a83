-- Clients that follow a list ask for what has changed since an instant. The service takes updated_at before it commits, and its
-- instances have clocks of their own, so a change can become visible after others with a later time. The database therefore notes
-- with every change, whoever writes it:
--   change_xid        the transaction; its ids are assigned in order
--   change_began_at   when that transaction began, which was before it got its id
--   changed_at        when the row was written, which was after
-- While a transaction is in flight, so that nobody sees its changes, it has a higher id than every transaction below the xmin of a
-- snapshot, and its changes are later than the beginning of each of those. Rows that were last written before this migration
-- have none of the three, and updated_at counts.
set local lock_timeout = '5s';

alter table plans
    add column if not exists change_xid bigint,
    add column if not exists change_began_at timestamptz,
    add column if not exists changed_at timestamptz;

alter table assessments
    add column if not exists change_xid bigint,
    add column if not exists change_began_at timestamptz,
    add column if not exists changed_at timestamptz;

create function note_change() returns trigger language plpgsql as $$
begin
    -- In this order: the id is assigned before the clock is read.
    new.change_xid = pg_current_xact_id()::text::bigint;
    new.change_began_at = transaction_timestamp();
    new.changed_at = clock_timestamp();
    return new;
end
$$;

create trigger plans_note_change before insert or update on plans for each row execute function note_change();
create trigger assessments_note_change before insert or update on assessments for each row execute function note_change();

-- What has changed since an instant. The indexes on updated_at alone serve the previous version; the next one drops them.
create index if not exists plans_by_change on plans (tenant_id, greatest(updated_at, changed_at));
create index if not exists assessments_by_change on assessments (tenant_id, greatest(updated_at, changed_at));

-- The last change before which no other is in flight.
create index if not exists plans_by_change_xid on plans (tenant_id, change_xid);
create index if not exists assessments_by_change_xid on assessments (tenant_id, change_xid);

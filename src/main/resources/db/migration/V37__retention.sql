-- The tenants of whom anything is kept. A sweep goes through them one by one, and the service's role sees the rows of one tenant only. From
-- each table, one look at its key per tenant; a table that comes later joins by its column.
set local lock_timeout = '5s';

create function tenants() returns setof text language plpgsql stable security definer set search_path = public as $$
declare
    kept regclass;
begin
    for kept in
        select c.oid::regclass
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    loop
        return query execute format(
            'with recursive tenant (id) as (
                select min(tenant_id) from %1$s
                union all
                select (select min(k.tenant_id) from %1$s k where k.tenant_id > tenant.id) from tenant where tenant.id is not null)
            select tenant.id from tenant where tenant.id is not null', kept);
    end loop;
end
$$;

-- What a sweep looks for, the oldest first.
create index if not exists assessments_drafts on assessments (tenant_id, updated_at) where status = 'DRAFT';
create index if not exists plans_ended on plans (tenant_id, updated_at) where lifecycle in ('COMPLETED', 'CANCELLED');

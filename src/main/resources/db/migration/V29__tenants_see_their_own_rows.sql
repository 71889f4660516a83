-- A second lock beside the tenant that every statement names: the role of the service sees and writes only rows of the tenant that its
-- transaction has named, and none at all if it has named none. The owner of the tables, who migrates, is not limited.
--
-- The condition is a plain equality, so that an index on the tenant serves it. Foreign keys and cascades are the owner's business.

do $$
declare
    limited regclass;
begin
    set local lock_timeout = '5s';
    foreach limited in array array['assessments', 'assessment_choices', 'plans', 'goals', 'steps', 'occurrences', 'wins', 'check_ins',
        'plan_history', 'calendar_feeds', 'idempotency_keys']::regclass[]
    loop
        execute format('alter table %s enable row level security', limited);
        execute format(
            'create policy tenant on %s using (tenant_id = current_setting(''waymark.tenant'', true))', limited);
    end loop;
end
$$;

-- Keys of all tenants expire alike, so this is all that anybody can do to another tenant's rows. An hour more than a day, because the
-- clocks of the service and of the database may differ.
create function delete_expired_keys() returns void language sql security definer set search_path = public as
    $$ delete from idempotency_keys where created_at < now() - interval '25 hours' $$;

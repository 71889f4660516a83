-- This migration is no single transaction (see the .conf file), so that it blocks nobody for long. Whatever it has done when it is
-- interrupted it finds done when it runs again.

-- While all plans are missing, these indexes are empty, and built in the time of one scan. An index waits for the transactions that
-- are writing to its table, and the next ones wait behind it: so it gives up soon, and tries again.
do $$
declare
    part text;
begin
    set lock_timeout = '1s';
    foreach part in array array['steps', 'occurrences'] loop
        for attempt in 1..60 loop
            begin
                execute format(
                    'create index if not exists %1$s_by_plan on %1$s (tenant_id, plan_id) where plan_id is not null', part);
                exit;
            exception when lock_not_available then
                if attempt = 60 then
                    raise;
                end if;
            end;
            perform pg_sleep(0.5);
        end loop;
        commit;
    end loop;
    reset lock_timeout;
end $$;

-- A few plans at a time, each locked first, as every change of a plan does.
do $$
declare
    plan record;
    filled integer := 0;
begin
    set plan_cache_mode = force_generic_plan;
    for plan in select tenant_id, id from plans loop
        perform 1 from plans p where p.tenant_id = plan.tenant_id and p.id = plan.id for no key update;

        update steps s set plan_id = g.plan_id
        from goals g
        where g.tenant_id = plan.tenant_id and g.plan_id = plan.id
            and s.tenant_id = plan.tenant_id and s.goal_id = g.id and s.plan_id is null;

        update occurrences o set plan_id = s.plan_id
        from steps s
        where s.tenant_id = plan.tenant_id and s.plan_id = plan.id
            and o.tenant_id = plan.tenant_id and o.step_id = s.id and o.plan_id is null;

        filled := filled + 1;
        if filled % 20 = 0 then
            commit;
        end if;
    end loop;
    reset plan_cache_mode;
end $$;

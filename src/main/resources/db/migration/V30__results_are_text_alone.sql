-- Results are text alone. Parsing each of them once more, into jsonb for the version before V26, was half of what storing an assessment
-- cost. No version that needs that has been released, so it ends here, in one step.
--
-- This migration is no single transaction (see the .conf file), so that it blocks nobody for long, and finds done what it has done when
-- it runs again.

-- What that version has stored, a few at a time.
do $$
declare
    stored record;
    filled integer := 0;
begin
    if not exists (
        select from information_schema.columns
        where table_schema = current_schema and table_name = 'assessments' and column_name = 'result') then
        return;
    end if;
    set plan_cache_mode = force_generic_plan;
    for stored in select tenant_id, id from assessments where result is not null and result_text is null loop
        update assessments a set result_text = result::text
        where a.tenant_id = stored.tenant_id and a.id = stored.id;
        filled := filled + 1;
        if filled % 100 = 0 then
            commit;
        end if;
    end loop;
    reset plan_cache_mode;
end $$;

-- The constraint is the same for the column that stays. Its rows are checked behind it, while others write.
do $$
begin
    set local lock_timeout = '5s';
    drop trigger if exists assessments_fill_in_result on assessments;
    alter table assessments
        drop constraint if exists assessments_scored_is_complete,
        drop column if exists result,
        add constraint assessments_scored_is_complete
            check ((status = 'SCORED') = (result_text is not null) and (status = 'SCORED') = (submitted_at is not null)) not valid;
    drop function if exists fill_in_result();
end $$;

alter table assessments validate constraint assessments_scored_is_complete;

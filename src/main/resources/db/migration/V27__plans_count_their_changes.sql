-- How often a plan has changed in anything that it shows, its goals and steps included: its entity tag follows from that, without
-- reading them. Whoever changes a plan counts, with the plan locked. The version before this one does not: for it, the database counts.
set local lock_timeout = '5s';

alter table plans add column revision integer not null default 0;

create function count_change() returns trigger language plpgsql as $$
begin
    new.revision = old.revision + 1;
    return new;
end
$$;

create trigger plans_count_change before update on plans for each row
    when (new.revision = old.revision and new.updated_at is distinct from old.updated_at)
    execute function count_change();

-- How often a plan has changed, its goals and steps included: its entity tag follows from that, without reading them. The service counts
-- each change while it holds the lock of the plan. The previous version does not, so a trigger counts the changes that it makes.
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

-- Everything of a plan is found by its tenant and its plan, in one scan of each table. Until now steps were found by the goals of a
-- plan, and occurrences by the steps of those goals: where the planner knew little of a tenant, it went through all that the
-- tenant has, once for every goal or step.
set local lock_timeout = '5s';

alter table steps add column plan_id uuid;
alter table occurrences add column plan_id uuid;

-- The version before this one does not write the column, and its instances go on until the last of them is replaced. The next
-- migration fills the rows that are there already; the release after this one drops these triggers and makes the column not null.
create function fill_in_plan_of_step() returns trigger language plpgsql as $$
begin
    select g.plan_id into new.plan_id
    from goals g
    where g.tenant_id = new.tenant_id and g.id = new.goal_id;
    return new;
end $$;

create function fill_in_plan_of_occurrence() returns trigger language plpgsql as $$
begin
    select g.plan_id into new.plan_id
    from steps s join goals g on g.tenant_id = s.tenant_id and g.id = s.goal_id
    where s.tenant_id = new.tenant_id and s.id = new.step_id;
    return new;
end $$;

create trigger steps_fill_in_plan before insert on steps
    for each row when (new.plan_id is null) execute function fill_in_plan_of_step();

create trigger occurrences_fill_in_plan before insert on occurrences
    for each row when (new.plan_id is null) execute function fill_in_plan_of_occurrence();

-- A row that is changed or deleted, and the parts of one that was found, are named by id alone: whose they are was settled when the
-- tenant's row was found. The keys begin with the tenant, so that these need indexes of their own.
create index assessments_by_id on assessments (id);
create index plans_by_id on plans (id);
create index goals_by_id on goals (id);
create index steps_by_id on steps (id);
create index occurrences_by_id on occurrences (id);
create index wins_by_id on wins (id);
create index goals_of_plan on goals (plan_id, position);
create index steps_of_goal on steps (goal_id, position);
create index occurrences_of_step on occurrences (step_id, due_on);

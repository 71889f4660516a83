-- Every statement names its tenant now, so that the keys, which begin with it, serve them all: a database that is distributed by
-- tenant answers each from one node, and these indexes have nobody left who asks.
drop index assessments_by_id;
drop index plans_by_id;
drop index goals_by_id;
drop index steps_by_id;
drop index occurrences_by_id;
drop index wins_by_id;
drop index goals_of_plan;
drop index steps_of_goal;
drop index occurrences_of_step;

-- The secret of a feed names its tenant too. One given out before opens nothing any more.
alter table calendar_feeds
    drop constraint calendar_feeds_secret_unique,
    add constraint calendar_feeds_secret_unique unique (tenant_id, secret_hash);

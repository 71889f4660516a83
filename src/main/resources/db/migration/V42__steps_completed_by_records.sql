-- Which records have completed a step of a plan, as long as it is done because of them: so that deleting one can reopen it. A step that is
-- completed by five records has five rows; what a person completes has none.
set local lock_timeout = '5s';

create table record_completions (
    tenant_id text not null,
    record_id uuid not null,
    step_id   uuid not null,
    plan_id   uuid not null,
    due_on    date,
    constraint record_completions_pk primary key (tenant_id, record_id, step_id),
    constraint record_completions_record_fk foreign key (tenant_id, record_id)
        references worksheet_records (tenant_id, id) on delete cascade,
    constraint record_completions_step_fk foreign key (tenant_id, step_id) references steps (tenant_id, id) on delete cascade
);

create index record_completions_by_step on record_completions (tenant_id, step_id);

alter table record_completions enable row level security;
create policy tenant on record_completions using (tenant_id = current_setting('waymark.tenant', true));

-- What a change of a plan followed from, if it was not asked for as such.
alter table plan_history add column origin text;
alter table plan_history add constraint plan_history_origin check (origin in ('RECORD')) not valid;

-- What a later version might add: nothing that the version before cannot live with.
alter table plans add column colour text, add column pinned boolean not null default false;
create table reminders (tenant_id text not null, id uuid not null, constraint reminders_pk primary key (tenant_id, id));

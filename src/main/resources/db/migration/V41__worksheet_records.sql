-- What members keep in the worksheets of their strategies. What a record says is up to the definition that it names: what is stored stays
-- readable when that changes.
set local lock_timeout = '5s';

create table worksheet_records (
    tenant_id          text        not null,
    id                 uuid        not null,
    member_id          text        not null,
    strategy           text        not null,
    kind               text        not null,
    parent_id          uuid,
    state              text,
    fields             jsonb       not null,
    definition_version integer     not null,
    revision           integer     not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    constraint worksheet_records_pk primary key (tenant_id, id),
    constraint worksheet_records_parent_fk foreign key (tenant_id, parent_id)
        references worksheet_records (tenant_id, id) on delete cascade,
    constraint worksheet_records_are_not_their_own_parents check (parent_id <> id),
    constraint worksheet_records_say_fields check (jsonb_typeof(fields) = 'object')
);

-- Newest first: ids sort by time. A member keeps a limited number of each kind, so a state needs no index of its own.
create index worksheet_records_by_strategy on worksheet_records (tenant_id, member_id, strategy, id desc);
create index worksheet_records_by_kind on worksheet_records (tenant_id, member_id, strategy, kind, id desc);
create index worksheet_records_by_parent on worksheet_records (tenant_id, parent_id, id desc) where parent_id is not null;

select keep_of_members('worksheet_records');

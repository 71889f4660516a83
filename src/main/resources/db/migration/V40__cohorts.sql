-- Groups of members, and the figures about them that were published. So that nobody learns about one member from the difference between
-- two groups, a group that is nearly the same as one that was asked for before gets the figures of that one. For this the members of each
-- published set are kept. The figures themselves name nobody.
set local lock_timeout = '5s';

create table cohort_members (
    tenant_id  text        not null,
    cohort     text        not null,
    member_id  text        not null,
    added_at   timestamptz not null,
    constraint cohort_members_pk primary key (tenant_id, cohort, member_id)
);
create index cohort_members_by_member on cohort_members (tenant_id, member_id);

-- A set of members that figures were published about. Its size stays as it was when one of them is erased.
create table cohort_sets (
    tenant_id text        not null,
    id        uuid        not null,
    size      integer     not null,
    as_of     timestamptz not null,
    figures   text        not null,
    constraint cohort_sets_pk primary key (tenant_id, id)
);
create index cohort_sets_by_time on cohort_sets (tenant_id, as_of);

create table cohort_set_members (
    tenant_id text not null,
    set_id    uuid not null,
    member_id text not null,
    constraint cohort_set_members_pk primary key (tenant_id, set_id, member_id),
    constraint cohort_set_members_set_fk foreign key (tenant_id, set_id) references cohort_sets (tenant_id, id) on delete cascade
);
create index cohort_set_members_by_member on cohort_set_members (tenant_id, member_id, set_id);

do $$
begin
    perform keep_of_members('cohort_members');
    perform keep_of_members('cohort_set_members');
    alter table cohort_sets enable row level security;
    create policy tenant on cohort_sets using (tenant_id = current_setting('waymark.tenant', true));
end
$$;

-- Its rows are copies of those in cohort_members, which are locked while they are copied; so none appears of a member who is being erased.
-- A lock for each of ten thousand members would be more than the database has room for.
drop trigger refuse_erased_member on cohort_set_members;
comment on table cohort_set_members is 'guarded: its rows are copies of rows that are locked while they are copied';
comment on table cohort_sets is 'no member data: figures about many members at once, which name nobody';

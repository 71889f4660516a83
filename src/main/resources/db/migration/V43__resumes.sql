-- The resume that a member has imported. It is text, and not jsonb, so that its properties keep their order.
set local lock_timeout = '5s';

create table resumes (
    tenant_id  text        not null,
    id         uuid        not null,
    member_id  text        not null,
    document   text        not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint resumes_pk primary key (tenant_id, member_id, id)
);

select keep_of_members('resumes');

-- Each member has one, besides those of erasures that are not finished.
create unique index resumes_of_member on resumes (tenant_id, member_id) where erasure_id is null;

-- What coaches write down about members.
set local lock_timeout = '5s';

create table coach_notes (
    tenant_id  text        not null,
    id         uuid        not null,
    member_id  text        not null,
    coach_id   text        not null,
    text       text        not null,
    visibility text        not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint coach_notes_pk primary key (tenant_id, id),
    constraint coach_notes_visibility check (visibility in ('COACH_ONLY', 'SHARED'))
);

-- A coach reads their own, everybody else those that are shared; newest first.
create index coach_notes_by_author on coach_notes (tenant_id, member_id, coach_id, id desc);
create index coach_notes_by_visibility on coach_notes (tenant_id, member_id, visibility, id desc);

select keep_of_members('coach_notes');

-- What coaches ask members to share.
set local lock_timeout = '5s';

-- The consent that an accepted request has led to is named for information, without a foreign key: either may be deleted before the other.
create table consent_requests (
    tenant_id   text        not null,
    id          uuid        not null,
    member_id   text        not null,
    coach_id    text        not null,
    scopes      text[]      not null,
    until_on    date,
    message     text,
    status      text        not null,
    consent_id  uuid,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    answered_at timestamptz,
    constraint consent_requests_pk primary key (tenant_id, id),
    constraint consent_requests_are_between_two check (member_id <> coach_id),
    constraint consent_requests_have_scopes check (cardinality(scopes) > 0),
    constraint consent_requests_have_a_status check (status in ('OPEN', 'ACCEPTED', 'REFUSED')),
    constraint consent_requests_are_answered_once check ((status = 'OPEN') = (answered_at is null)),
    constraint consent_requests_lead_to_consents check ((status = 'ACCEPTED') = (consent_id is not null))
);

do $$ begin perform keep_of_members('consent_requests'); end $$;

-- One open request for each pair; the same index counts those of a coach.
create unique index consent_requests_open on consent_requests (tenant_id, coach_id, member_id)
    where status = 'OPEN' and erasure_id is null;
-- When a coach was refused last.
create index consent_requests_refused on consent_requests (tenant_id, coach_id, member_id, answered_at) where status = 'REFUSED';
create index consent_requests_by_member on consent_requests (tenant_id, member_id, id desc);
create index consent_requests_by_coach on consent_requests (tenant_id, coach_id, id desc);

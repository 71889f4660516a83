create table assessments (
    tenant_id              text        not null,
    id                     uuid        not null,
    member_id              text        not null,
    questionnaire_key      text        not null,
    questionnaire_version  integer     not null,
    questionnaire_hash     text        not null,
    status                 text        not null,
    answers                jsonb       not null,
    duration_seconds       integer,
    result                 jsonb,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    submitted_at           timestamptz,
    revision               integer     not null,
    constraint assessments_pk primary key (tenant_id, id),
    constraint assessments_status_known check (status in ('DRAFT', 'SCORED')),
    constraint assessments_scored_is_complete
        check ((status = 'SCORED') = (result is not null) and (status = 'SCORED') = (submitted_at is not null))
);

-- A member's assessments, newest first: ids sort by time.
create index assessments_by_member on assessments (tenant_id, member_id, id desc);

-- What a backend has not seen yet.
create index assessments_by_update on assessments (tenant_id, updated_at);

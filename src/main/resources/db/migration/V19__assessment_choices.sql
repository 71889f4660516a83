-- What a member says about a strategy of a result, one choice for each; they go with the assessment. The result itself stays as it was
-- computed. The key begins with what every statement asks for.
set local lock_timeout = '5s';

create table assessment_choices (
    tenant_id      text        not null,
    assessment_id  uuid        not null,
    strategy       text        not null,
    choice         text        not null,
    reason         text,
    chosen_at      timestamptz not null,
    constraint assessment_choices_pk primary key (tenant_id, assessment_id, strategy),
    constraint assessment_choices_assessment_fk foreign key (tenant_id, assessment_id)
        references assessments (tenant_id, id) on delete cascade,
    constraint assessment_choices_choice_known check (choice in ('CHOSEN', 'NOT_FOR_ME', 'ALREADY_TRIED'))
);

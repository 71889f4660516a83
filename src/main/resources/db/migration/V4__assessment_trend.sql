-- A member's assessments of one questionnaire over time.
create index assessments_by_submission on assessments (tenant_id, member_id, questionnaire_key, submitted_at desc, id desc);

select secret from cursor_key;
--
prepare statement as insert into cursor_key (secret) values ($1) on conflict do nothing;
execute statement ('\x0000000000000000000000000000000000000000000000000000000000000000');
deallocate statement;
--
prepare statement as insert into assessments (tenant_id, id, member_id, questionnaire_key, questionnaire_version, questionnaire_hash, status, answers,
    duration_seconds, situation, result_text, created_at, updated_at, submitted_at, revision)
values ($1, $2, $3, $4, $5, $6, $7, cast($8 as jsonb), $9, $10, $11, $12, $13, $14, $15);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-f769-7061-88d4-8b888ded1b06', 'mia', 'career-rut-short', '1', 'sha256:6fe0a781a636fa670b93a62dc48263f420dcae12ccc458657a05c7de6ceb414e', 'SCORED', '{"outdated-skills-5":5,"values-misalignment-6":4,"lack-of-guidance-1":2,"lack-of-guidance-5":4,"unclear-direction-1":4,"unclear-direction-3":2,"wrong-field-1":2,"low-visibility-1":"not_applicable","limited-growth-4":4,"wrong-field-5":4,"limited-growth-5":2,"low-visibility-4":4,"unused-interests-2":2,"unused-interests-3":4,"inaction-2":4,"inaction-3":2,"lack-of-challenge-3":2,"isolation-3":2,"exhaustion-4":4,"exhaustion-3":2,"isolation-2":4,"lack-of-challenge-4":4,"values-misalignment-1":2,"outdated-skills-4":1}', '240', NULL, '{"inputs":{"questionnaire":{"key":"career-rut-short","version":1,"contentHash":"sha256:6fe0a781a636fa670b93a62dc48263f420dcae12ccc458657a05c7de6ceb414e"},"catalog":{"version":1,"contentHash":"sha256:60c735498c813f240329be6697453b45269e91b9994ed4905c58188e54f23a60"},"scoringVersion":1,"answersHash":"sha256:6fab5cf61c44b147b8a00750d536caa7275497067063632c0ee846d0ab5ac388","situation":null},"causes":[{"cause":"unclear-direction","severity":25.0,"level":"low","band":{"low":0.0,"high":51.44,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["unclear-direction-1","unclear-direction-3"]},{"cause":"lack-of-challenge","severity":25.0,"level":"low","band":{"low":0.0,"high":51.44,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["lack-of-challenge-3","lack-of-challenge-4"]},{"cause":"limited-growth","severity":75.0,"level":"high","band":{"low":48.56,"high":100.0,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["limited-growth-5","limited-growth-4"]},{"cause":"values-misalignment","severity":25.0,"level":"low","band":{"low":0.0,"high":51.44,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["values-misalignment-6","values-misalignment-1"]},{"cause":"outdated-skills","severity":100.0,"level":"high","band":{"low":73.56,"high":100.0,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["outdated-skills-5","outdated-skills-4"]},{"cause":"isolation","severity":25.0,"level":"low","band":{"low":0.0,"high":51.44,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["isolation-3","isolation-2"]},{"cause":"low-visibility","severity":25.0,"level":"low","band":{"low":0.0,"high":62.39,"basis":"assumed"},"answered":1,"applicable":1,"norm":null,"drivers":["low-visibility-4"]},{"cause":"wrong-field","severity":25.0,"level":"low","band":{"low":0.0,"high":51.44,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["wrong-field-5","wrong-field-1"]},{"cause":"lack-of-guidance","severity":25.0,"level":"low","band":{"low":0.0,"high":51.44,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["lack-of-guidance-1","lack-of-guidance-5"]},{"cause":"exhaustion","severity":25.0,"level":"low","band":{"low":0.0,"high":51.44,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["exhaustion-4","exhaustion-3"]},{"cause":"unused-interests","severity":25.0,"level":"low","band":{"low":0.0,"high":51.44,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["unused-interests-3","unused-interests-2"]}],"readiness":{"inaction":{"cause":"inaction","severity":75.0,"level":"high","band":{"low":48.56,"high":100.0,"basis":"assumed"},"answered":2,"applicable":2,"norm":null,"drivers":["inaction-2","inaction-3"]}},"quality":{"answeredShare":1.0,"flags":[]},"strategies":[{"key":"learn-something-new","rank":1,"coverage":1.0,"baseRelevance":75.0,"relevance":69.98,"probabilityTop3":1.0,"tieGroup":1,"contributions":[{"cause":"outdated-skills","weight":0.5,"severity":100.0,"points":50.0},{"cause":"limited-growth","weight":0.25,"severity":75.0,"points":18.75},{"cause":"lack-of-challenge","weight":0.15,"severity":25.0,"points":3.75},{"cause":"unused-interests","weight":0.1,"severity":25.0,"points":2.5}],"adjustments":[{"code":"inaction_first_step","factor":0.933}],"unmet":[]},{"key":"use-employer-programs","rank":2,"coverage":1.0,"baseRelevance":66.25,"relevance":61.81,"probabilityTop3":0.993,"tieGroup":2,"contributions":[{"cause":"outdated-skills","weight":0.35,"severity":100.0,"points":35.0},{"cause":"limited-growth","weight":0.3,"severity":75.0,"points":22.5},{"cause":"exhaustion","weight":0.2,"severity":25.0,"points":5.0},{"cause":"lack-of-guidance","weight":0.15,"severity":25.0,"points":3.75}],"adjustments":[{"code":"inaction_first_step","factor":0.933}],"unmet":[]},{"key":"set-goals","rank":3,"coverage":1.0,"baseRelevance":50.0,"relevance":48.35,"probabilityTop3":0.69,"tieGroup":3,"contributions":[{"cause":"inaction","weight":0.3,"severity":75.0,"points":22.5},{"cause":"limited-growth","weight":0.2,"severity":75.0,"points":15.0},{"cause":"unclear-direction","weight":0.3,"severity":25.0,"points":7.5},{"cause":"lack-of-challenge","weight":0.2,"severity":25.0,"points":5.0}],"adjustments":[{"code":"inaction_first_step","factor":0.967}],"unmet":[]},{"key":"take-on-challenges","rank":4,"coverage":1.0,"baseRelevance":45.0,"relevance":41.99,"probabilityTop3":0.146,"tieGroup":3,"contributions":[{"cause":"limited-growth","weight":0.4,"severity":75.0,"points":30.0},{"cause":"lack-of-challenge","weight":0.45,"severity":25.0,"points":11.25},{"cause":"low-visibility","weight":0.15,"severity":25.0,"points":3.75}],"adjustments":[{"code":"inaction_first_step","factor":0.933}],"unmet":[]},{"key":"refresh-resume-and-presence","rank":5,"coverage":1.0,"baseRelevance":41.25,"relevance":38.49,"probabilityTop3":0.125,"tieGroup":4,"contributions":[{"cause":"outdated-skills","weight":0.15,"severity":100.0,"points":15.0},{"cause":"low-visibility","weight":0.45,"severity":25.0,"points":11.25},{"cause":"limited-growth","weight":0.1,"severity":75.0,"points":7.5},{"cause":"values-misalignment","weight":0.2,"severity":25.0,"points":5.0},{"cause":"wrong-field","weight":0.1,"severity":25.0,"points":2.5}],"adjustments":[{"code":"inaction_first_step","factor":0.933}],"unmet":[]},{"key":"find-a-mentor","rank":6,"coverage":1.0,"baseRelevance":32.5,"relevance":31.43,"probabilityTop3":0.017,"tieGroup":4,"contributions":[{"cause":"lack-of-guidance","weight":0.55,"severity":25.0,"points":13.75},{"cause":"limited-growth","weight":0.15,"severity":75.0,"points":11.25},{"cause":"isolation","weight":0.15,"severity":25.0,"points":3.75},{"cause":"unclear-direction","weight":0.15,"severity":25.0,"points":3.75}],"adjustments":[{"code":"inaction_first_step","factor":0.967}],"unmet":[]},{"key":"explore-side-projects","rank":7,"coverage":1.0,"baseRelevance":32.5,"relevance":31.43,"probabilityTop3":0.006,"tieGroup":4,"contributions":[{"cause":"unused-interests","weight":0.5,"severity":25.0,"points":12.5},{"cause":"outdated-skills","weight":0.1,"severity":100.0,"points":10.0},{"cause":"lack-of-challenge","weight":0.2,"severity":25.0,"points":5.0},{"cause":"wrong-field","weight":0.2,"severity":25.0,"points":5.0}],"adjustments":[{"code":"inaction_first_step","factor":0.967}],"unmet":[]},{"key":"consider-career-change","rank":8,"coverage":1.0,"baseRelevance":30.0,"relevance":29.01,"probabilityTop3":0.007,"tieGroup":5,"contributions":[{"cause":"wrong-field","weight":0.6,"severity":25.0,"points":15.0},{"cause":"limited-growth","weight":0.1,"severity":75.0,"points":7.5},{"cause":"values-misalignment","weight":0.2,"severity":25.0,"points":5.0},{"cause":"unclear-direction","weight":0.1,"severity":25.0,"points":2.5}],"adjustments":[{"code":"inaction_first_step","factor":0.967}],"unmet":[]},{"key":"invest-in-self-care","rank":9,"coverage":1.0,"baseRelevance":25.0,"relevance":25.0,"probabilityTop3":0.016,"tieGroup":5,"contributions":[{"cause":"exhaustion","weight":0.7,"severity":25.0,"points":17.5},{"cause":"isolation","weight":0.15,"severity":25.0,"points":3.75},{"cause":"unused-interests","weight":0.15,"severity":25.0,"points":3.75}],"adjustments":[],"unmet":[]},{"key":"reflect-on-goals","rank":10,"coverage":1.0,"baseRelevance":25.0,"relevance":23.33,"probabilityTop3":0.0,"tieGroup":5,"contributions":[{"cause":"unclear-direction","weight":0.45,"severity":25.0,"points":11.25},{"cause":"values-misalignment","weight":0.4,"severity":25.0,"points":10.0},{"cause":"unused-interests","weight":0.15,"severity":25.0,"points":3.75}],"adjustments":[{"code":"inaction_first_step","factor":0.933}],"unmet":[]},{"key":"build-your-network","rank":11,"coverage":1.0,"baseRelevance":25.0,"relevance":23.33,"probabilityTop3":0.0,"tieGroup":5,"contributions":[{"cause":"isolation","weight":0.45,"severity":25.0,"points":11.25},{"cause":"low-visibility","weight":0.25,"severity":25.0,"points":6.25},{"cause":"lack-of-guidance","weight":0.15,"severity":25.0,"points":3.75},{"cause":"values-misalignment","weight":0.15,"severity":25.0,"points":3.75}],"adjustments":[{"code":"inaction_first_step","factor":0.933}],"unmet":[]},{"key":"evaluate-situation","rank":12,"coverage":1.0,"baseRelevance":32.5,"relevance":12.57,"probabilityTop3":0.0,"tieGroup":6,"contributions":[{"cause":"limited-growth","weight":0.15,"severity":75.0,"points":11.25},{"cause":"unclear-direction","weight":0.25,"severity":25.0,"points":6.25},{"cause":"values-misalignment","weight":0.2,"severity":25.0,"points":5.0},{"cause":"wrong-field","weight":0.2,"severity":25.0,"points":5.0},{"cause":"lack-of-challenge","weight":0.2,"severity":25.0,"points":5.0}],"adjustments":[{"code":"inaction_first_step","factor":0.967},{"code":"clear_profile","factor":0.4}],"unmet":[]}],"startWith":{"strategies":["learn-something-new","use-employer-programs"],"code":"small_start"},"signposts":[],"sensitivity":{"cause":"exhaustion","delta":34.18,"becomes":"use-employer-programs"},"selection":{"nextItems":[],"remaining":{"least":0,"likely":0},"sufficient":true}}', '2037-01-30 08:30:00+00', '2037-01-30 08:30:00+00', '2037-01-30 08:30:00+00', '0');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.answers,a1_0.changed_at,a1_0.created_at,a1_0.duration_seconds,a1_0.member_id,a1_0.questionnaire_hash,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.result_text,a1_0.revision,a1_0.situation,a1_0.status,a1_0.submitted_at,a1_0.tenant_id,a1_0.updated_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.id=$3 for no key update of a1_0;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '01a222fb-f769-7061-88d4-8b888ded1b06');
deallocate statement;
--
prepare statement as select strategy, choice, reason, chosen_at from assessment_choices where tenant_id = $1 and assessment_id = $2 order by strategy;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-f769-7061-88d4-8b888ded1b06');
deallocate statement;
--
prepare statement as update assessments set updated_at = $1, revision = revision + 1 where tenant_id = $2 and id = $3 returning revision;
execute statement ('2037-01-30 08:30:00+00', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-f769-7061-88d4-8b888ded1b06');
deallocate statement;
--
prepare statement as select member_id, questionnaire_key, questionnaire_version, questionnaire_hash, status, answers,
    duration_seconds, situation, result_text, created_at, updated_at, submitted_at, revision,
    (select json_agg(json_build_array(strategy, choice, reason, chosen_at) order by strategy)
        from assessment_choices where tenant_id = $1 and assessment_id = $2)
from assessments where tenant_id = $3 and id = $4 and member_id = $5;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-f769-7061-88d4-8b888ded1b06', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-f769-7061-88d4-8b888ded1b06', 'mia');
deallocate statement;
--
prepare statement as update assessments set answers=$1,created_at=$2,duration_seconds=$3,member_id=$4,questionnaire_hash=$5,questionnaire_key=$6,questionnaire_version=$7,result_text=$8,revision=$9,situation=$10,status=$11,submitted_at=$12,updated_at=$13 where id=$14 and tenant_id=$15 and revision=$16;
execute statement ('{"inaction-2": 2, "inaction-3": 4, "isolation-2": 2, "isolation-3": 2, "exhaustion-3": 2, "wrong-field-1": 2, "wrong-field-5": 4, "limited-growth-4": 2, "limited-growth-5": 4, "low-visibility-1": 2, "low-visibility-4": 4, "outdated-skills-4": 4, "outdated-skills-5": 2, "lack-of-guidance-1": 2, "lack-of-guidance-5": 4, "unused-interests-2": 3, "unused-interests-3": 3, "lack-of-challenge-3": 2, "lack-of-challenge-4": 4, "unclear-direction-1": 4, "unclear-direction-3": 2, "values-misalignment-1": 2, "values-misalignment-6": 4}', '2037-07-31 08:00:00+00', '60', 'mia', 'sha256:6fe0a781a636fa670b93a62dc48263f420dcae12ccc458657a05c7de6ceb414e', 'career-rut-short', '1', NULL, '1', NULL, 'DRAFT', NULL, '2037-07-31 08:00:00+00', '01a222fb-fc63-7ada-a2e5-ea68050c39ea', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '0');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id=$1 and a1_0.member_id=$2 order by a1_0.id desc fetch first $3 rows only;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '21');
deallocate statement;
--
prepare statement as select id, submitted_at, questionnaire_version, result_text from assessments
where tenant_id = $1 and member_id = $2 and questionnaire_key = $3 and status = $4
order by submitted_at desc, id desc limit $5;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', 'career-rut-short', 'SCORED', '1000');
deallocate statement;
--
prepare statement as insert into plans (tenant_id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, source_assessment_id, situation, catalog_version, found_done, created_at, updated_at, revision, id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', 'Learn again by spring', 'ACTIVE', '2037-04-07', '2037-02-02', '120', '["sat", "sun"]', 'Europe/Berlin', NULL, NULL, NULL, NULL, NULL, '[]', NULL, NULL, '1', '[]', '2037-02-02 07:00:00+00', '2037-02-02 07:00:00+00', '2', '01a222fb-ff96-765c-ac0d-a5de04ccd894');
deallocate statement;
--
prepare statement as insert into plan_history (tenant_id, plan_id, at, actor_subject, actor_role, code, about, goal_id, step_id, occurrence_on, changes, changes_omitted, moved, id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', '2037-02-02 07:00:00+00', 'mia', 'member', 'PLAN_CREATED', 'Learn again by spring', NULL, NULL, NULL, '[]', '0', '0', '01a222fb-ffbc-7b1b-95a2-a05497635b2c');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and id = $2 and member_id = $3;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia');
deallocate statement;
--
prepare statement as select plan_id, plan_id, position, key, strategy, title, measure, horizon, scale, outcome, revision, revised_at, id from goals where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3 and member_id = $4);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia');
deallocate statement;
--
prepare statement as select goal_id, goal_id, position, key, title, cadence, short_title, effort_minutes, after, anchor_on, due_on_fixed, if_then, obstacle_if_then, rehearsed_at, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from steps where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3 and member_id = $4);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia');
deallocate statement;
--
prepare statement as select step_id, step_id, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from occurrences where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3 and member_id = $4);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.situation,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id=$4 and p1_0.member_id=$5 order by p1_0.id desc fetch first $6 rows only;
execute statement ('2037-02-02 07:00:00+00', '2037-02-02 07:00:00+00', '2037-02-02 07:00:00+00', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '21');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and id = $2 and member_id = $3 for no key update;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia');
deallocate statement;
--
prepare statement as select plan_id, plan_id, code, subject, amount, standing, goal_id, step_id, earned_at, celebrated_at, id from wins where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3 and member_id = $4);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia');
deallocate statement;
--
prepare statement as insert into goals (tenant_id, plan_id, position, key, strategy, title, measure, horizon, scale, outcome, id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', '2', NULL, NULL, 'I speak at the spring meetup', 'The talk is given and two people asked a question', 'SHORT', '{"levels": ["No talk", "A talk to my team", "A talk at the meetup", "I am asked to speak again", "I am invited to a conference"], "weight": 2}', NULL, '01a222fc-00ea-73b4-b036-9b167fdd2886');
deallocate statement;
--
prepare statement as update plans set member_id = $1, title = $2, lifecycle = $3, ends_on = $4, start_on = $5, weekly_minutes = $6, days_off = $7, time_zone = $8, paused_on = $9, paused_until = $10, pause_reason = $11, resumes_at = $12, due_before_pause = $13, past_pauses = $14, source_assessment_id = $15, situation = $16, catalog_version = $17, found_done = $18, created_at = $19, updated_at = $20, revision = $21 where tenant_id = $22 and id = $23;
execute statement ('mia', 'Learn again by spring', 'ACTIVE', '2037-04-07', '2037-02-02', '120', '["sat", "sun"]', 'Europe/Berlin', NULL, NULL, NULL, NULL, NULL, '[]', NULL, NULL, '1', '[]', '2037-02-02 07:00:00+00', '2037-02-02 07:00:00+00', '3', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and id = (select plan_id from goals where tenant_id = $2 and id = $3) and member_id = $4 for no key update;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886', 'mia');
deallocate statement;
--
prepare statement as select plan_id, plan_id, position, key, strategy, title, measure, horizon, scale, outcome, revision, revised_at, id from goals where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from goals where tenant_id = $3 and id = $4) and member_id = $5);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886', 'mia');
deallocate statement;
--
prepare statement as select goal_id, goal_id, position, key, title, cadence, short_title, effort_minutes, after, anchor_on, due_on_fixed, if_then, obstacle_if_then, rehearsed_at, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from steps where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from goals where tenant_id = $3 and id = $4) and member_id = $5);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886', 'mia');
deallocate statement;
--
prepare statement as select step_id, step_id, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from occurrences where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from goals where tenant_id = $3 and id = $4) and member_id = $5);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886', 'mia');
deallocate statement;
--
prepare statement as select plan_id, plan_id, code, subject, amount, standing, goal_id, step_id, earned_at, celebrated_at, id from wins where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from goals where tenant_id = $3 and id = $4) and member_id = $5);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886', 'mia');
deallocate statement;
--
prepare statement as insert into steps (tenant_id, goal_id, position, key, title, cadence, short_title, effort_minutes, after, anchor_on, due_on_fixed, if_then, obstacle_if_then, rehearsed_at, plan_id, due_on, status, completed_on, note, id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886', '0', NULL, 'Write the outline of the talk', NULL, NULL, '45', '[]', NULL, 'f', '{"cue": "When I open my laptop on Sunday morning", "cueType": "time", "response": "I will write the three points that the talk makes"}', '{"cue": "If I cannot find the first sentence", "cueType": "event", "response": "I will begin with the second point"}', NULL, '01a222fb-ff96-765c-ac0d-a5de04ccd894', '2037-02-04', 'TODO', NULL, NULL, '01a222fc-0177-73cd-9952-2162cf3c0631');
deallocate statement;
--
prepare statement as update steps set position = $1, key = $2, title = $3, cadence = $4, short_title = $5, effort_minutes = $6, after = $7, anchor_on = $8, due_on_fixed = $9, if_then = $10, obstacle_if_then = $11, rehearsed_at = $12, due_on = $13, status = $14, completed_on = $15, note = $16 where tenant_id = $17 and id = $18;
execute statement ('1', 'rate-gaps', 'List those skills, rate your level against the level asked for, and mark the widest gaps', NULL, 'Rate your skill gaps', '30', '["01a222fb-ff96-7ead-8293-62c82f45aa07"]', NULL, 'f', '{"cue": "If I cannot tell how good I am at one of these skills", "cueType": "event", "response": "I will note when I last used it and rate what I did that day"}', NULL, NULL, '2037-02-05', 'TODO', NULL, NULL, 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff97-7016-9b2f-842a56f9e520');
deallocate statement;
--
prepare statement as update occurrences set due_on = $1, status = $2, completed_on = $3, note = $4 where tenant_id = $5 and id = $6;
execute statement ('2037-03-26', 'TODO', NULL, NULL, 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff9a-7c53-b50d-e841e00f1306');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and id = (select plan_id from steps where tenant_id = $2 and id = $3) and member_id = $4;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0177-73cd-9952-2162cf3c0631', 'mia');
deallocate statement;
--
prepare statement as select plan_id, plan_id, position, key, strategy, title, measure, horizon, scale, outcome, revision, revised_at, id from goals where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from steps where tenant_id = $3 and id = $4) and member_id = $5);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0177-73cd-9952-2162cf3c0631', 'mia');
deallocate statement;
--
prepare statement as select goal_id, goal_id, position, key, title, cadence, short_title, effort_minutes, after, anchor_on, due_on_fixed, if_then, obstacle_if_then, rehearsed_at, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from steps where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from steps where tenant_id = $3 and id = $4) and member_id = $5);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0177-73cd-9952-2162cf3c0631', 'mia');
deallocate statement;
--
prepare statement as select step_id, step_id, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from occurrences where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from steps where tenant_id = $3 and id = $4) and member_id = $5);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0177-73cd-9952-2162cf3c0631', 'mia');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and id = (select plan_id from steps where tenant_id = $2 and id = $3) and member_id = $4 for no key update;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0177-73cd-9952-2162cf3c0631', 'mia');
deallocate statement;
--
prepare statement as select plan_id, plan_id, code, subject, amount, standing, goal_id, step_id, earned_at, celebrated_at, id from wins where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from steps where tenant_id = $3 and id = $4) and member_id = $5);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0177-73cd-9952-2162cf3c0631', 'mia');
deallocate statement;
--
prepare statement as select plan_id, day, mood, energy from check_ins where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from steps where tenant_id = $3 and id = $4) and member_id = $5) and day between $6 and $7 and id not in (select replaces from check_ins where tenant_id = $8 and plan_id = (select id from plans where tenant_id = $9 and id = (select plan_id from steps where tenant_id = $10 and id = $11) and member_id = $12) and replaces is not null) order by day;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0177-73cd-9952-2162cf3c0631', 'mia', '2037-01-20', '2037-02-05', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0177-73cd-9952-2162cf3c0631', 'mia');
deallocate statement;
--
prepare statement as insert into wins (tenant_id, plan_id, code, subject, amount, standing, goal_id, step_id, earned_at, celebrated_at, id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'FIRST_STEP', '', '60', 't', '01a222fc-00ea-73b4-b036-9b167fdd2886', '01a222fc-0177-73cd-9952-2162cf3c0631', '2037-02-04 17:00:00+00', NULL, '01a222fc-0250-72da-a1f5-8488b8a61185');
deallocate statement;
--
prepare statement as select distinct on (goal_id) goal_id, attainment from check_ins where tenant_id = $1 and plan_id = $2 and attainment is not null and id not in (select replaces from check_ins where tenant_id = $3 and plan_id = $4 and replaces is not null) order by goal_id, day desc;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894');
deallocate statement;
--
prepare statement as update wins set plan_id = $1, code = $2, subject = $3, amount = $4, standing = $5, goal_id = $6, step_id = $7, earned_at = $8, celebrated_at = $9 where tenant_id = $10 and id = $11;
execute statement ('01a222fb-ff96-765c-ac0d-a5de04ccd894', 'FIRST_STEP', '', '60', 'f', '01a222fc-00ea-73b4-b036-9b167fdd2886', '01a222fc-0177-73cd-9952-2162cf3c0631', '2037-02-04 17:00:00+00', NULL, 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0250-72da-a1f5-8488b8a61185');
deallocate statement;
--
prepare statement as select ci1_0.id from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.tenant_id=$2 and ci1_0.plan_id=$3 and ci1_0.day=$4 and ci1_0.goal_id is not distinct from $5 and ci1_0.id not in (select ci2_0.replaces from check_ins ci2_0 where ci2_0.tenant_id = $6 and ci2_0.tenant_id=$7 and ci2_0.plan_id=$8 and ci2_0.replaces is not null);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', '2037-02-04', '01a222fc-00ea-73b4-b036-9b167fdd2886', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894');
deallocate statement;
--
prepare statement as insert into check_ins (attainment,confidence,created_at,day,energy,goal_id,mood,note,plan_id,replaces,tenant_id,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12);
execute statement ('1', NULL, '2037-02-04 17:00:00+00', '2037-02-04', NULL, '01a222fc-00ea-73b4-b036-9b167fdd2886', NULL, NULL, '01a222fb-ff96-765c-ac0d-a5de04ccd894', NULL, 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-0397-7b37-8398-13aaa5133bec');
deallocate statement;
--
prepare statement as select felt.* from unnest(cast($1 as uuid[])) owners(owner) cross join lateral (select plan_id, day, mood, energy from check_ins where tenant_id = $2 and plan_id = owner and day between $3 and $4 and id not in (select replaces from check_ins where tenant_id = $5 and plan_id = owner and replaces is not null) offset 0) felt order by day;
execute statement ('{01a222fb-ff96-765c-ac0d-a5de04ccd894}', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '2037-01-20', '2037-02-05', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 join plans p1_0 on p1_0.tenant_id=$1 and p1_0.id=ci1_0.plan_id where ci1_0.tenant_id=$2 and p1_0.member_id=$3 and ci1_0.id=$4;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '01a222fc-0496-7ef4-ae49-b0fc93e54311');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 where ci1_0.tenant_id=$1 and ci1_0.plan_id=$2 and ci1_0.id not in (select ci2_0.replaces from check_ins ci2_0 where ci2_0.tenant_id=$3 and ci2_0.plan_id=$4 and ci2_0.replaces is not null) order by ci1_0.day desc,ci1_0.id desc fetch first $5 rows only;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', '4');
deallocate statement;
--
prepare statement as select plan_id, day, mood, energy from check_ins where tenant_id = $1 and plan_id = $2 and day between $3 and $4 and id not in (select replaces from check_ins where tenant_id = $5 and plan_id = $6 and replaces is not null) order by day;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', '2036-12-08', '2037-02-06', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894');
deallocate statement;
--
prepare statement as select plan_id, day, mood, energy from check_ins where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3 and member_id = $4) and day between $5 and $6 and id not in (select replaces from check_ins where tenant_id = $7 and plan_id = (select id from plans where tenant_id = $8 and id = $9 and member_id = $10) and replaces is not null) order by day;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia', '2037-01-22', '2037-02-07', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia');
deallocate statement;
--
prepare statement as select distinct on (goal_id) goal_id, attainment from check_ins where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3 and member_id = $4) and attainment is not null and id not in (select replaces from check_ins where tenant_id = $5 and plan_id = (select id from plans where tenant_id = $6 and id = $7 and member_id = $8) and replaces is not null) order by goal_id, day desc;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 'mia');
deallocate statement;
--
prepare statement as select w.id, p.id, p.title, p.time_zone, w.goal_id, g.title, g.strategy, w.id, w.key, w.title, w.short_title, w.effort_minutes, w.if_then, w.obstacle_if_then, w.status, w.due_on, false from (select id, title, time_zone from plans where tenant_id = $1 and member_id = $2 and (lifecycle = 'ACTIVE' or resumes_at <= $3)) p join lateral (select status, due_on, id, goal_id, key, title, short_title, effort_minutes, if_then, obstacle_if_then from steps where tenant_id = $4 and plan_id = p.id and status in ('TODO', 'DOING') and cadence is null and due_on <= $5 and due_on >= $6 order by due_on, id limit $7) w on true join lateral (select title, strategy from goals where tenant_id = $8 and id = w.goal_id and plan_id = p.id order by id limit 1) g on true order by w.due_on, w.id limit $9;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '2037-02-06 18:00:00+00', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '2037-02-10', '2037-02-04', '21', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '21');
deallocate statement;
--
prepare statement as select w.id, p.id, p.title, p.time_zone, s.goal_id, g.title, g.strategy, w.step_id, s.key, s.title, s.short_title, s.effort_minutes, s.if_then, s.obstacle_if_then, w.status, w.due_on, true from (select id, title, time_zone from plans where tenant_id = $1 and member_id = $2 and (lifecycle = 'ACTIVE' or resumes_at <= $3)) p join lateral (select status, due_on, id, step_id from occurrences where tenant_id = $4 and plan_id = p.id and status in ('TODO', 'DOING') and due_on <= $5 and due_on >= $6 order by due_on, id limit $7) w on true join lateral (select goal_id, key, title, short_title, effort_minutes, if_then, obstacle_if_then from steps where tenant_id = $8 and id = w.step_id and plan_id = p.id order by id limit 1) s on true join lateral (select title, strategy from goals where tenant_id = $9 and id = s.goal_id and plan_id = p.id order by id limit 1) g on true order by w.due_on, w.id limit $10;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '2037-02-06 18:00:00+00', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '2037-02-10', '2037-02-04', '21', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '21');
deallocate statement;
--
prepare statement as select g.id, p.id, p.title, g.title, g.measure, g.strategy, c.closed_on from (select id, title, time_zone from plans where tenant_id = $1 and member_id = $2 and (lifecycle in ('ACTIVE', 'COMPLETED') or resumes_at <= $3)) p join lateral (select goal_id, least(max(coalesce(completed_on, due_on)), $4) as closed_on from steps where tenant_id = $5 and plan_id = p.id group by goal_id having not bool_or(status in ('TODO', 'DOING'))) c on true join lateral (select id, title, measure, strategy from goals where tenant_id = $6 and id = c.goal_id and plan_id = p.id and outcome is null order by id limit 1) g on true where true and c.closed_on <= $7 and c.closed_on >= $8 order by c.closed_on, g.id limit $9;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '2037-02-06 18:00:00+00', '2037-02-06', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '2037-02-10', '2037-02-04', '21');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and (lifecycle = $2 or resumes_at <= $3) and member_id = $4 order by id desc limit 5;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'ACTIVE', '2037-02-06 18:00:00+00', 'mia');
deallocate statement;
--
prepare statement as select plan_id, plan_id, position, key, strategy, title, measure, horizon, scale, outcome, revision, revised_at, id from unnest(cast($1 as uuid[])) owners(owner) cross join lateral (select * from goals where tenant_id = $2 and plan_id = owner offset 0) parts;
execute statement ('{01a222fb-ff96-765c-ac0d-a5de04ccd894}', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6');
deallocate statement;
--
prepare statement as select goal_id, goal_id, position, key, title, cadence, short_title, effort_minutes, after, anchor_on, due_on_fixed, if_then, obstacle_if_then, rehearsed_at, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from unnest(cast($1 as uuid[])) owners(owner) cross join lateral (select * from steps where tenant_id = $2 and plan_id = owner offset 0) parts;
execute statement ('{01a222fb-ff96-765c-ac0d-a5de04ccd894}', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6');
deallocate statement;
--
prepare statement as select step_id, step_id, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from unnest(cast($1 as uuid[])) owners(owner) cross join lateral (select * from occurrences where tenant_id = $2 and plan_id = owner offset 0) parts;
execute statement ('{01a222fb-ff96-765c-ac0d-a5de04ccd894}', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6');
deallocate statement;
--
prepare statement as select w.id, p.id, p.title, p.time_zone, w.goal_id, g.title, g.strategy, w.id, w.key, w.title, w.short_title, w.effort_minutes, w.if_then, w.obstacle_if_then, w.status, w.due_on, false from (select id, title, time_zone from plans where tenant_id = $1 and member_id = $2 and (lifecycle = 'ACTIVE' or resumes_at <= $3)) p join lateral (select status, due_on, id, goal_id, key, title, short_title, effort_minutes, if_then, obstacle_if_then from steps where tenant_id = $4 and plan_id = p.id and status in ('TODO', 'DOING') and cadence is null and due_on <= $5 order by due_on, id limit $6) w on true join lateral (select title, strategy from goals where tenant_id = $7 and id = w.goal_id and plan_id = p.id order by id limit 1) g on true order by w.due_on, w.id limit $8;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '2037-02-06 18:00:00+00', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '2037-02-07', '51', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '51');
deallocate statement;
--
prepare statement as select w.id, p.id, p.title, p.time_zone, s.goal_id, g.title, g.strategy, w.step_id, s.key, s.title, s.short_title, s.effort_minutes, s.if_then, s.obstacle_if_then, w.status, w.due_on, true from (select id, title, time_zone from plans where tenant_id = $1 and member_id = $2 and (lifecycle = 'ACTIVE' or resumes_at <= $3)) p join lateral (select status, due_on, id, step_id from occurrences where tenant_id = $4 and plan_id = p.id and status in ('TODO', 'DOING') and due_on <= $5 order by due_on, id limit $6) w on true join lateral (select goal_id, key, title, short_title, effort_minutes, if_then, obstacle_if_then from steps where tenant_id = $7 and id = w.step_id and plan_id = p.id order by id limit 1) s on true join lateral (select title, strategy from goals where tenant_id = $8 and id = s.goal_id and plan_id = p.id order by id limit 1) g on true order by w.due_on, w.id limit $9;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '2037-02-06 18:00:00+00', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '2037-02-07', '51', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '51');
deallocate statement;
--
prepare statement as select w2_0.id,p1_0.id,w2_0.code,w2_0.goalId,w2_0.stepId,w2_0.earnedAt,w2_0.celebratedAt,p1_0.title,(select g1_0.title from goals g1_0 where g1_0.tenant_id=$1 and g1_0.id=w2_0.goalId and g1_0.plan_id=p1_0.id),(select s1_0.title from steps s1_0 where s1_0.tenant_id=$2 and s1_0.id=w2_0.stepId and s1_0.plan_id=p1_0.id) from plans p1_0 join lateral (select w1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at from wins w1_0 where w1_0.tenant_id=$3 and w1_0.plan_id=p1_0.id and w1_0.standing=true and w1_0.celebrated_at is null and w1_0.earned_at>=$4 order by w1_0.id desc fetch first $5 rows only) w2_0(id,code,goalId,stepId,earnedAt,celebratedAt) on true where p1_0.tenant_id=$6 and p1_0.member_id=$7 order by w2_0.id desc fetch first $8 rows only;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '2037-01-07 18:00:00+00', '10', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '10');
deallocate statement;
--
prepare statement as select g.id, p.id, p.title, g.title, g.measure, g.strategy, c.closed_on from (select id, title, time_zone from plans where tenant_id = $1 and member_id = $2 and (lifecycle in ('ACTIVE', 'COMPLETED') or resumes_at <= $3)) p join lateral (select goal_id, least(max(coalesce(completed_on, due_on)), $4) as closed_on from steps where tenant_id = $5 and plan_id = p.id group by goal_id having not bool_or(status in ('TODO', 'DOING'))) c on true join lateral (select id, title, measure, strategy from goals where tenant_id = $6 and id = c.goal_id and plan_id = p.id and outcome is null order by id limit 1) g on true where true and c.closed_on <= $7 order by c.closed_on, g.id limit $8;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '2037-02-06 18:00:00+00', '2037-02-06', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '2037-02-07', '21');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and id = (select plan_id from goals where tenant_id = $2 and id = $3) and member_id = $4;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886', 'mia');
deallocate statement;
--
prepare statement as update goals set position = $1, key = $2, strategy = $3, title = $4, measure = $5, horizon = $6, scale = $7, outcome = $8 where tenant_id = $9 and id = $10;
execute statement ('2', NULL, NULL, 'I speak at the summer meetup', 'The talk is given and two people asked a question', 'LONG', '{"levels": ["No talk", "A talk to my team", "A talk at the meetup", "I am asked to speak again", "I am invited to a conference"], "weight": 2}', NULL, 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886');
deallocate statement;
--
prepare statement as select plan_id, day, mood, energy from check_ins where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = (select plan_id from goals where tenant_id = $3 and id = $4) and member_id = $5) and day between $6 and $7 and id not in (select replaces from check_ins where tenant_id = $8 and plan_id = (select id from plans where tenant_id = $9 and id = (select plan_id from goals where tenant_id = $10 and id = $11) and member_id = $12) and replaces is not null) order by day;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886', 'mia', '2037-01-22', '2037-02-07', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-00ea-73b4-b036-9b167fdd2886', 'mia');
deallocate statement;
--
prepare statement as select w2_0.id,p1_0.id,w2_0.code,w2_0.goalId,w2_0.stepId,w2_0.earnedAt,w2_0.celebratedAt,p1_0.title,(select g1_0.title from goals g1_0 where g1_0.tenant_id=$1 and g1_0.id=w2_0.goalId and g1_0.plan_id=p1_0.id),(select s1_0.title from steps s1_0 where s1_0.tenant_id=$2 and s1_0.id=w2_0.stepId and s1_0.plan_id=p1_0.id) from plans p1_0 join lateral (select w1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at from wins w1_0 where w1_0.tenant_id=$3 and w1_0.plan_id=p1_0.id and w1_0.standing=true order by w1_0.id desc fetch first $4 rows only) w2_0(id,code,goalId,stepId,earnedAt,celebratedAt) on true where p1_0.tenant_id=$5 and p1_0.member_id=$6 and p1_0.id=$7 order by w2_0.id desc fetch first $8 rows only;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '21', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '01a222fb-ff96-765c-ac0d-a5de04ccd894', '21');
deallocate statement;
--
prepare statement as select w2_0.id,p1_0.id,w2_0.code,w2_0.goalId,w2_0.stepId,w2_0.earnedAt,w2_0.celebratedAt,p1_0.title,(select g1_0.title from goals g1_0 where g1_0.tenant_id=$1 and g1_0.id=w2_0.goalId and g1_0.plan_id=p1_0.id),(select s1_0.title from steps s1_0 where s1_0.tenant_id=$2 and s1_0.id=w2_0.stepId and s1_0.plan_id=p1_0.id) from plans p1_0 join lateral (select w1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at from wins w1_0 where w1_0.tenant_id=$3 and w1_0.plan_id=p1_0.id and w1_0.standing=true order by w1_0.id desc fetch first $4 rows only) w2_0(id,code,goalId,stepId,earnedAt,celebratedAt) on true where p1_0.tenant_id=$5 and p1_0.member_id=$6 order by w2_0.id desc fetch first $7 rows only;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '21', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '21');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,(select g1_0.title from goals g1_0 where g1_0.tenant_id=$1 and g1_0.id=w1_0.goal_id and g1_0.plan_id=p1_0.id),(select s1_0.title from steps s1_0 where s1_0.tenant_id=$2 and s1_0.id=w1_0.step_id and s1_0.plan_id=p1_0.id) from wins w1_0 join plans p1_0 on p1_0.tenant_id=$3 and p1_0.id=w1_0.plan_id where w1_0.tenant_id=$4 and p1_0.member_id=$5 and w1_0.id=$6 and w1_0.standing=$7;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'mia', '01a222fc-067c-76ac-8688-8b47d260272d', 't');
deallocate statement;
--
prepare statement as select w1_0.id,w1_0.amount,w1_0.celebrated_at,w1_0.code,w1_0.earned_at,w1_0.goal_id,w1_0.plan_id,w1_0.standing,w1_0.step_id,w1_0.subject,w1_0.tenant_id from wins w1_0 where w1_0.id=$1 and w1_0.tenant_id = $2;
execute statement ('01a222fc-067c-76ac-8688-8b47d260272d', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6');
deallocate statement;
--
prepare statement as update wins set amount=$1,celebrated_at=$2,code=$3,earned_at=$4,goal_id=$5,plan_id=$6,standing=$7,step_id=$8,subject=$9 where id=$10 and tenant_id=$11;
execute statement ('1', '2037-02-06 18:00:00+00', 'GOAL', '2037-02-06 18:00:00+00', '01a222fc-00ea-73b4-b036-9b167fdd2886', '01a222fb-ff96-765c-ac0d-a5de04ccd894', 't', NULL, '01a222fc-00ea-73b4-b036-9b167fdd2886', '01a222fc-067c-76ac-8688-8b47d260272d', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6');
deallocate statement;
--
prepare statement as select he1_0.id,he1_0.about,he1_0.actor_role,he1_0.actor_subject,he1_0.at,he1_0.changes,he1_0.changes_omitted,he1_0.code,he1_0.goal_id,he1_0.moved,he1_0.occurrence_on,he1_0.plan_id,he1_0.step_id,he1_0.tenant_id from plan_history he1_0 where he1_0.tenant_id=$1 and he1_0.plan_id=$2 order by he1_0.id desc fetch first $3 rows only;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fb-ff96-765c-ac0d-a5de04ccd894', '3');
deallocate statement;
--
prepare statement as insert into calendar_feeds (tenant_id, plan_id, details, secret_hash, created_at) values ($1, $2, $3, $4, $5)
on conflict on constraint calendar_feeds_pk do update
set details = excluded.details, secret_hash = excluded.secret_hash, created_at = excluded.created_at;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-09da-7bda-8cb2-ff8ce6ea5740', 'DISCREET', '\x0000000000000000000000000000000000000000000000000000000000000000', '2037-02-16 07:00:00+00');
deallocate statement;
--
prepare statement as select tenant_id, plan_id, details from calendar_feeds where tenant_id = $1 and secret_hash = $2;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '\x0000000000000000000000000000000000000000000000000000000000000000');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and id = $2;
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-09da-7bda-8cb2-ff8ce6ea5740');
deallocate statement;
--
prepare statement as select plan_id, plan_id, position, key, strategy, title, measure, horizon, scale, outcome, revision, revised_at, id from goals where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-09da-7bda-8cb2-ff8ce6ea5740');
deallocate statement;
--
prepare statement as select goal_id, goal_id, position, key, title, cadence, short_title, effort_minutes, after, anchor_on, due_on_fixed, if_then, obstacle_if_then, rehearsed_at, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from steps where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-09da-7bda-8cb2-ff8ce6ea5740');
deallocate statement;
--
prepare statement as select step_id, step_id, plan_id, due_on, status, completed_on, note, revision, revised_at, settled_at, id from occurrences where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3);
execute statement ('tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', 'tenant-d25148f8-1f0b-4f70-9a8f-353697365ad6', '01a222fc-09da-7bda-8cb2-ff8ce6ea5740');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id=$1 and a1_0.member_id=$2 and a1_0.status=$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-0eac91df-bbe3-4959-b323-c98b4ce016c3', 'mia', 'DRAFT', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id=$1 and a1_0.member_id=$2 and a1_0.status=$3 and a1_0.id<$4 order by a1_0.id desc fetch first $5 rows only;
execute statement ('tenant-e3f2f94d-a22b-489c-a7b2-5a1500137dcc', 'mia', 'DRAFT', '01a222fc-1378-77bb-9923-0ca7ce72c366', '2');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id=$1 and a1_0.member_id=$2 and greatest(a1_0.updated_at,a1_0.changed_at)>=$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-d615c2be-4c7b-4a09-8915-44f8fb014e6c', 'mia', '2026-11-28 16:27:55.983426+00', '21');
deallocate statement;
--
prepare statement as update idempotency_keys set body_hash = '', headers = '{}', body = '', about = null
where tenant_id = $1 and about && $2;
execute statement ('tenant-1d253c2e-a2e4-4ec9-942c-1a97b9ddae00', '{01a222fc-17ef-78c9-8898-4c5cc8f995ec}');
deallocate statement;
--
prepare statement as delete from assessments where id=$1 and tenant_id=$2 and revision=$3;
execute statement ('01a222fc-17ef-78c9-8898-4c5cc8f995ec', 'tenant-1d253c2e-a2e4-4ec9-942c-1a97b9ddae00', '0');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id=$1 and a1_0.member_id=$2 and a1_0.id<$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-1d253c2e-a2e4-4ec9-942c-1a97b9ddae00', 'mia', '01a222fc-17ef-78c9-8898-4c5cc8f995ec', '3');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id=$1 order by a1_0.id desc fetch first $2 rows only;
execute statement ('tenant-572e4ba0-643f-414d-99fe-1f1aa553f452', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id=$1 and 1=$2 order by a1_0.id desc fetch first $3 rows only;
execute statement ('tenant-572e4ba0-643f-414d-99fe-1f1aa553f452', '0', '21');
deallocate statement;
--
prepare statement as select revision from assessments where tenant_id = $1 and id = $2 and member_id = $3;
execute statement ('tenant-e5e2efd0-e087-40c5-9fe9-5340c63318cd', '01a222fc-1993-770a-befb-fe5018f20568', 'mia');
deallocate statement;
--
prepare statement as delete from assessment_choices where tenant_id = $1 and assessment_id = $2 and strategy = $3;
execute statement ('tenant-011376a2-b667-45f0-979e-d2008ac8c0fe', '01a222fc-19f7-7c1e-a32f-3dd402099ef2', 'find-a-mentor');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.answers,a1_0.changed_at,a1_0.created_at,a1_0.duration_seconds,a1_0.member_id,a1_0.questionnaire_hash,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.result_text,a1_0.revision,a1_0.situation,a1_0.status,a1_0.submitted_at,a1_0.tenant_id,a1_0.updated_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id=$2 for no key update of a1_0;
execute statement ('tenant-8fea2758-35d8-4fae-a399-34520a4072e3', '01a222fc-1e22-78eb-ab98-c04c2778978e');
deallocate statement;
--
prepare statement as delete from steps where tenant_id = $1 and id = $2;
execute statement ('tenant-057c63ab-a362-48e4-8948-f63a8f0c679c', '01a222fc-327b-7ae0-a0d1-40b1a404bcb9');
deallocate statement;
--
prepare statement as delete from goals where tenant_id = $1 and id = $2;
execute statement ('tenant-057c63ab-a362-48e4-8948-f63a8f0c679c', '01a222fc-3266-794e-b553-25f68661f862');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.situation,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id=$4 order by p1_0.id desc fetch first $5 rows only;
execute statement ('2026-11-28 16:28:14.818777+00', '2026-11-28 16:28:14.818777+00', '2026-11-28 16:28:14.818777+00', 'tenant-bb42b9ee-f63a-44b8-8752-6649b0d4d7f8', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.situation,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id=$4 and 1=$5 order by p1_0.id desc fetch first $6 rows only;
execute statement ('2026-11-28 16:28:14.852346+00', '2026-11-28 16:28:14.852346+00', '2026-11-28 16:28:14.852346+00', 'tenant-bb42b9ee-f63a-44b8-8752-6649b0d4d7f8', '0', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.situation,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id=$4 and p1_0.member_id=$5 and (greatest(p1_0.updated_at,p1_0.changed_at)>=$6 or p1_0.resumes_at between $7 and $8) order by p1_0.id desc fetch first $9 rows only;
execute statement ('2026-11-28 16:28:15.037864+00', '2026-11-28 16:28:15.037864+00', '2026-11-28 16:28:15.037864+00', 'tenant-3e10d669-5b47-4be3-ac81-5db17e1155f7', 'mia', '2027-02-01 08:00:00+00', '2027-02-01 08:00:00+00', '2026-11-28 16:28:15.037864+00', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.situation,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id=$4 and p1_0.member_id=$5 and case when (p1_0.resumes_at is null or p1_0.resumes_at>$6) then p1_0.lifecycle else 'ACTIVE' end=$7 order by p1_0.id desc fetch first $8 rows only;
execute statement ('2026-11-28 16:28:15.515974+00', '2026-11-28 16:28:15.515974+00', '2026-11-28 16:28:15.515974+00', 'tenant-5af384d7-421e-41d2-b2f8-6a015710772e', 'mia', '2026-11-28 16:28:15.515974+00', 'ACTIVE', '3');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.situation,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id=$4 and p1_0.member_id=$5 and case when (p1_0.resumes_at is null or p1_0.resumes_at>$6) then p1_0.lifecycle else 'ACTIVE' end=$7 and p1_0.id<$8 order by p1_0.id desc fetch first $9 rows only;
execute statement ('2026-11-28 16:28:15.545908+00', '2026-11-28 16:28:15.545908+00', '2026-11-28 16:28:15.545908+00', 'tenant-5af384d7-421e-41d2-b2f8-6a015710772e', 'mia', '2026-11-28 16:28:15.545908+00', 'ACTIVE', '01a222fc-62b8-7b76-97b6-d7517b8145a6', '3');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.situation,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id=$4 and p1_0.member_id=$5 and p1_0.id<$6 order by p1_0.id desc fetch first $7 rows only;
execute statement ('2026-11-28 16:28:16.012743+00', '2026-11-28 16:28:16.012743+00', '2026-11-28 16:28:16.012743+00', 'tenant-afd3b898-9ea6-4b6a-bde2-6dcd4cd20837', 'mia', '01a222fc-64e7-7924-ac4b-a0bb236f8530', '21');
deallocate statement;
--
prepare statement as select revision, updated_at, revision + 1, resumes_at, resumes_at <= $1 from plans where tenant_id = $2 and id = $3 and member_id = $4;
execute statement ('2026-12-08 00:00:00+00', 'tenant-4b436c9d-7cbd-45cc-a592-8239a61f0d7d', '01a222fc-6d60-7ac3-aa71-f63144e9f389', 'mia');
deallocate statement;
--
prepare statement as delete from calendar_feeds where tenant_id = $1 and plan_id = $2;
execute statement ('tenant-9aad9afa-4bf7-457f-a65f-6f1a16397b35', '01a222fc-7436-773e-9260-238e1ac10ee2');
deallocate statement;
--
prepare statement as delete from occurrences where tenant_id = $1 and id = $2;
execute statement ('tenant-d263a6f8-a9e0-45f4-8f67-a77c8f53d5b0', '01a222fc-b663-7e8a-a7e5-a633b6bfdac2');
deallocate statement;
--
prepare statement as delete from plans p1_0 where p1_0.tenant_id=$1 and p1_0.id=$2 and p1_0.tenant_id = $3;
execute statement ('tenant-424a5383-9060-4959-8583-966b0ba096b0', '01a222fc-bc2e-73bf-8ff7-b00c73f34d65', 'tenant-424a5383-9060-4959-8583-966b0ba096b0');
deallocate statement;
--
prepare statement as select w.id, p.id, p.title, p.time_zone, w.goal_id, g.title, g.strategy, w.id, w.key, w.title, w.short_title, w.effort_minutes, w.if_then, w.obstacle_if_then, w.status, w.due_on, false from (select id, title, time_zone from plans where tenant_id = $1 and member_id = $2 and (lifecycle = 'ACTIVE' or resumes_at <= $3)) p join lateral (select status, due_on, id, goal_id, key, title, short_title, effort_minutes, if_then, obstacle_if_then from steps where tenant_id = $4 and plan_id = p.id and status in ('TODO', 'DOING') and cadence is null and due_on <= $5 and due_on >= $6 and (due_on, id) > ($7, $8) order by due_on, id limit $9) w on true join lateral (select title, strategy from goals where tenant_id = $10 and id = w.goal_id and plan_id = p.id order by id limit 1) g on true order by w.due_on, w.id limit $11;
execute statement ('tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', 'mia', '2026-11-28 16:28:40.025097+00', 'tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', '2100-02-28', '2100-01-04', '2100-01-05', '01a222fc-c27e-7fc8-99cd-877820840c85', '4', 'tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', '4');
deallocate statement;
--
prepare statement as select w.id, p.id, p.title, p.time_zone, s.goal_id, g.title, g.strategy, w.step_id, s.key, s.title, s.short_title, s.effort_minutes, s.if_then, s.obstacle_if_then, w.status, w.due_on, true from (select id, title, time_zone from plans where tenant_id = $1 and member_id = $2 and (lifecycle = 'ACTIVE' or resumes_at <= $3)) p join lateral (select status, due_on, id, step_id from occurrences where tenant_id = $4 and plan_id = p.id and status in ('TODO', 'DOING') and due_on <= $5 and due_on >= $6 and (due_on, id) > ($7, $8) order by due_on, id limit $9) w on true join lateral (select goal_id, key, title, short_title, effort_minutes, if_then, obstacle_if_then from steps where tenant_id = $10 and id = w.step_id and plan_id = p.id order by id limit 1) s on true join lateral (select title, strategy from goals where tenant_id = $11 and id = s.goal_id and plan_id = p.id order by id limit 1) g on true order by w.due_on, w.id limit $12;
execute statement ('tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', 'mia', '2026-11-28 16:28:40.025097+00', 'tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', '2100-02-28', '2100-01-04', '2100-01-05', '01a222fc-c27e-7fc8-99cd-877820840c85', '4', 'tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', 'tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', '4');
deallocate statement;
--
prepare statement as select g.id, p.id, p.title, g.title, g.measure, g.strategy, c.closed_on from (select id, title, time_zone from plans where tenant_id = $1 and member_id = $2 and (lifecycle in ('ACTIVE', 'COMPLETED') or resumes_at <= $3)) p join lateral (select goal_id, least(max(coalesce(completed_on, due_on)), $4) as closed_on from steps where tenant_id = $5 and plan_id = p.id group by goal_id having not bool_or(status in ('TODO', 'DOING'))) c on true join lateral (select id, title, measure, strategy from goals where tenant_id = $6 and id = c.goal_id and plan_id = p.id and outcome is null order by id limit 1) g on true where true and c.closed_on <= $7 and c.closed_on >= $8 and (c.closed_on, g.id) > ($9, $10) order by c.closed_on, g.id limit $11;
execute statement ('tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', 'mia', '2026-11-28 16:28:40.025097+00', '2026-11-28', 'tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', 'tenant-ae600ee3-98b4-4a68-980c-cdef24f3466c', '2100-02-28', '2100-01-04', '2100-01-05', '01a222fc-c27e-7fc8-99cd-877820840c85', '4');
deallocate statement;
--
select delete_expired_keys();
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and id = $2 for no key update;
execute statement ('tenant-a25df728-0969-44f4-ab72-8b78152b54f0', '01a222fc-d4c5-713a-9af2-0b0a03ac9fce');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 where ci1_0.tenant_id=$1 and ci1_0.plan_id=$2 and ci1_0.id not in (select ci2_0.replaces from check_ins ci2_0 where ci2_0.tenant_id=$3 and ci2_0.plan_id=$4 and ci2_0.replaces is not null) and (ci1_0.day<$5 or ci1_0.day=$6 and ci1_0.id<$7) order by ci1_0.day desc,ci1_0.id desc fetch first $8 rows only;
execute statement ('tenant-0e5ee9e7-dc63-4849-a83b-9dc4529452cc', '01a222fc-ec14-74ab-8ce8-312c695546af', 'tenant-0e5ee9e7-dc63-4849-a83b-9dc4529452cc', '01a222fc-ec14-74ab-8ce8-312c695546af', '2026-11-27', '2026-11-27', '01a222fc-ec74-78c3-b9f6-a9c9205bad3d', '3');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and id = $2 and false;
execute statement ('tenant-ea41f3c8-6775-4818-8820-5838704e6431', '01a222fc-f0d9-7a14-91b7-459012af0046');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 join plans p1_0 on p1_0.tenant_id=$1 and p1_0.id=ci1_0.plan_id where ci1_0.tenant_id=$2 and 1=$3 and ci1_0.id=$4;
execute statement ('tenant-ea41f3c8-6775-4818-8820-5838704e6431', 'tenant-ea41f3c8-6775-4818-8820-5838704e6431', '0', '01a222fc-f0ee-7cd4-95c8-be9750ffcfc4');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 where ci1_0.tenant_id=$1 and ci1_0.plan_id=$2 order by ci1_0.day desc,ci1_0.id desc fetch first $3 rows only;
execute statement ('tenant-9f5aee4b-ce34-4389-ac15-2036c06a7ca4', '01a222fc-f30d-7fb9-8f19-33b6b8d97b4b', '21');
deallocate statement;
--
prepare statement as select he1_0.id,he1_0.about,he1_0.actor_role,he1_0.actor_subject,he1_0.at,he1_0.changes,he1_0.changes_omitted,he1_0.code,he1_0.goal_id,he1_0.moved,he1_0.occurrence_on,he1_0.plan_id,he1_0.step_id,he1_0.tenant_id from plan_history he1_0 where he1_0.tenant_id=$1 and he1_0.plan_id=$2 and he1_0.id<$3 order by he1_0.id desc fetch first $4 rows only;
execute statement ('tenant-90fa98c1-d548-4d2c-89c8-4c4460a57151', '01a222fc-fabc-7be4-8a50-65fca275daf6', '01a222fc-fad8-743f-82fb-69c93dc6f507', '3');
deallocate statement;
--
prepare statement as insert into idempotency_keys as present
    (tenant_id, subject, method, path, idempotency_key, role, body_hash, created_at)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict on constraint idempotency_keys_pk do update
set role = excluded.role, body_hash = excluded.body_hash, created_at = excluded.created_at
where present.created_at < $9;
execute statement ('tenant-e90aaa67-09ad-4c6c-bc27-16521b711ea8', 'mia', 'POST', '/v1/steps/01a222fc-fbf7-7c77-be44-a8c398d25304/completion', '1e8a8ae1-29ac-4d8f-8d67-fda8f85dde0a', 'member', 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '2026-11-28 16:28:54.698901+00', '2026-11-27 16:28:54.698981+00');
deallocate statement;
--
prepare statement as update idempotency_keys set status = $1, headers = $2::jsonb, body = $3, about = $4 where tenant_id = $5 and subject = $6 and method = $7 and path = $8 and idempotency_key = $9;
execute statement ('200', '{"ETag":"\"+KCfsX/uDBUt9KuF\""}', '{"id":"01a222fc-fbf7-7c77-be44-a8c398d25304","key":null,"ref":null,"title":"Write a page","shortTitle":"Write a page","kind":null,"effortMinutes":30,"after":[],"cadence":null,"ifThen":[],"rehearsedAt":null,"private":false,"status":"done","dueOn":"2100-01-04","dueOnFixed":false,"completedOn":"2026-11-28","note":null,"occurrences":[],"effects":{"wins":[{"id":"01a222fc-fc34-7a33-aa90-78dbab485ee5","planId":"01a222fc-fbe3-72f0-8aff-39a276fa6329","code":"first_step","codeLabel":"First step","goalId":"01a222fc-fbec-761f-9f19-15ce304d0378","stepId":"01a222fc-fbf7-7c77-be44-a8c398d25304","sentence":"You took the first step of “My plan” with “Write a page”.","earnedAt":"2026-11-28T16:28:54.707725Z","celebratedAt":null},{"id":"01a222fc-fc34-7a9e-823c-18f42d96a8ee","planId":"01a222fc-fbe3-72f0-8aff-39a276fa6329","code":"quarter","codeLabel":"A quarter done","goalId":null,"stepId":null,"sentence":"You reached the first quarter of “My plan”.","earnedAt":"2026-11-28T16:28:54.707725Z","celebratedAt":null},{"id":"01a222fc-fc34-7b0f-a5e7-9e6cc0bc0ce0","planId":"01a222fc-fbe3-72f0-8aff-39a276fa6329","code":"half","codeLabel":"Halfway","goalId":null,"stepId":null,"sentence":"You reached the halfway point of “My plan”.","earnedAt":"2026-11-28T16:28:54.707725Z","celebratedAt":null}],"winsTakenBack":[],"goal":{"goalId":"01a222fc-fbec-761f-9f19-15ce304d0378","doneShare":0.5,"achievement":"in_progress","achievementLabel":"In progress","outcome":null,"awaitingOutcome":false,"attainment":null},"plan":{"planId":"01a222fc-fbe3-72f0-8aff-39a276fa6329","planTitle":"My plan","asOf":"2026-11-28","signal":"ahead","signalLabel":"Ahead","slackDays":26700,"effortDoneShare":0.5,"effortDueShare":0.0,"sentence":"You have done 1 of 2 planned actions and are 26700 days ahead of your plan; next comes “Write a page”, due on 5 January 2100.","nextStep":{"kind":"step","planId":"01a222fc-fbe3-72f0-8aff-39a276fa6329","planTitle":"My plan","goalId":"01a222fc-fbec-761f-9f19-15ce304d0378","goalTitle":"A talk of mine","strategy":null,"strategyTitle":null,"stepId":"01a222fc-fc08-7bff-bb4a-e85ab1b65f21","stepKind":null,"title":"Write a page","shortTitle":"Write a page","question":null,"effortMinutes":30,"ifThen":[],"status":"todo","dueOn":"2100-01-05","occurrence":null,"overdue":false,"private":false},"suggestions":[]}}}', '{01a222fc-fbf7-7c77-be44-a8c398d25304,01a222fc-fc34-7a33-aa90-78dbab485ee5,01a222fc-fbe3-72f0-8aff-39a276fa6329,01a222fc-fbec-761f-9f19-15ce304d0378,01a222fc-fc34-7a9e-823c-18f42d96a8ee,01a222fc-fc34-7b0f-a5e7-9e6cc0bc0ce0,01a222fc-fc08-7bff-bb4a-e85ab1b65f21}', 'tenant-e90aaa67-09ad-4c6c-bc27-16521b711ea8', 'mia', 'POST', '/v1/steps/01a222fc-fbf7-7c77-be44-a8c398d25304/completion', '1e8a8ae1-29ac-4d8f-8d67-fda8f85dde0a');
deallocate statement;
--
prepare statement as select body_hash, role, status, headers, body from idempotency_keys where tenant_id = $1 and subject = $2 and method = $3 and path = $4 and idempotency_key = $5;
execute statement ('tenant-e90aaa67-09ad-4c6c-bc27-16521b711ea8', 'mia', 'POST', '/v1/steps/01a222fc-fbf7-7c77-be44-a8c398d25304/completion', '1e8a8ae1-29ac-4d8f-8d67-fda8f85dde0a');
deallocate statement;
--
prepare statement as select plan_id, plan_id, code, subject, amount, standing, goal_id, step_id, earned_at, celebrated_at, id from wins where tenant_id = $1 and plan_id = (select id from plans where tenant_id = $2 and id = $3);
execute statement ('tenant-4e6b0f43-c183-44fd-8a3b-b7d1c5d03f82', 'tenant-4e6b0f43-c183-44fd-8a3b-b7d1c5d03f82', '01a222fc-fccd-7d59-a814-838a3e06aa6e');
deallocate statement;
--
prepare statement as select w2_0.id,p1_0.id,w2_0.code,w2_0.goalId,w2_0.stepId,w2_0.earnedAt,w2_0.celebratedAt,p1_0.title,(select g1_0.title from goals g1_0 where g1_0.tenant_id=$1 and g1_0.id=w2_0.goalId and g1_0.plan_id=p1_0.id),(select s1_0.title from steps s1_0 where s1_0.tenant_id=$2 and s1_0.id=w2_0.stepId and s1_0.plan_id=p1_0.id) from plans p1_0 join lateral (select w1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at from wins w1_0 where w1_0.tenant_id=$3 and w1_0.plan_id=p1_0.id and w1_0.standing=true and w1_0.id<$4 order by w1_0.id desc fetch first $5 rows only) w2_0(id,code,goalId,stepId,earnedAt,celebratedAt) on true where p1_0.tenant_id=$6 and p1_0.member_id=$7 and p1_0.id=$8 order by w2_0.id desc fetch first $9 rows only;
execute statement ('tenant-c47cad02-8e31-43da-a80c-56f87d6e7f56', 'tenant-c47cad02-8e31-43da-a80c-56f87d6e7f56', 'tenant-c47cad02-8e31-43da-a80c-56f87d6e7f56', '01a222fd-0b27-711f-861d-99726f303f1a', '4', 'tenant-c47cad02-8e31-43da-a80c-56f87d6e7f56', 'mia', '01a222fd-0b03-74ea-b823-6a377b19dde5', '4');
deallocate statement;
--
prepare statement as select w2_0.id,p1_0.id,w2_0.code,w2_0.goalId,w2_0.stepId,w2_0.earnedAt,w2_0.celebratedAt,p1_0.title,(select g1_0.title from goals g1_0 where g1_0.tenant_id=$1 and g1_0.id=w2_0.goalId and g1_0.plan_id=p1_0.id),(select s1_0.title from steps s1_0 where s1_0.tenant_id=$2 and s1_0.id=w2_0.stepId and s1_0.plan_id=p1_0.id) from plans p1_0 join lateral (select w1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at from wins w1_0 where w1_0.tenant_id=$3 and w1_0.plan_id=p1_0.id and w1_0.standing=true and w1_0.id<$4 order by w1_0.id desc fetch first $5 rows only) w2_0(id,code,goalId,stepId,earnedAt,celebratedAt) on true where p1_0.tenant_id=$6 and p1_0.member_id=$7 order by w2_0.id desc fetch first $8 rows only;
execute statement ('tenant-c47cad02-8e31-43da-a80c-56f87d6e7f56', 'tenant-c47cad02-8e31-43da-a80c-56f87d6e7f56', 'tenant-c47cad02-8e31-43da-a80c-56f87d6e7f56', '01a222fd-0b27-711f-861d-99726f303f1a', '4', 'tenant-c47cad02-8e31-43da-a80c-56f87d6e7f56', 'mia', '4');
deallocate statement;
--
prepare statement as select id from plans where tenant_id = $1 and id = (select plan_id from steps where tenant_id = $2 and id = $3);
execute statement ('tenant-8becf70b-2047-4621-a0a7-696e5c4492bb', 'tenant-8becf70b-2047-4621-a0a7-696e5c4492bb', '0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b');
deallocate statement;
--
prepare statement as select id from plans where tenant_id = $1 and id = (select plan_id from goals where tenant_id = $2 and id = $3) and member_id = $4;
execute statement ('tenant-ab7b1a49-4fe6-4ab5-820a-fcfac8062e63', 'tenant-ab7b1a49-4fe6-4ab5-820a-fcfac8062e63', '01a222fd-11f7-7bac-abb7-e04d73831893', 'noah');
deallocate statement;
--
prepare statement as select id from plans where tenant_id = $1 and id = (select plan_id from goals where tenant_id = $2 and id = $3);
execute statement ('tenant-acb9eccb-7ecc-4387-b060-e112cb7ab290', 'tenant-acb9eccb-7ecc-4387-b060-e112cb7ab290', '01a222fd-11f7-7bac-abb7-e04d73831893');
deallocate statement;
--
prepare statement as select id from plans where tenant_id = $1 and id = (select plan_id from steps where tenant_id = $2 and id = $3) and member_id = $4;
execute statement ('tenant-ab7b1a49-4fe6-4ab5-820a-fcfac8062e63', 'tenant-ab7b1a49-4fe6-4ab5-820a-fcfac8062e63', '01a222fd-1200-7b91-a303-fbf85bc55d81', 'noah');
deallocate statement;
--
prepare statement as select id from plans where tenant_id = $1 and id = (select plan_id from wins where tenant_id = $2 and id = $3) and member_id = $4;
execute statement ('tenant-a93e2679-5dba-4d57-9f0e-b6dc11073de6', 'tenant-a93e2679-5dba-4d57-9f0e-b6dc11073de6', '01a222fd-12af-7dfa-bfaa-3316fe835896', 'mia');
deallocate statement;
--
prepare statement as select id from plans where tenant_id = $1 and id = (select plan_id from wins where tenant_id = $2 and id = $3);
execute statement ('tenant-a93e2679-5dba-4d57-9f0e-b6dc11073de6', 'tenant-a93e2679-5dba-4d57-9f0e-b6dc11073de6', '01a222fd-12af-7dfa-bfaa-3316fe835896');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.situation,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id=$4 and (greatest(p1_0.updated_at,p1_0.changed_at)>=$5 or p1_0.resumes_at between $6 and $7) order by p1_0.id desc fetch first $8 rows only;
execute statement ('2026-11-28 16:29:05.141761+00', '2026-11-28 16:29:05.141761+00', '2026-11-28 16:29:05.141761+00', 'tenant-abe237ad-23b7-4546-83c4-1d4087ccab15', '2020-01-01 00:00:00+00', '2020-01-01 00:00:00+00', '2026-11-28 16:29:05.141761+00', '3');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.situation,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id=$4 and (greatest(p1_0.updated_at,p1_0.changed_at)>=$5 or p1_0.resumes_at between $6 and $7) and p1_0.id<$8 order by p1_0.id desc fetch first $9 rows only;
execute statement ('2026-11-28 16:29:05.216911+00', '2026-11-28 16:29:05.216911+00', '2026-11-28 16:29:05.216911+00', 'tenant-abe237ad-23b7-4546-83c4-1d4087ccab15', '2020-01-01 00:00:00+00', '2020-01-01 00:00:00+00', '2026-11-28 16:29:05.216911+00', '01a222fd-24c0-715c-bca2-149d43a4aa0a', '3');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id=$1 and greatest(a1_0.updated_at,a1_0.changed_at)>=$2 order by a1_0.id desc fetch first $3 rows only;
execute statement ('tenant-014b0677-851d-47b3-9193-48a73d8c0ebb', '2020-01-01 00:00:00+00', '3');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id=$1 and greatest(a1_0.updated_at,a1_0.changed_at)>=$2 and a1_0.id<$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-014b0677-851d-47b3-9193-48a73d8c0ebb', '2020-01-01 00:00:00+00', '01a222fd-25c4-718d-906f-cc779488c0c1', '3');
deallocate statement;
--
prepare statement as select member_id, questionnaire_key, questionnaire_version, questionnaire_hash, status, answers,
    duration_seconds, situation, result_text, created_at, updated_at, submitted_at, revision,
    (select json_agg(json_build_array(strategy, choice, reason, chosen_at) order by strategy)
        from assessment_choices where tenant_id = $1 and assessment_id = $2)
from assessments where tenant_id = $3 and id = $4 and false;
execute statement ('tenant-729274d4-0079-49b6-b199-0341a687afa7', '01a222fd-4d65-7a2b-8127-9d9abfd573b2', 'tenant-729274d4-0079-49b6-b199-0341a687afa7', '01a222fd-4d65-7a2b-8127-9d9abfd573b2');
deallocate statement;
--
prepare statement as select member_id, questionnaire_key, questionnaire_version, questionnaire_hash, status, answers,
    duration_seconds, situation, result_text, created_at, updated_at, submitted_at, revision,
    (select json_agg(json_build_array(strategy, choice, reason, chosen_at) order by strategy)
        from assessment_choices where tenant_id = $1 and assessment_id = $2)
from assessments where tenant_id = $3 and id = $4;
execute statement ('tenant-6a4db919-413c-485f-9c8c-ff93fcd26964', '01a222fd-4ee3-78c0-8c87-79d4a1b2401e', 'tenant-6a4db919-413c-485f-9c8c-ff93fcd26964', '01a222fd-4ee3-78c0-8c87-79d4a1b2401e');
deallocate statement;
--
prepare statement as select w.id, p.id, p.title, p.time_zone, w.goal_id, g.title, g.strategy, w.id, w.key, w.title, w.short_title, w.effort_minutes, w.if_then, w.obstacle_if_then, w.status, w.due_on, false from (select id, title, time_zone from plans where tenant_id = $1 and false and (lifecycle = 'ACTIVE' or resumes_at <= $2)) p join lateral (select status, due_on, id, goal_id, key, title, short_title, effort_minutes, if_then, obstacle_if_then from steps where tenant_id = $3 and plan_id = p.id and status in ('TODO', 'DOING') and cadence is null and due_on <= $4 order by due_on, id limit $5) w on true join lateral (select title, strategy from goals where tenant_id = $6 and id = w.goal_id and plan_id = p.id order by id limit 1) g on true order by w.due_on, w.id limit $7;
execute statement ('tenant-b0743978-1829-410a-879b-9b750ae84960', '2026-11-28 16:29:17.950451+00', 'tenant-b0743978-1829-410a-879b-9b750ae84960', '2026-12-11', '21', 'tenant-b0743978-1829-410a-879b-9b750ae84960', '21');
deallocate statement;
--
prepare statement as select w.id, p.id, p.title, p.time_zone, s.goal_id, g.title, g.strategy, w.step_id, s.key, s.title, s.short_title, s.effort_minutes, s.if_then, s.obstacle_if_then, w.status, w.due_on, true from (select id, title, time_zone from plans where tenant_id = $1 and false and (lifecycle = 'ACTIVE' or resumes_at <= $2)) p join lateral (select status, due_on, id, step_id from occurrences where tenant_id = $3 and plan_id = p.id and status in ('TODO', 'DOING') and due_on <= $4 order by due_on, id limit $5) w on true join lateral (select goal_id, key, title, short_title, effort_minutes, if_then, obstacle_if_then from steps where tenant_id = $6 and id = w.step_id and plan_id = p.id order by id limit 1) s on true join lateral (select title, strategy from goals where tenant_id = $7 and id = s.goal_id and plan_id = p.id order by id limit 1) g on true order by w.due_on, w.id limit $8;
execute statement ('tenant-b0743978-1829-410a-879b-9b750ae84960', '2026-11-28 16:29:17.950451+00', 'tenant-b0743978-1829-410a-879b-9b750ae84960', '2026-12-11', '21', 'tenant-b0743978-1829-410a-879b-9b750ae84960', 'tenant-b0743978-1829-410a-879b-9b750ae84960', '21');
deallocate statement;
--
prepare statement as select g.id, p.id, p.title, g.title, g.measure, g.strategy, c.closed_on from (select id, title, time_zone from plans where tenant_id = $1 and false and (lifecycle in ('ACTIVE', 'COMPLETED') or resumes_at <= $2)) p join lateral (select goal_id, least(max(coalesce(completed_on, due_on)), $3) as closed_on from steps where tenant_id = $4 and plan_id = p.id group by goal_id having not bool_or(status in ('TODO', 'DOING'))) c on true join lateral (select id, title, measure, strategy from goals where tenant_id = $5 and id = c.goal_id and plan_id = p.id and outcome is null order by id limit 1) g on true where true and c.closed_on <= $6 order by c.closed_on, g.id limit $7;
execute statement ('tenant-b0743978-1829-410a-879b-9b750ae84960', '2026-11-28 16:29:17.950451+00', '2026-11-28', 'tenant-b0743978-1829-410a-879b-9b750ae84960', 'tenant-b0743978-1829-410a-879b-9b750ae84960', '2026-12-11', '21');
deallocate statement;
--
prepare statement as select id, member_id, title, lifecycle, ends_on, start_on, weekly_minutes, days_off, time_zone, paused_on, paused_until, pause_reason, resumes_at, due_before_pause, past_pauses, status_changes, zone_changes, source_assessment_id, situation, catalog_version, found_done, created_at, changed_at, updated_at, revision, id from plans where tenant_id = $1 and (lifecycle = $2 or resumes_at <= $3) and false order by id desc limit 5;
execute statement ('tenant-239f4181-a64b-48ef-a6b6-735ce65f5916', 'ACTIVE', '2026-11-28 16:29:18.114585+00');
deallocate statement;
--
prepare statement as select w2_0.id,p1_0.id,w2_0.code,w2_0.goalId,w2_0.stepId,w2_0.earnedAt,w2_0.celebratedAt,p1_0.title,(select g1_0.title from goals g1_0 where g1_0.tenant_id=$1 and g1_0.id=w2_0.goalId and g1_0.plan_id=p1_0.id),(select s1_0.title from steps s1_0 where s1_0.tenant_id=$2 and s1_0.id=w2_0.stepId and s1_0.plan_id=p1_0.id) from plans p1_0 join lateral (select w1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at from wins w1_0 where w1_0.tenant_id=$3 and w1_0.plan_id=p1_0.id and w1_0.standing=true and w1_0.celebrated_at is null and w1_0.earned_at>=$4 order by w1_0.id desc fetch first $5 rows only) w2_0(id,code,goalId,stepId,earnedAt,celebratedAt) on true where p1_0.tenant_id=$6 and 1=$7 order by w2_0.id desc fetch first $8 rows only;
execute statement ('tenant-239f4181-a64b-48ef-a6b6-735ce65f5916', 'tenant-239f4181-a64b-48ef-a6b6-735ce65f5916', 'tenant-239f4181-a64b-48ef-a6b6-735ce65f5916', '2026-10-29 16:29:18.117891+00', '10', 'tenant-239f4181-a64b-48ef-a6b6-735ce65f5916', '0', '10');
deallocate statement;
--
prepare statement as select w2_0.id,p1_0.id,w2_0.code,w2_0.goalId,w2_0.stepId,w2_0.earnedAt,w2_0.celebratedAt,p1_0.title,(select g1_0.title from goals g1_0 where g1_0.tenant_id=$1 and g1_0.id=w2_0.goalId and g1_0.plan_id=p1_0.id),(select s1_0.title from steps s1_0 where s1_0.tenant_id=$2 and s1_0.id=w2_0.stepId and s1_0.plan_id=p1_0.id) from plans p1_0 join lateral (select w1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at from wins w1_0 where w1_0.tenant_id=$3 and w1_0.plan_id=p1_0.id and w1_0.standing=true order by w1_0.id desc fetch first $4 rows only) w2_0(id,code,goalId,stepId,earnedAt,celebratedAt) on true where p1_0.tenant_id=$5 and 1=$6 order by w2_0.id desc fetch first $7 rows only;
execute statement ('tenant-5662d3f3-d361-4205-831d-6ab4f3e6953a', 'tenant-5662d3f3-d361-4205-831d-6ab4f3e6953a', 'tenant-5662d3f3-d361-4205-831d-6ab4f3e6953a', '21', 'tenant-5662d3f3-d361-4205-831d-6ab4f3e6953a', '0', '21');
deallocate statement;
--

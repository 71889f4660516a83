SELECT 1;
--
SELECT version();
--
SELECT CURRENT_USER;
--
SELECT current_user;
--
prepare statement as insert into cursor_key (secret) values ($1) on conflict do nothing;
execute statement ('\x0000000000000000000000000000000000000000000000000000000000000000');
deallocate statement;
--
select secret from cursor_key;
--
prepare statement as insert into assessments (answers,created_at,duration_seconds,member_id,questionnaire_hash,questionnaire_key,questionnaire_version,result,revision,status,submitted_at,tenant_id,updated_at,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14);
execute statement ('{"inaction-2": 4, "inaction-3": 2, "isolation-2": 4, "isolation-3": 2, "exhaustion-3": 2, "exhaustion-4": 4, "wrong-field-1": 2, "wrong-field-5": 4, "limited-growth-4": 4, "limited-growth-5": 2, "low-visibility-1": "not_applicable", "low-visibility-4": 4, "outdated-skills-4": 1, "outdated-skills-5": 5, "lack-of-guidance-1": 2, "lack-of-guidance-5": 4, "unused-interests-2": 2, "unused-interests-3": 4, "lack-of-challenge-3": 2, "lack-of-challenge-4": 4, "unclear-direction-1": 4, "unclear-direction-3": 2, "values-misalignment-1": 2, "values-misalignment-6": 4}', '2026-01-30 08:30:00+00', '240', 'mia', 'sha256:b12d4f6676826dcccb4291fb9904cffb499bfa36fe8f1110919945f8f682c594', 'career-rut-short', '1', '{"causes": [{"band": {"low": 0.0, "high": 51.44, "basis": "assumed"}, "norm": null, "cause": "unclear-direction", "level": "low", "drivers": ["unclear-direction-1", "unclear-direction-3"], "answered": 2, "severity": 25.0, "applicable": 2}, {"band": {"low": 0.0, "high": 51.44, "basis": "assumed"}, "norm": null, "cause": "lack-of-challenge", "level": "low", "drivers": ["lack-of-challenge-3", "lack-of-challenge-4"], "answered": 2, "severity": 25.0, "applicable": 2}, {"band": {"low": 48.56, "high": 100.0, "basis": "assumed"}, "norm": null, "cause": "limited-growth", "level": "high", "drivers": ["limited-growth-5", "limited-growth-4"], "answered": 2, "severity": 75.0, "applicable": 2}, {"band": {"low": 0.0, "high": 51.44, "basis": "assumed"}, "norm": null, "cause": "values-misalignment", "level": "low", "drivers": ["values-misalignment-6", "values-misalignment-1"], "answered": 2, "severity": 25.0, "applicable": 2}, {"band": {"low": 73.56, "high": 100.0, "basis": "assumed"}, "norm": null, "cause": "outdated-skills", "level": "high", "drivers": ["outdated-skills-5", "outdated-skills-4"], "answered": 2, "severity": 100.0, "applicable": 2}, {"band": {"low": 0.0, "high": 51.44, "basis": "assumed"}, "norm": null, "cause": "isolation", "level": "low", "drivers": ["isolation-3", "isolation-2"], "answered": 2, "severity": 25.0, "applicable": 2}, {"band": {"low": 0.0, "high": 62.39, "basis": "assumed"}, "norm": null, "cause": "low-visibility", "level": "low", "drivers": ["low-visibility-4"], "answered": 1, "severity": 25.0, "applicable": 1}, {"band": {"low": 0.0, "high": 51.44, "basis": "assumed"}, "norm": null, "cause": "wrong-field", "level": "low", "drivers": ["wrong-field-5", "wrong-field-1"], "answered": 2, "severity": 25.0, "applicable": 2}, {"band": {"low": 0.0, "high": 51.44, "basis": "assumed"}, "norm": null, "cause": "lack-of-guidance", "level": "low", "drivers": ["lack-of-guidance-1", "lack-of-guidance-5"], "answered": 2, "severity": 25.0, "applicable": 2}, {"band": {"low": 0.0, "high": 51.44, "basis": "assumed"}, "norm": null, "cause": "exhaustion", "level": "low", "drivers": ["exhaustion-4", "exhaustion-3"], "answered": 2, "severity": 25.0, "applicable": 2}, {"band": {"low": 0.0, "high": 51.44, "basis": "assumed"}, "norm": null, "cause": "unused-interests", "level": "low", "drivers": ["unused-interests-3", "unused-interests-2"], "answered": 2, "severity": 25.0, "applicable": 2}], "inputs": {"catalog": {"version": 1, "contentHash": "sha256:21eb664e3a1acbdbbbbc1334a880c3500acf263dff42db1cd709a880940a3c1f"}, "answersHash": "sha256:6fab5cf61c44b147b8a00750d536caa7275497067063632c0ee846d0ab5ac388", "questionnaire": {"key": "career-rut-short", "version": 1, "contentHash": "sha256:b12d4f6676826dcccb4291fb9904cffb499bfa36fe8f1110919945f8f682c594"}, "scoringVersion": 1}, "quality": {"flags": [], "answeredShare": 1.0}, "readiness": {"inaction": {"band": {"low": 48.56, "high": 100.0, "basis": "assumed"}, "norm": null, "cause": "inaction", "level": "high", "drivers": ["inaction-2", "inaction-3"], "answered": 2, "severity": 75.0, "applicable": 2}}, "selection": {"nextItems": [], "sufficient": true}, "signposts": [], "strategies": [{"key": "learn-something-new", "rank": 1, "coverage": 1.0, "tieGroup": 1, "relevance": 73.58, "adjustments": [{"code": "inaction_first_step", "factor": 0.981}], "baseRelevance": 75.0, "contributions": [{"cause": "outdated-skills", "points": 50.0, "weight": 0.5, "severity": 100.0}, {"cause": "limited-growth", "points": 18.75, "weight": 0.25, "severity": 75.0}, {"cause": "lack-of-challenge", "points": 3.75, "weight": 0.15, "severity": 25.0}, {"cause": "unused-interests", "points": 2.5, "weight": 0.1, "severity": 25.0}], "probabilityTop3": 1.0}, {"key": "use-employer-programs", "rank": 2, "coverage": 1.0, "tieGroup": 2, "relevance": 64.99, "adjustments": [{"code": "inaction_first_step", "factor": 0.981}], "baseRelevance": 66.25, "contributions": [{"cause": "limited-growth", "points": 33.75, "weight": 0.45, "severity": 75.0}, {"cause": "outdated-skills", "points": 25.0, "weight": 0.25, "severity": 100.0}, {"cause": "lack-of-guidance", "points": 3.75, "weight": 0.15, "severity": 25.0}, {"cause": "exhaustion", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.996}, {"key": "take-on-challenges", "rank": 3, "coverage": 1.0, "tieGroup": 3, "relevance": 44.15, "adjustments": [{"code": "inaction_first_step", "factor": 0.981}], "baseRelevance": 45.0, "contributions": [{"cause": "limited-growth", "points": 18.75, "weight": 0.25, "severity": 75.0}, {"cause": "lack-of-challenge", "points": 12.5, "weight": 0.5, "severity": 25.0}, {"cause": "outdated-skills", "points": 10.0, "weight": 0.1, "severity": 100.0}, {"cause": "low-visibility", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.323}, {"key": "refresh-resume-and-presence", "rank": 4, "coverage": 1.0, "tieGroup": 3, "relevance": 42.92, "adjustments": [{"code": "inaction_first_step", "factor": 0.981}], "baseRelevance": 43.75, "contributions": [{"cause": "outdated-skills", "points": 15.0, "weight": 0.15, "severity": 100.0}, {"cause": "low-visibility", "points": 13.75, "weight": 0.55, "severity": 25.0}, {"cause": "limited-growth", "points": 11.25, "weight": 0.15, "severity": 75.0}, {"cause": "wrong-field", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.363}, {"key": "set-goals", "rank": 5, "coverage": 1.0, "tieGroup": 3, "relevance": 40.0, "adjustments": [], "baseRelevance": 40.0, "contributions": [{"cause": "limited-growth", "points": 22.5, "weight": 0.3, "severity": 75.0}, {"cause": "unclear-direction", "points": 10.0, "weight": 0.4, "severity": 25.0}, {"cause": "lack-of-challenge", "points": 7.5, "weight": 0.3, "severity": 25.0}], "probabilityTop3": 0.15}, {"key": "find-a-mentor", "rank": 6, "coverage": 1.0, "tieGroup": 4, "relevance": 32.5, "adjustments": [], "baseRelevance": 32.5, "contributions": [{"cause": "lack-of-guidance", "points": 13.75, "weight": 0.55, "severity": 25.0}, {"cause": "limited-growth", "points": 11.25, "weight": 0.15, "severity": 75.0}, {"cause": "isolation", "points": 3.75, "weight": 0.15, "severity": 25.0}, {"cause": "unclear-direction", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.064}, {"key": "explore-side-projects", "rank": 7, "coverage": 1.0, "tieGroup": 4, "relevance": 32.5, "adjustments": [], "baseRelevance": 32.5, "contributions": [{"cause": "unused-interests", "points": 12.5, "weight": 0.5, "severity": 25.0}, {"cause": "outdated-skills", "points": 10.0, "weight": 0.1, "severity": 100.0}, {"cause": "lack-of-challenge", "points": 5.0, "weight": 0.2, "severity": 25.0}, {"cause": "wrong-field", "points": 5.0, "weight": 0.2, "severity": 25.0}], "probabilityTop3": 0.026}, {"key": "consider-career-change", "rank": 8, "coverage": 1.0, "tieGroup": 4, "relevance": 30.0, "adjustments": [], "baseRelevance": 30.0, "contributions": [{"cause": "wrong-field", "points": 13.75, "weight": 0.55, "severity": 25.0}, {"cause": "limited-growth", "points": 7.5, "weight": 0.1, "severity": 75.0}, {"cause": "values-misalignment", "points": 6.25, "weight": 0.25, "severity": 25.0}, {"cause": "unclear-direction", "points": 2.5, "weight": 0.1, "severity": 25.0}], "probabilityTop3": 0.029}, {"key": "evaluate-situation", "rank": 9, "coverage": 1.0, "tieGroup": 5, "relevance": 25.0, "adjustments": [], "baseRelevance": 25.0, "contributions": [{"cause": "unclear-direction", "points": 6.25, "weight": 0.25, "severity": 25.0}, {"cause": "values-misalignment", "points": 6.25, "weight": 0.25, "severity": 25.0}, {"cause": "exhaustion", "points": 5.0, "weight": 0.2, "severity": 25.0}, {"cause": "wrong-field", "points": 3.75, "weight": 0.15, "severity": 25.0}, {"cause": "lack-of-challenge", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.0}, {"key": "invest-in-self-care", "rank": 10, "coverage": 1.0, "tieGroup": 5, "relevance": 25.0, "adjustments": [], "baseRelevance": 25.0, "contributions": [{"cause": "exhaustion", "points": 17.5, "weight": 0.7, "severity": 25.0}, {"cause": "isolation", "points": 3.75, "weight": 0.15, "severity": 25.0}, {"cause": "unused-interests", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.042}, {"key": "reflect-on-goals", "rank": 11, "coverage": 1.0, "tieGroup": 5, "relevance": 24.53, "adjustments": [{"code": "inaction_first_step", "factor": 0.981}], "baseRelevance": 25.0, "contributions": [{"cause": "unclear-direction", "points": 11.25, "weight": 0.45, "severity": 25.0}, {"cause": "values-misalignment", "points": 10.0, "weight": 0.4, "severity": 25.0}, {"cause": "unused-interests", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.005}, {"key": "build-your-network", "rank": 12, "coverage": 1.0, "tieGroup": 5, "relevance": 24.53, "adjustments": [{"code": "inaction_first_step", "factor": 0.981}], "baseRelevance": 25.0, "contributions": [{"cause": "isolation", "points": 12.5, "weight": 0.5, "severity": 25.0}, {"cause": "low-visibility", "points": 7.5, "weight": 0.3, "severity": 25.0}, {"cause": "lack-of-guidance", "points": 5.0, "weight": 0.2, "severity": 25.0}], "probabilityTop3": 0.002}], "sensitivity": {"cause": "exhaustion", "delta": 23.19, "becomes": "use-employer-programs"}}', '0', 'SCORED', '2026-01-30 08:30:00+00', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '2026-01-30 08:30:00+00', '01a21594-e23d-7f16-b4d7-2c1c997f4c45');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.answers,a1_0.created_at,a1_0.duration_seconds,a1_0.member_id,a1_0.questionnaire_hash,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.result,a1_0.revision,a1_0.status,a1_0.submitted_at,a1_0.tenant_id,a1_0.updated_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id=$2 fetch first $3 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-e23d-7f16-b4d7-2c1c997f4c45', '1');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.answers,a1_0.created_at,a1_0.duration_seconds,a1_0.member_id,a1_0.questionnaire_hash,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.result,a1_0.revision,a1_0.status,a1_0.submitted_at,a1_0.tenant_id,a1_0.updated_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id=$2 fetch first $3 rows only for no key update of a1_0;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-ee06-7142-9334-ce4654f184c6', '1');
deallocate statement;
--
prepare statement as update assessments set answers=$1,created_at=$2,duration_seconds=$3,member_id=$4,questionnaire_hash=$5,questionnaire_key=$6,questionnaire_version=$7,result=$8,revision=$9,status=$10,submitted_at=$11,updated_at=$12 where id=$13 and tenant_id=$14 and revision=$15;
execute statement ('{"inaction-2": 2, "inaction-3": 4, "isolation-2": 2, "isolation-3": 2, "exhaustion-3": 2, "wrong-field-1": 2, "wrong-field-5": 4, "limited-growth-4": 2, "limited-growth-5": 4, "low-visibility-1": 2, "low-visibility-4": 4, "outdated-skills-4": 4, "outdated-skills-5": 2, "lack-of-guidance-1": 2, "lack-of-guidance-5": 4, "unused-interests-2": 3, "unused-interests-3": 3, "lack-of-challenge-3": 2, "lack-of-challenge-4": 4, "unclear-direction-1": 4, "unclear-direction-3": 2, "values-misalignment-1": 2, "values-misalignment-6": 4}', '2026-07-31 08:00:00+00', '60', 'mia', 'sha256:b12d4f6676826dcccb4291fb9904cffb499bfa36fe8f1110919945f8f682c594', 'career-rut-short', '1', NULL, '1', 'DRAFT', NULL, '2026-07-31 08:00:00+00', '01a21594-ee06-7142-9334-ce4654f184c6', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '0');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 order by a1_0.id desc fetch first $3 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'mia', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.submitted_at,a1_0.questionnaire_version,a1_0.result from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.questionnaire_key=$3 and a1_0.status=$4 order by a1_0.submitted_at desc,a1_0.id desc fetch first $5 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'mia', 'career-rut-short', 'SCORED', '1000');
deallocate statement;
--
prepare statement as insert into plans (start_on,weekly_minutes,days_off,time_zone,catalog_version,created_at,ends_on,lifecycle,member_id,paused_on,paused_until,pause_reason,resumes_at,due_before_pause,past_pauses,source_assessment_id,tenant_id,title,updated_at,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20);
execute statement ('2026-02-02', '120', '["sat", "sun"]', 'Europe/Berlin', '1', '2026-02-02 07:00:00+00', '2026-04-07', 'ACTIVE', 'mia', NULL, NULL, NULL, NULL, NULL, '[]', NULL, 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'Learn again by spring', '2026-02-02 07:00:00+00', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf');
deallocate statement;
--
prepare statement as insert into goals (horizon,key,measure,plan_id,position,scale,strategy,tenant_id,title,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10);
execute statement ('SHORT', 'first-item-in-use', 'The item is logged as done with the hours it took, and you can show one task in which you used it.', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', '0', NULL, 'learn-something-new', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'Finish one small learning item and use what it taught you in a real task', '01a21594-f3ed-7f31-a432-7fd31882d66a');
deallocate statement;
--
prepare statement as insert into steps (after,cadence,completed_on,due_on,due_on_fixed,effort_minutes,goal_id,if_then,key,note,position,rehearsed_at,status,tenant_id,title,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16);
execute statement ('[]', NULL, NULL, '2026-02-02', 'f', '20', '01a21594-f3ed-7f31-a432-7fd31882d66a', '{"cue": "If the job ads I find all seem out of reach", "cueType": null, "response": "I will save them anyway and underline the skills I half have"}', 'collect-demands', NULL, '0', NULL, 'TODO', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'Save three descriptions of work you would like and underline the skills that keep coming back', '01a21594-f3ed-7fca-97b4-392af6dda762');
deallocate statement;
--
prepare statement as insert into occurrences (completed_on,due_on,note,status,step_id,tenant_id,id) values ($1,$2,$3,$4,$5,$6,$7);
execute statement (NULL, '2026-02-12', NULL, 'TODO', '01a21594-f3ef-72a3-b1f9-1b83bc1351fb', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f3f0-7bd3-a984-9a908ff7230e');
deallocate statement;
--
prepare statement as insert into plan_history (about,actor_role,actor_subject,at,changes,changes_omitted,code,goal_id,moved,occurrence_on,plan_id,step_id,tenant_id,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14);
execute statement ('Learn again by spring', 'member', 'mia', '2026-02-02 07:00:00+00', '[]', '0', 'PLAN_CREATED', NULL, '0', NULL, '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', NULL, 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f42d-718c-a854-68cf0b25de96');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=$2 fetch first $3 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', '1');
deallocate statement;
--
prepare statement as select g1_0.plan_id,g1_0.id,g1_0.horizon,g1_0.key,g1_0.measure,g1_0.position,g1_0.scale,g1_0.strategy,g1_0.tenant_id,g1_0.title from goals g1_0 where g1_0.plan_id=$1 and g1_0.tenant_id = $2 order by g1_0.position;
execute statement ('01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select s1_0.goal_id,s1_0.id,s1_0.after,s1_0.cadence,s1_0.completed_on,s1_0.due_on,s1_0.due_on_fixed,s1_0.effort_minutes,s1_0.if_then,s1_0.key,s1_0.note,s1_0.position,s1_0.rehearsed_at,s1_0.status,s1_0.tenant_id,s1_0.title from steps s1_0 where s1_0.goal_id in (select g1_0.id from goals g1_0 where g1_0.plan_id=$1 and g1_0.tenant_id = $2) and s1_0.tenant_id = $3 order by s1_0.position;
execute statement ('01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select o1_0.step_id,o1_0.id,o1_0.completed_on,o1_0.due_on,o1_0.note,o1_0.status,o1_0.tenant_id from occurrences o1_0 where o1_0.step_id in (select s1_0.id from steps s1_0 where s1_0.goal_id in (select g1_0.id from goals g1_0 where g1_0.plan_id=$1 and g1_0.tenant_id = $2) and s1_0.tenant_id = $3) and o1_0.tenant_id = $4 order by o1_0.due_on;
execute statement ('01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 order by p1_0.id desc fetch first $6 rows only;
execute statement ('2026-02-02 07:00:00+00', '2026-02-02 07:00:00+00', '2026-02-02 07:00:00+00', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'mia', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=$2 fetch first $3 rows only for no key update of p1_0;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', '1');
deallocate statement;
--
prepare statement as select w1_0.plan_id,w1_0.id,w1_0.amount,w1_0.celebrated_at,w1_0.code,w1_0.earned_at,w1_0.goal_id,w1_0.standing,w1_0.step_id,w1_0.subject,w1_0.tenant_id from wins w1_0 where w1_0.plan_id=$1 and w1_0.tenant_id = $2;
execute statement ('01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select g1_0.plan_id from goals g1_0 where g1_0.tenant_id = $2 and g1_0.id=$3) fetch first $4 rows only for no key update of p1_0;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f76d-7088-af65-3aaaa6cfade0', '1');
deallocate statement;
--
prepare statement as update occurrences set completed_on=$1,due_on=$2,note=$3,status=$4,step_id=$5 where id=$6 and tenant_id=$7;
execute statement (NULL, '2026-02-17', NULL, 'TODO', '01a21594-f3ef-72a3-b1f9-1b83bc1351fb', '01a21594-f3f0-7bd3-a984-9a908ff7230e', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as update steps set after=$1,cadence=$2,completed_on=$3,due_on=$4,due_on_fixed=$5,effort_minutes=$6,goal_id=$7,if_then=$8,key=$9,note=$10,position=$11,rehearsed_at=$12,status=$13,title=$14 where id=$15 and tenant_id=$16;
execute statement ('["01a21594-f3ed-7fca-97b4-392af6dda762"]', NULL, NULL, '2026-02-05', 'f', '30', '01a21594-f3ed-7f31-a432-7fd31882d66a', '{"cue": "If I cannot tell how good I am at one of these skills", "cueType": null, "response": "I will note when I last used it and rate what I did that day"}', 'rate-gaps', NULL, '1', NULL, 'TODO', 'List those skills, rate your level against the level asked for, and mark the widest gaps', '01a21594-f3ee-765d-b04c-0badd031b781', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select g1_0.plan_id from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 where s1_0.tenant_id = $3 and s1_0.id=$4) fetch first $5 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f8d3-776d-98a2-2ec19b813c3e', '1');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select g1_0.plan_id from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 where s1_0.tenant_id = $3 and s1_0.id=$4) fetch first $5 rows only for no key update of p1_0;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f8d3-776d-98a2-2ec19b813c3e', '1');
deallocate statement;
--
prepare statement as insert into wins (amount,celebrated_at,code,earned_at,goal_id,plan_id,standing,step_id,subject,tenant_id,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11);
execute statement ('60', NULL, 'FIRST_STEP', '2026-02-04 17:00:00+00', '01a21594-f76d-7088-af65-3aaaa6cfade0', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 't', '01a21594-f8d3-776d-98a2-2ec19b813c3e', '', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-fd14-71ef-844e-dfc7184e3709');
deallocate statement;
--
prepare statement as update plans set start_on=$1,weekly_minutes=$2,days_off=$3,time_zone=$4,catalog_version=$5,created_at=$6,ends_on=$7,lifecycle=$8,member_id=$9,paused_on=$10,paused_until=$11,pause_reason=$12,resumes_at=$13,due_before_pause=$14,past_pauses=$15,source_assessment_id=$16,title=$17,updated_at=$18 where id=$19 and tenant_id=$20;
execute statement ('2026-02-02', '120', '["sat", "sun"]', 'Europe/Berlin', '1', '2026-02-02 07:00:00+00', '2026-04-07', 'ACTIVE', 'mia', NULL, NULL, NULL, NULL, NULL, '[]', NULL, 'Learn again by spring', '2026-02-04 17:00:00+00', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and p1_0.id=$6 and w1_0.standing=$7 order by w1_0.id desc fetch first $8 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'mia', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 't', '21');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and w1_0.standing=$6 order by w1_0.id desc fetch first $7 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'mia', 't', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select w1_0.plan_id from wins w1_0 where w1_0.tenant_id = $2 and w1_0.id=$3) fetch first $4 rows only for no key update of p1_0;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-fd14-7416-ac95-133dc1f77081', '1');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and w1_0.id=$6 and w1_0.standing=$7 order by w1_0.id desc;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'mia', '01a21594-fd14-7416-ac95-133dc1f77081', 't');
deallocate statement;
--
prepare statement as select w1_0.id,w1_0.amount,w1_0.celebrated_at,w1_0.code,w1_0.earned_at,w1_0.goal_id,w1_0.plan_id,w1_0.standing,w1_0.step_id,w1_0.subject,w1_0.tenant_id from wins w1_0 where w1_0.id=$1 and w1_0.tenant_id = $2;
execute statement ('01a21594-fd14-7416-ac95-133dc1f77081', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as update wins set amount=$1,celebrated_at=$2,code=$3,earned_at=$4,goal_id=$5,plan_id=$6,standing=$7,step_id=$8,subject=$9 where id=$10 and tenant_id=$11;
execute statement ('60', '2026-02-04 17:00:00+00', 'GOAL', '2026-02-04 17:00:00+00', '01a21594-f76d-7088-af65-3aaaa6cfade0', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 't', NULL, '01a21594-f76d-7088-af65-3aaaa6cfade0', '01a21594-fd14-7416-ac95-133dc1f77081', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select ci1_0.id from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and ci1_0.day=$3 and ci1_0.goal_id is not distinct from $4 and not exists(select 1 from check_ins ci2_0 where ci2_0.tenant_id = $5 and ci2_0.replaces=ci1_0.id);
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', '2026-02-02', NULL, 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as insert into check_ins (attainment,confidence,created_at,day,energy,goal_id,mood,note,plan_id,replaces,tenant_id,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12);
execute statement (NULL, '4', '2026-02-02 18:00:00+00', '2026-02-02', '2', NULL, '3', NULL, '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', NULL, 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21595-006e-771c-b4ec-1631b28ad693');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 join plans p1_0 on p1_0.tenant_id = $1 and p1_0.id=ci1_0.plan_id where ci1_0.tenant_id = $2 and ci1_0.id=$3 and ($4=true or p1_0.member_id=$5);
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21595-024f-7273-87c8-ba9cb11c275d', 'f', 'mia');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and not exists(select 1 from check_ins ci2_0 where ci2_0.tenant_id = $3 and ci2_0.replaces=ci1_0.id) order by ci1_0.day desc,ci1_0.id desc fetch first $4 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '4');
deallocate statement;
--
prepare statement as select ci1_0.day,ci1_0.mood,ci1_0.energy from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and ci1_0.day between $3 and $4 and not exists(select 1 from check_ins ci2_0 where ci2_0.tenant_id = $5 and ci2_0.replaces=ci1_0.id) order by ci1_0.day;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', '2025-12-08', '2026-02-06', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select ci1_0.goal_id,ci1_0.attainment from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and ci1_0.attainment is not null and ci1_0.day=(select max(ci2_0.day) from check_ins ci2_0 where ci2_0.tenant_id = $3 and ci2_0.goal_id=ci1_0.goal_id and ci2_0.attainment is not null and not exists(select 1 from check_ins ci3_0 where ci3_0.tenant_id = $4 and ci3_0.replaces=ci2_0.id)) and not exists(select 1 from check_ins ci4_0 where ci4_0.tenant_id = $5 and ci4_0.replaces=ci1_0.id);
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select s1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,s1_0.status,s1_0.due_on,false from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $1 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $2 where s1_0.tenant_id = $3 and p1_0.member_id=$4 and (p1_0.lifecycle=$5 or p1_0.resumes_at<=$6) and s1_0.status in ($7,$8) and s1_0.due_on>=$9 and s1_0.due_on<=$10 and s1_0.cadence is null order by s1_0.due_on,s1_0.id fetch first $11 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'mia', 'ACTIVE', '2026-02-06 18:00:00+00', 'TODO', 'DOING', '2026-02-09', '2026-02-15', '21');
deallocate statement;
--
prepare statement as select o1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,o1_0.status,o1_0.due_on,true from occurrences o1_0 join steps s1_0 on s1_0.id=o1_0.step_id and s1_0.tenant_id = $1 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $3 where o1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.lifecycle=$6 or p1_0.resumes_at<=$7) and o1_0.status in ($8,$9) and o1_0.due_on>=$10 and o1_0.due_on<=$11 order by o1_0.due_on,o1_0.id fetch first $12 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'mia', 'ACTIVE', '2026-02-06 18:00:00+00', 'TODO', 'DOING', '2026-02-09', '2026-02-15', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select g1_0.plan_id from goals g1_0 where g1_0.tenant_id = $2 and g1_0.id=$3) fetch first $4 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f76d-7088-af65-3aaaa6cfade0', '1');
deallocate statement;
--
prepare statement as update goals set horizon=$1,key=$2,measure=$3,plan_id=$4,position=$5,scale=$6,strategy=$7,title=$8 where id=$9 and tenant_id=$10;
execute statement ('LONG', NULL, 'The talk is given and two people asked a question', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', '2', '{"levels": ["No talk", "A talk to my team", "A talk at the meetup", "I am asked to speak again", "I am invited to a conference"], "weight": 2}', NULL, 'I speak at the summer meetup', '01a21594-f76d-7088-af65-3aaaa6cfade0', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select he1_0.id,he1_0.about,he1_0.actor_role,he1_0.actor_subject,he1_0.at,he1_0.changes,he1_0.changes_omitted,he1_0.code,he1_0.goal_id,he1_0.moved,he1_0.occurrence_on,he1_0.plan_id,he1_0.step_id,he1_0.tenant_id from plan_history he1_0 where he1_0.tenant_id = $1 and he1_0.plan_id=$2 order by he1_0.id desc fetch first $3 rows only;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21594-f3ed-7df4-b8e0-ba9f11c1f3cf', '3');
deallocate statement;
--
prepare statement as select s1_0.goal_id,s1_0.id,s1_0.after,s1_0.cadence,s1_0.completed_on,s1_0.due_on,s1_0.due_on_fixed,s1_0.effort_minutes,s1_0.if_then,s1_0.key,s1_0.note,s1_0.position,s1_0.rehearsed_at,s1_0.status,s1_0.tenant_id,s1_0.title from steps s1_0 where s1_0.goal_id=$1 and s1_0.tenant_id = $2 order by s1_0.position;
execute statement ('01a21595-0dbc-7fff-939a-0ef00f95e501', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as select o1_0.step_id,o1_0.id,o1_0.completed_on,o1_0.due_on,o1_0.note,o1_0.status,o1_0.tenant_id from occurrences o1_0 where o1_0.step_id=$1 and o1_0.tenant_id = $2 order by o1_0.due_on;
execute statement ('01a21595-0e2a-7594-aba7-023b71d8693f', 'tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35');
deallocate statement;
--
prepare statement as insert into calendar_feeds (tenant_id, plan_id, secret_hash, created_at) values ($1, $2, $3, $4)
on conflict on constraint calendar_feeds_pk do update
set secret_hash = excluded.secret_hash, created_at = excluded.created_at;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '01a21595-0d54-7682-979c-3c27c6713f0a', '\x0000000000000000000000000000000000000000000000000000000000000000', '2026-02-16 07:00:00+00');
deallocate statement;
--
prepare statement as select tenant_id, plan_id from calendar_feeds where tenant_id = $1 and secret_hash = $2;
execute statement ('tenant-5647a103-4f74-4bb5-8a5e-cf38bc521a35', '\x0000000000000000000000000000000000000000000000000000000000000000');
deallocate statement;
--
prepare statement as select o1_0.step_id,o1_0.id,o1_0.completed_on,o1_0.due_on,o1_0.note,o1_0.status,o1_0.tenant_id from occurrences o1_0 where o1_0.step_id in (select s1_0.id from steps s1_0 where s1_0.goal_id=$1 and s1_0.tenant_id = $2) and o1_0.tenant_id = $3 order by o1_0.due_on;
execute statement ('01a21595-19f3-71a5-a96e-81adf0c35fb1', 'tenant-6aaee6b5-adbc-469c-8362-5ce4c3754126', 'tenant-6aaee6b5-adbc-469c-8362-5ce4c3754126');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.status=$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-ae1e77db-50de-4b02-9fc1-983ea5b757c3', 'mia', 'DRAFT', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.status=$3 and a1_0.id<$4 order by a1_0.id desc fetch first $5 rows only;
execute statement ('tenant-28c8591a-fd8b-49c6-a4f6-4a4e7abce5c3', 'mia', 'DRAFT', '01a21595-536b-7928-a6f3-4334c5ef091c', '2');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.updated_at>=$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-58eb9ef0-f431-4755-882c-1abf76919e74', 'mia', '2026-11-26 02:00:41.889617+00', '21');
deallocate statement;
--
prepare statement as delete from assessments where id=$1 and tenant_id=$2 and revision=$3;
execute statement ('01a21595-6822-7c19-8476-c4f4baecbcca', 'tenant-3b9f05fe-98ab-4756-b2dc-dafe79a27763', '0');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.id<$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-3b9f05fe-98ab-4756-b2dc-dafe79a27763', 'mia', '01a21595-6822-7c19-8476-c4f4baecbcca', '3');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 order by a1_0.id desc fetch first $2 rows only;
execute statement ('tenant-0ce18cce-8543-4d49-9b7d-df3a4ebdd5a9', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and 1=$2 order by a1_0.id desc fetch first $3 rows only;
execute statement ('tenant-0ce18cce-8543-4d49-9b7d-df3a4ebdd5a9', '0', '21');
deallocate statement;
--
prepare statement as delete from idempotency_keys where created_at < $1;
execute statement ('2026-11-25 02:01:01.014741+00');
deallocate statement;
--
prepare statement as insert into idempotency_keys as present
    (tenant_id, subject, method, path, idempotency_key, body_hash, created_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict on constraint idempotency_keys_pk do update
set body_hash = excluded.body_hash, created_at = excluded.created_at
where present.created_at < $8;
execute statement ('fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'mia', 'POST', '/v1/assessments/01a21595-c9f3-7a25-93cb-1d27ed715a40/submission', 'key-599771', 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '2027-02-08 09:00:00+00', '2027-02-07 09:00:00+00');
deallocate statement;
--
prepare statement as update idempotency_keys set status = $1, headers = $2::jsonb, body = $3 where tenant_id = $4 and subject = $5 and method = $6 and path = $7 and idempotency_key = $8;
execute statement ('201', '{"Location":"http://localhost:8080/v1/goals/01a21595-daba-7a74-ad0c-071e1e37a13f","ETag":"\"YbWNz5BE7ziSFAb+\""}', '{"id":"01a21595-daba-7a74-ad0c-071e1e37a13f","key":null,"strategy":null,"title":"日ß\"🧭ü🧭üع ß́7ǘ\u0007 日Záüß\"%🧭\n\\a 7 \u0007ß\tü日ع\"7\t\t日\nZü\u0007\\7ü ́ع\"Z🧭%''\u0007a日\\\t\n日 \n ü7́ Z\"ß7\u0007ß\" ́日\t日ß''\\\n7日\t \u0007日\u0007日日ß🧭日ß \t\n\n%🧭aa<ع🧭\n 7ü🧭🧭7́ع''\tü%\tعß\\ % ß🧭ß\n \u0007Z日\\<\taŹع ''Z 🧭日\"\\ü\u0007 Z7\u00077a''\"日%\ń< \\aع7\n<́ZZa  ZZ\\́aZ''\t🧭 ß日́ü\n%\t\u0007","horizon":"short","measure":"The talk is given and two people asked a question","scale":{"levels":["ß\tع ","\u0007ü ́ \t\u0007\u0007\\日\\🧭<''ǘ%\"7Z","\naع\\<\n7́\n%🧭''<a\u0007 \ń🧭ß%ß\n\\\"日ßZ🧭\\a%\u0007ß\t \nß \\\"عع́%日🧭́\n\u0007🧭\t\\\\ عZ7< 7%ü\\üعß日''<<\tZüü \\Z''% \n\n%ü\n\\ß\n\u0007 a\\7%Zع'' 🧭\t7\t🧭\u0007Zß \ta %ü\tZ\\\u0007\u0007ß77\t日\nعßß\\\"7 Zع7\u0007üü\nüß<ü7a \\a%🧭ü<🧭ß́\t<\u0007日\\\\ع<ع🧭ع\\́\n%\n<\t日ǘZ'' 日 🧭''\t< %<''🧭<7\"Z%\nZß\tüß\u0007ß\u00077\t́\tZa7<\\\t\t \"'' 🧭\t''\u0007''日\"日<\n\u0007ع\"🧭日\t%ع  \t\\Z\t\t''́日a'' 🧭7\t\u0007\" \"\u0007Źü\u0007\n\nß🧭 %🧭\ńü\nüß\"aßZ''%7 日\\́ü ع%́\tü🧭\n\t\u0007\nع́% 🧭<%7ZZ日aaü \naa\nZß\"Z🧭\\ß日 Zü%''ü日ع\n\n\\a\u0007<ü\u0007\\\t<🧭7\"7a\u0007日日\n\u0007🧭Z\"ع日́üßa\nü\\a%aßعü\u0007\\ß\"́\"\n%''\\\\\t7日日<ß🧭\"\nZ\n\u0007\n%ع<🧭a\t\u0007%\\🧭Z ́%日\t🧭''ß\\<7日''7日🧭''ß\tعü%\t\ta''''\nZ''aZ%Z\ta日 <\nßZ\\7ßǘ́a''''Z7\t<日\t7́7🧭🧭7\u0007<% 🧭 \\\n\" \\́Z7 \nü% %\t''🧭aü\t ''\\ ع"," 🧭üa🧭%عZ\nع%  ́\\\"\nü\\\u0007ü\t%\\ü\t\nع <\" ","Z\"́́\n77  🧭<ZZع\ta7日ع''ع\u0007ß7  🧭7a\\ ́🧭日"],"weight":10},"lifecycle":"active","achievement":"not_started","dueOn":null,"steps":[]}', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'mia', 'POST', '/v1/plans/01a21595-cb32-7c99-b8db-d171e797f66a/goals', 'key-620548');
deallocate statement;
--
prepare statement as select body_hash, status, headers, body from idempotency_keys where tenant_id = $1 and subject = $2 and method = $3 and path = $4 and idempotency_key = $5;
execute statement ('fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'mia', 'POST', '/v1/plans/01a21595-cb32-7c99-b8db-d171e797f66a/goals', 'key-620548');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 and case when (p1_0.resumes_at is null or p1_0.resumes_at>$6) then p1_0.lifecycle else 'ACTIVE' end=$7 order by p1_0.id desc fetch first $8 rows only;
execute statement ('2027-02-13 22:00:00+00', '2027-02-13 22:00:00+00', '2027-02-13 22:00:00+00', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'mia', '2027-02-13 22:00:00+00', 'COMPLETED', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and (p1_0.updated_at>=$5 or p1_0.resumes_at between $6 and $7) order by p1_0.id desc fetch first $8 rows only;
execute statement ('2027-02-20 16:54:00+00', '2027-02-20 16:54:00+00', '2027-02-20 16:54:00+00', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', '2026-02-02 08:00:00+00', '2026-02-02 08:00:00+00', '2027-02-20 16:54:00+00', '21');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and w1_0.id=$5 and w1_0.standing=$6 order by w1_0.id desc;
execute statement ('fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', '01a21595-d2b5-78b3-9a21-0640770ce5c4', 't');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 order by p1_0.id desc fetch first $5 rows only;
execute statement ('2027-03-09 17:24:00+00', '2027-03-09 17:24:00+00', '2027-03-09 17:24:00+00', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', '21');
deallocate statement;
--
prepare statement as delete from calendar_feeds where tenant_id = $1 and plan_id = $2;
execute statement ('fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', '01a21595-cb32-7c99-b8db-d171e797f66a');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 order by ci1_0.day desc,ci1_0.id desc fetch first $3 rows only;
execute statement ('fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', '01a21595-cb32-7c99-b8db-d171e797f66a', '69');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.id=$5 and w1_0.standing=$6 order by w1_0.id desc fetch first $7 rows only;
execute statement ('fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', 'fuzz-797b4bbe-e180-419b-b581-bc6a1ad17065', '01a21595-f6aa-7310-8eb7-aede088e561b', 't', '21');
deallocate statement;
--
prepare statement as delete from steps where id=$1 and tenant_id=$2;
execute statement ('01a21596-0af6-7dc8-bf33-21ff4098edb6', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2');
deallocate statement;
--
prepare statement as delete from occurrences where id=$1 and tenant_id=$2;
execute statement ('01a21596-0af9-75a4-8e29-7a5ad1d2c8dd', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2');
deallocate statement;
--
prepare statement as delete from goals where id=$1 and tenant_id=$2;
execute statement ('01a21596-0af6-7da0-abef-1fd951141c29', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2');
deallocate statement;
--
prepare statement as select s1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,s1_0.status,s1_0.due_on,false from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $1 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $2 where s1_0.tenant_id = $3 and p1_0.member_id=$4 and (p1_0.lifecycle=$5 or p1_0.resumes_at<=$6) and s1_0.status in ($7,$8) and s1_0.due_on<=$9 and s1_0.cadence is null order by s1_0.due_on,s1_0.id fetch first $10 rows only;
execute statement ('fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'mia', 'ACTIVE', '2027-02-17 01:51:00+00', 'TODO', 'DOING', '2027-03-02', '21');
deallocate statement;
--
prepare statement as select o1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,o1_0.status,o1_0.due_on,true from occurrences o1_0 join steps s1_0 on s1_0.id=o1_0.step_id and s1_0.tenant_id = $1 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $3 where o1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.lifecycle=$6 or p1_0.resumes_at<=$7) and o1_0.status in ($8,$9) and o1_0.due_on<=$10 order by o1_0.due_on,o1_0.id fetch first $11 rows only;
execute statement ('fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'mia', 'ACTIVE', '2027-02-17 01:51:00+00', 'TODO', 'DOING', '2027-03-02', '21');
deallocate statement;
--
prepare statement as select s1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,s1_0.status,s1_0.due_on,false from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $1 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $2 where s1_0.tenant_id = $3 and p1_0.member_id=$4 and (p1_0.lifecycle=$5 or p1_0.resumes_at<=$6) and s1_0.status in ($7,$8) and s1_0.due_on<=$9 and s1_0.due_on>=$10 and (s1_0.due_on>$11 or s1_0.id>$12) and s1_0.cadence is null order by s1_0.due_on,s1_0.id fetch first $13 rows only;
execute statement ('fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'mia', 'ACTIVE', '2027-02-17 01:51:00+00', 'TODO', 'DOING', '2027-03-02', '2027-02-26', '2027-02-26', '01a21596-0493-7bdc-bcd5-8f390a5d8a30', '21');
deallocate statement;
--
prepare statement as select o1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,o1_0.status,o1_0.due_on,true from occurrences o1_0 join steps s1_0 on s1_0.id=o1_0.step_id and s1_0.tenant_id = $1 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $3 where o1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.lifecycle=$6 or p1_0.resumes_at<=$7) and o1_0.status in ($8,$9) and o1_0.due_on<=$10 and o1_0.due_on>=$11 and (o1_0.due_on>$12 or o1_0.id>$13) order by o1_0.due_on,o1_0.id fetch first $14 rows only;
execute statement ('fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'mia', 'ACTIVE', '2027-02-17 01:51:00+00', 'TODO', 'DOING', '2027-03-02', '2027-02-26', '2027-02-26', '01a21596-0493-7bdc-bcd5-8f390a5d8a30', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.updated_at>=$6 or p1_0.resumes_at between $7 and $8) order by p1_0.id desc fetch first $9 rows only;
execute statement ('2027-03-04 16:15:00+00', '2027-03-04 16:15:00+00', '2027-03-04 16:15:00+00', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'mia', '2026-02-02 08:00:00+00', '2026-02-02 08:00:00+00', '2027-03-04 16:15:00+00', '2');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.updated_at>=$6 or p1_0.resumes_at between $7 and $8) and p1_0.id<$9 order by p1_0.id desc fetch first $10 rows only;
execute statement ('2027-03-04 16:15:00+00', '2027-03-04 16:15:00+00', '2027-03-04 16:15:00+00', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2', 'mia', '2026-02-02 08:00:00+00', '2026-02-02 08:00:00+00', '2027-03-04 16:15:00+00', '01a21596-0809-78e8-82f9-ad2ba01098a1', '2');
deallocate statement;
--
prepare statement as delete from plans where id=$1 and tenant_id=$2;
execute statement ('01a21596-1d9e-7156-a291-6bb9e4ed2daa', 'fuzz-fcd3b268-aafa-4e60-a576-0092b3943ee2');
deallocate statement;
--
prepare statement as select count(*) from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id=$2 and a1_0.member_id=$3 and a1_0.status=$4;
execute statement ('fuzz-c7303b57-4f07-4a56-bf40-4586e50ba3b3', '01a21596-25cd-7cb1-9e12-f39fa9c86e6f', 'mia', 'SCORED');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.answers,a1_0.created_at,a1_0.duration_seconds,a1_0.member_id,a1_0.questionnaire_hash,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.result,a1_0.revision,a1_0.status,a1_0.submitted_at,a1_0.tenant_id,a1_0.updated_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id=$2 and a1_0.member_id=$3 fetch first $4 rows only;
execute statement ('fuzz-c7303b57-4f07-4a56-bf40-4586e50ba3b3', '01a21596-25cd-7cb1-9e12-f39fa9c86e6f', 'mia', '1');
deallocate statement;
--
prepare statement as select s1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,s1_0.status,s1_0.due_on,false from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $1 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $2 where s1_0.tenant_id = $3 and p1_0.member_id=$4 and (p1_0.lifecycle=$5 or p1_0.resumes_at<=$6) and s1_0.status in ($7,$8) and s1_0.due_on>=$9 and s1_0.due_on<=$10 and s1_0.due_on>=$11 and (s1_0.due_on>$12 or s1_0.id>$13) and s1_0.cadence is null order by s1_0.due_on,s1_0.id fetch first $14 rows only;
execute statement ('fuzz-e331ad45-cde4-43f7-b4de-089dc3f67034', 'fuzz-e331ad45-cde4-43f7-b4de-089dc3f67034', 'fuzz-e331ad45-cde4-43f7-b4de-089dc3f67034', 'mia', 'ACTIVE', '2027-02-25 22:42:00+00', 'TODO', 'DOING', '2027-03-25', '2027-06-25', '2027-04-13', '2027-04-13', '01a21596-5f65-7270-9aad-16f84d77ada9', '21');
deallocate statement;
--
prepare statement as select o1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,o1_0.status,o1_0.due_on,true from occurrences o1_0 join steps s1_0 on s1_0.id=o1_0.step_id and s1_0.tenant_id = $1 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $3 where o1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.lifecycle=$6 or p1_0.resumes_at<=$7) and o1_0.status in ($8,$9) and o1_0.due_on>=$10 and o1_0.due_on<=$11 and o1_0.due_on>=$12 and (o1_0.due_on>$13 or o1_0.id>$14) order by o1_0.due_on,o1_0.id fetch first $15 rows only;
execute statement ('fuzz-e331ad45-cde4-43f7-b4de-089dc3f67034', 'fuzz-e331ad45-cde4-43f7-b4de-089dc3f67034', 'fuzz-e331ad45-cde4-43f7-b4de-089dc3f67034', 'fuzz-e331ad45-cde4-43f7-b4de-089dc3f67034', 'mia', 'ACTIVE', '2027-02-25 22:42:00+00', 'TODO', 'DOING', '2027-03-25', '2027-06-25', '2027-04-13', '2027-04-13', '01a21596-5f65-7270-9aad-16f84d77ada9', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id<$2 order by a1_0.id desc fetch first $3 rows only;
execute statement ('fuzz-ae75b61d-9191-45db-837a-948db684962f', '01a21596-82bd-7a17-b7ce-fb4e92790fce', '2');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and 1=$2 and a1_0.status=$3 and a1_0.updated_at>=$4 order by a1_0.id desc fetch first $5 rows only;
execute statement ('fuzz-78e89a5d-95e5-4e34-9a31-68cb89a52c23', '0', 'DRAFT', '2025-12-31 22:00:00.5+00', '21');
deallocate statement;
--
prepare statement as select he1_0.id,he1_0.about,he1_0.actor_role,he1_0.actor_subject,he1_0.at,he1_0.changes,he1_0.changes_omitted,he1_0.code,he1_0.goal_id,he1_0.moved,he1_0.occurrence_on,he1_0.plan_id,he1_0.step_id,he1_0.tenant_id from plan_history he1_0 where he1_0.tenant_id = $1 and he1_0.plan_id=$2 and he1_0.id<$3 order by he1_0.id desc fetch first $4 rows only;
execute statement ('fuzz-f21ed3d2-ddbd-4490-9d38-589727dffe2e', '01a21596-bc8a-715b-bb3b-6d4b92d74bb2', '01a21596-c162-78fb-9dd9-5f87666663e8', '14');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and not exists(select 1 from check_ins ci2_0 where ci2_0.tenant_id = $3 and ci2_0.replaces=ci1_0.id) and (ci1_0.day<$4 or ci1_0.day=$5 and ci1_0.id<$6) order by ci1_0.day desc,ci1_0.id desc fetch first $7 rows only;
execute statement ('tenant-b14933f6-1efe-422b-bc45-e50d7525025a', '01a21597-3b09-72d2-96af-dc233c777b35', 'tenant-b14933f6-1efe-422b-bc45-e50d7525025a', '2026-11-25', '2026-11-25', '01a21597-3c35-7ea8-93b9-7984935839ab', '3');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and 1=$5 order by p1_0.id desc fetch first $6 rows only;
execute statement ('2026-11-26 02:05:57.768929+00', '2026-11-26 02:05:57.768929+00', '2026-11-26 02:05:57.768929+00', 'tenant-d7e9af59-1cfe-4240-861a-5f88cb58d866', '0', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 and case when (p1_0.resumes_at is null or p1_0.resumes_at>$6) then p1_0.lifecycle else 'ACTIVE' end=$7 and p1_0.id<$8 order by p1_0.id desc fetch first $9 rows only;
execute statement ('2026-11-26 02:05:59.909007+00', '2026-11-26 02:05:59.909007+00', '2026-11-26 02:05:59.909007+00', 'tenant-65653f0b-561e-479b-9251-ce88fdadea86', 'mia', '2026-11-26 02:05:59.909007+00', 'ACTIVE', '01a2159a-3d03-71b7-b126-6a215dc4e321', '3');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 and p1_0.id<$6 order by p1_0.id desc fetch first $7 rows only;
execute statement ('2026-11-26 02:06:03.120236+00', '2026-11-26 02:06:03.120236+00', '2026-11-26 02:06:03.120236+00', 'tenant-b3cb0739-6404-4b2b-aec8-054649075130', 'mia', '01a2159a-49e0-7473-aea6-443609393a5f', '21');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and p1_0.id=$6 and w1_0.id<$7 and w1_0.standing=$8 order by w1_0.id desc fetch first $9 rows only;
execute statement ('tenant-b60e9e9c-373d-49c7-83c2-bc86e30cb856', 'tenant-b60e9e9c-373d-49c7-83c2-bc86e30cb856', 'tenant-b60e9e9c-373d-49c7-83c2-bc86e30cb856', 'tenant-b60e9e9c-373d-49c7-83c2-bc86e30cb856', 'mia', '01a2159e-ad16-7536-a507-bdd08764832a', '01a2159e-ae1c-7132-a286-6acc874c0dac', 't', '4');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and w1_0.id<$6 and w1_0.standing=$7 order by w1_0.id desc fetch first $8 rows only;
execute statement ('tenant-b60e9e9c-373d-49c7-83c2-bc86e30cb856', 'tenant-b60e9e9c-373d-49c7-83c2-bc86e30cb856', 'tenant-b60e9e9c-373d-49c7-83c2-bc86e30cb856', 'tenant-b60e9e9c-373d-49c7-83c2-bc86e30cb856', 'mia', '01a2159e-ae1c-7132-a286-6acc874c0dac', 't', '4');
deallocate statement;
--
prepare statement as select s1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,s1_0.status,s1_0.due_on,false from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $1 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $2 where s1_0.tenant_id = $3 and 1=$4 and (p1_0.lifecycle=$5 or p1_0.resumes_at<=$6) and s1_0.status in ($7,$8) and s1_0.due_on<=$9 and s1_0.cadence is null order by s1_0.due_on,s1_0.id fetch first $10 rows only;
execute statement ('tenant-3a6c9ace-fd13-4178-bc7a-f978f2c1c702', 'tenant-3a6c9ace-fd13-4178-bc7a-f978f2c1c702', 'tenant-3a6c9ace-fd13-4178-bc7a-f978f2c1c702', '0', 'ACTIVE', '2026-11-26 02:12:06.467323+00', 'TODO', 'DOING', '2026-12-09', '21');
deallocate statement;
--
prepare statement as select o1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,o1_0.status,o1_0.due_on,true from occurrences o1_0 join steps s1_0 on s1_0.id=o1_0.step_id and s1_0.tenant_id = $1 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $3 where o1_0.tenant_id = $4 and 1=$5 and (p1_0.lifecycle=$6 or p1_0.resumes_at<=$7) and o1_0.status in ($8,$9) and o1_0.due_on<=$10 order by o1_0.due_on,o1_0.id fetch first $11 rows only;
execute statement ('tenant-3a6c9ace-fd13-4178-bc7a-f978f2c1c702', 'tenant-3a6c9ace-fd13-4178-bc7a-f978f2c1c702', 'tenant-3a6c9ace-fd13-4178-bc7a-f978f2c1c702', 'tenant-3a6c9ace-fd13-4178-bc7a-f978f2c1c702', '0', 'ACTIVE', '2026-11-26 02:12:06.467323+00', 'TODO', 'DOING', '2026-12-09', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.submitted_at,a1_0.questionnaire_version,a1_0.result from assessments a1_0 where a1_0.tenant_id = $1 and 1=$2 and a1_0.questionnaire_key=$3 and a1_0.status=$4 order by a1_0.submitted_at desc,a1_0.id desc fetch first $5 rows only;
execute statement ('tenant-406e0697-5ea0-4062-9361-1faf466d188c', '0', 'career-rut-short', 'SCORED', '1000');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and 1=$5 and w1_0.standing=$6 order by w1_0.id desc fetch first $7 rows only;
execute statement ('tenant-350475ed-655a-48c4-b22a-216b2c85d0da', 'tenant-350475ed-655a-48c4-b22a-216b2c85d0da', 'tenant-350475ed-655a-48c4-b22a-216b2c85d0da', 'tenant-350475ed-655a-48c4-b22a-216b2c85d0da', '0', 't', '21');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and 1=$5 and w1_0.id=$6 and w1_0.standing=$7 order by w1_0.id desc;
execute statement ('tenant-1d6e4b8d-4f5a-4052-b22c-83885a4ceb80', 'tenant-1d6e4b8d-4f5a-4052-b22c-83885a4ceb80', 'tenant-1d6e4b8d-4f5a-4052-b22c-83885a4ceb80', 'tenant-1d6e4b8d-4f5a-4052-b22c-83885a4ceb80', '0', '01a215a0-0562-7ecb-b2d3-76f7a809e35e', 't');
deallocate statement;
--

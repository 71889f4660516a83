SELECT 1;
--
SELECT version();
--
SELECT CURRENT_USER;
--
SELECT current_schema;
--
select current_catalog;
--
SELECT current_user;
--
prepare statement as SELECT set_config('search_path', $1, false);
execute statement ('"public","$user", public');
deallocate statement;
--
select current_schema();
--
prepare statement as insert into assessments (answers,created_at,duration_seconds,member_id,questionnaire_hash,questionnaire_key,questionnaire_version,result,revision,status,submitted_at,tenant_id,updated_at,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14);
execute statement ('{"inaction-1": 4, "inaction-2": 2, "inaction-3": 4, "inaction-4": 4, "inaction-5": 2, "inaction-6": 2, "isolation-1": 2, "isolation-2": 4, "isolation-3": 2, "isolation-4": 4, "isolation-5": 4, "isolation-6": 2, "exhaustion-1": 1, "exhaustion-2": 5, "exhaustion-3": 5, "exhaustion-4": 1, "exhaustion-5": 1, "exhaustion-6": 5, "wrong-field-1": 2, "wrong-field-2": 2, "wrong-field-3": 4, "wrong-field-4": 2, "wrong-field-5": 4, "wrong-field-6": 4, "limited-growth-1": 2, "limited-growth-2": 4, "limited-growth-3": 4, "limited-growth-4": 2, "limited-growth-5": 4, "limited-growth-6": 2, "low-visibility-1": 2, "low-visibility-2": 2, "low-visibility-3": 4, "low-visibility-4": 4, "low-visibility-5": 2, "low-visibility-6": 4, "outdated-skills-1": 2, "outdated-skills-2": 2, "outdated-skills-3": 4, "outdated-skills-4": 2, "outdated-skills-5": 4, "outdated-skills-6": 4, "lack-of-guidance-1": 2, "lack-of-guidance-2": 4, "lack-of-guidance-3": 2, "lack-of-guidance-4": 2, "lack-of-guidance-5": 4, "lack-of-guidance-6": 4, "unused-interests-1": 2, "unused-interests-2": 4, "unused-interests-3": 2, "unused-interests-4": 4, "unused-interests-5": 4, "unused-interests-6": 2, "lack-of-challenge-1": 4, "lack-of-challenge-2": 2, "lack-of-challenge-3": 2, "lack-of-challenge-4": 4, "lack-of-challenge-5": 2, "lack-of-challenge-6": 4, "unclear-direction-1": 4, "unclear-direction-2": 4, "unclear-direction-3": 2, "unclear-direction-4": 2, "unclear-direction-5": 4, "unclear-direction-6": 2, "values-misalignment-1": 2, "values-misalignment-2": 4, "values-misalignment-3": 4, "values-misalignment-4": 2, "values-misalignment-5": 2, "values-misalignment-6": 4}', '2026-11-25 23:11:53.531472+00', NULL, 'mia', 'sha256:3828904bf9ff3b503c170d34a98a7887119c25e8f4ffed39756c5292f8fb72d7', 'career-rut', '1', '{"causes": [{"band": {"low": 9.82, "high": 40.18, "basis": "assumed"}, "norm": null, "cause": "unclear-direction", "level": "low", "drivers": ["unclear-direction-1", "unclear-direction-2", "unclear-direction-3"], "answered": 6, "severity": 25.0, "applicable": 6}, {"band": {"low": 9.82, "high": 40.18, "basis": "assumed"}, "norm": null, "cause": "lack-of-challenge", "level": "low", "drivers": ["lack-of-challenge-1", "lack-of-challenge-2", "lack-of-challenge-3"], "answered": 6, "severity": 25.0, "applicable": 6}, {"band": {"low": 9.82, "high": 40.18, "basis": "assumed"}, "norm": null, "cause": "limited-growth", "level": "low", "drivers": ["limited-growth-1", "limited-growth-2", "limited-growth-3"], "answered": 6, "severity": 25.0, "applicable": 6}, {"band": {"low": 9.82, "high": 40.18, "basis": "assumed"}, "norm": null, "cause": "values-misalignment", "level": "low", "drivers": ["values-misalignment-1", "values-misalignment-2", "values-misalignment-3"], "answered": 6, "severity": 25.0, "applicable": 6}, {"band": {"low": 59.82, "high": 90.18, "basis": "assumed"}, "norm": null, "cause": "outdated-skills", "level": "high", "drivers": ["outdated-skills-1", "outdated-skills-2", "outdated-skills-3"], "answered": 6, "severity": 75.0, "applicable": 6}, {"band": {"low": 9.82, "high": 40.18, "basis": "assumed"}, "norm": null, "cause": "isolation", "level": "low", "drivers": ["isolation-1", "isolation-2", "isolation-3"], "answered": 6, "severity": 25.0, "applicable": 6}, {"band": {"low": 9.82, "high": 40.18, "basis": "assumed"}, "norm": null, "cause": "low-visibility", "level": "low", "drivers": ["low-visibility-1", "low-visibility-2", "low-visibility-3"], "answered": 6, "severity": 25.0, "applicable": 6}, {"band": {"low": 9.82, "high": 40.18, "basis": "assumed"}, "norm": null, "cause": "wrong-field", "level": "low", "drivers": ["wrong-field-1", "wrong-field-2", "wrong-field-3"], "answered": 6, "severity": 25.0, "applicable": 6}, {"band": {"low": 9.82, "high": 40.18, "basis": "assumed"}, "norm": null, "cause": "lack-of-guidance", "level": "low", "drivers": ["lack-of-guidance-1", "lack-of-guidance-2", "lack-of-guidance-3"], "answered": 6, "severity": 25.0, "applicable": 6}, {"band": {"low": 84.82, "high": 100.0, "basis": "assumed"}, "norm": null, "cause": "exhaustion", "level": "high", "drivers": ["exhaustion-1", "exhaustion-2", "exhaustion-3"], "answered": 6, "severity": 100.0, "applicable": 6}, {"band": {"low": 59.82, "high": 90.18, "basis": "assumed"}, "norm": null, "cause": "unused-interests", "level": "high", "drivers": ["unused-interests-1", "unused-interests-2", "unused-interests-3"], "answered": 6, "severity": 75.0, "applicable": 6}], "inputs": {"catalog": {"version": 1, "contentHash": "sha256:21eb664e3a1acbdbbbbc1334a880c3500acf263dff42db1cd709a880940a3c1f"}, "answersHash": "sha256:bc31b15b74565bc0200617ae95fb0e3e7a6e0ae73c929be4a90bb679d4961386", "questionnaire": {"key": "career-rut", "version": 1, "contentHash": "sha256:3828904bf9ff3b503c170d34a98a7887119c25e8f4ffed39756c5292f8fb72d7"}, "scoringVersion": 1}, "quality": {"flags": [], "answeredShare": 1.0}, "readiness": {"inaction": {"band": {"low": 9.82, "high": 40.18, "basis": "assumed"}, "norm": null, "cause": "inaction", "level": "low", "drivers": ["inaction-1", "inaction-2", "inaction-3"], "answered": 6, "severity": 25.0, "applicable": 6}}, "selection": {"nextItems": [], "sufficient": true}, "signposts": ["support"], "strategies": [{"key": "invest-in-self-care", "rank": 1, "coverage": 1.0, "tieGroup": 1, "relevance": 85.0, "adjustments": [], "baseRelevance": 85.0, "contributions": [{"cause": "exhaustion", "points": 70.0, "weight": 0.7, "severity": 100.0}, {"cause": "unused-interests", "points": 11.25, "weight": 0.15, "severity": 75.0}, {"cause": "isolation", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 1.0}, {"key": "use-employer-programs", "rank": 2, "coverage": 1.0, "tieGroup": 2, "relevance": 39.0, "adjustments": [{"code": "exhaustion_load", "factor": 0.8}], "baseRelevance": 48.75, "contributions": [{"cause": "outdated-skills", "points": 18.75, "weight": 0.25, "severity": 75.0}, {"cause": "exhaustion", "points": 15.0, "weight": 0.15, "severity": 100.0}, {"cause": "limited-growth", "points": 11.25, "weight": 0.45, "severity": 25.0}, {"cause": "lack-of-guidance", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.994}, {"key": "evaluate-situation", "rank": 3, "coverage": 1.0, "tieGroup": 3, "relevance": 32.0, "adjustments": [{"code": "exhaustion_load", "factor": 0.8}], "baseRelevance": 40.0, "contributions": [{"cause": "exhaustion", "points": 20.0, "weight": 0.2, "severity": 100.0}, {"cause": "unclear-direction", "points": 6.25, "weight": 0.25, "severity": 25.0}, {"cause": "values-misalignment", "points": 6.25, "weight": 0.25, "severity": 25.0}, {"cause": "wrong-field", "points": 3.75, "weight": 0.15, "severity": 25.0}, {"cause": "lack-of-challenge", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.889}, {"key": "reflect-on-goals", "rank": 4, "coverage": 1.0, "tieGroup": 4, "relevance": 26.0, "adjustments": [{"code": "exhaustion_load", "factor": 0.8}], "baseRelevance": 32.5, "contributions": [{"cause": "unclear-direction", "points": 11.25, "weight": 0.45, "severity": 25.0}, {"cause": "unused-interests", "points": 11.25, "weight": 0.15, "severity": 75.0}, {"cause": "values-misalignment", "points": 10.0, "weight": 0.4, "severity": 25.0}], "probabilityTop3": 0.012}, {"key": "refresh-resume-and-presence", "rank": 5, "coverage": 1.0, "tieGroup": 4, "relevance": 26.0, "adjustments": [{"code": "exhaustion_load", "factor": 0.8}], "baseRelevance": 32.5, "contributions": [{"cause": "low-visibility", "points": 13.75, "weight": 0.55, "severity": 25.0}, {"cause": "outdated-skills", "points": 11.25, "weight": 0.15, "severity": 75.0}, {"cause": "wrong-field", "points": 3.75, "weight": 0.15, "severity": 25.0}, {"cause": "limited-growth", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.1}, {"key": "build-your-network", "rank": 6, "coverage": 1.0, "tieGroup": 5, "relevance": 20.0, "adjustments": [{"code": "exhaustion_load", "factor": 0.8}], "baseRelevance": 25.0, "contributions": [{"cause": "isolation", "points": 12.5, "weight": 0.5, "severity": 25.0}, {"cause": "low-visibility", "points": 7.5, "weight": 0.3, "severity": 25.0}, {"cause": "lack-of-guidance", "points": 5.0, "weight": 0.2, "severity": 25.0}], "probabilityTop3": 0.001}, {"key": "find-a-mentor", "rank": 7, "coverage": 1.0, "tieGroup": 5, "relevance": 20.0, "adjustments": [{"code": "exhaustion_load", "factor": 0.8}], "baseRelevance": 25.0, "contributions": [{"cause": "lack-of-guidance", "points": 13.75, "weight": 0.55, "severity": 25.0}, {"cause": "isolation", "points": 3.75, "weight": 0.15, "severity": 25.0}, {"cause": "limited-growth", "points": 3.75, "weight": 0.15, "severity": 25.0}, {"cause": "unclear-direction", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.001}, {"key": "set-goals", "rank": 8, "coverage": 1.0, "tieGroup": 5, "relevance": 20.0, "adjustments": [{"code": "exhaustion_load", "factor": 0.8}], "baseRelevance": 25.0, "contributions": [{"cause": "unclear-direction", "points": 10.0, "weight": 0.4, "severity": 25.0}, {"cause": "limited-growth", "points": 7.5, "weight": 0.3, "severity": 25.0}, {"cause": "lack-of-challenge", "points": 7.5, "weight": 0.3, "severity": 25.0}], "probabilityTop3": 0.0}, {"key": "learn-something-new", "rank": 9, "coverage": 1.0, "tieGroup": 5, "relevance": 16.5, "adjustments": [{"code": "exhaustion_load", "factor": 0.3}], "baseRelevance": 55.0, "contributions": [{"cause": "outdated-skills", "points": 37.5, "weight": 0.5, "severity": 75.0}, {"cause": "unused-interests", "points": 7.5, "weight": 0.1, "severity": 75.0}, {"cause": "limited-growth", "points": 6.25, "weight": 0.25, "severity": 25.0}, {"cause": "lack-of-challenge", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.002}, {"key": "explore-side-projects", "rank": 10, "coverage": 1.0, "tieGroup": 5, "relevance": 16.5, "adjustments": [{"code": "exhaustion_load", "factor": 0.3}], "baseRelevance": 55.0, "contributions": [{"cause": "unused-interests", "points": 37.5, "weight": 0.5, "severity": 75.0}, {"cause": "outdated-skills", "points": 7.5, "weight": 0.1, "severity": 75.0}, {"cause": "lack-of-challenge", "points": 5.0, "weight": 0.2, "severity": 25.0}, {"cause": "wrong-field", "points": 5.0, "weight": 0.2, "severity": 25.0}], "probabilityTop3": 0.001}, {"key": "take-on-challenges", "rank": 11, "coverage": 1.0, "tieGroup": 6, "relevance": 9.0, "adjustments": [{"code": "exhaustion_load", "factor": 0.3}], "baseRelevance": 30.0, "contributions": [{"cause": "lack-of-challenge", "points": 12.5, "weight": 0.5, "severity": 25.0}, {"cause": "outdated-skills", "points": 7.5, "weight": 0.1, "severity": 75.0}, {"cause": "limited-growth", "points": 6.25, "weight": 0.25, "severity": 25.0}, {"cause": "low-visibility", "points": 3.75, "weight": 0.15, "severity": 25.0}], "probabilityTop3": 0.0}, {"key": "consider-career-change", "rank": 12, "coverage": 1.0, "tieGroup": 6, "relevance": 7.5, "adjustments": [{"code": "exhaustion_load", "factor": 0.3}], "baseRelevance": 25.0, "contributions": [{"cause": "wrong-field", "points": 13.75, "weight": 0.55, "severity": 25.0}, {"cause": "values-misalignment", "points": 6.25, "weight": 0.25, "severity": 25.0}, {"cause": "unclear-direction", "points": 2.5, "weight": 0.1, "severity": 25.0}, {"cause": "limited-growth", "points": 2.5, "weight": 0.1, "severity": 25.0}], "probabilityTop3": 0.0}], "sensitivity": {"cause": "exhaustion", "delta": -51.05, "becomes": "learn-something-new"}}', '0', 'SCORED', '2026-11-25 23:11:53.954394+00', 'tenant-11ee37b3-b0a0-448a-953a-012a9e555c65', '2026-11-25 23:11:53.954394+00', '01a214fa-d8bc-7a61-bd3e-fb00250ad109');
deallocate statement;
--
prepare statement as insert into plans (start_on,weekly_minutes,days_off,time_zone,catalog_version,created_at,ends_on,lifecycle,member_id,paused_on,paused_until,pause_reason,resumes_at,due_before_pause,past_pauses,source_assessment_id,tenant_id,title,updated_at,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20);
execute statement ('2100-01-04', '180', '["sat", "sun"]', 'Europe/Berlin', '1', '2026-11-25 23:11:55.868738+00', NULL, 'ACTIVE', 'mia', NULL, NULL, NULL, NULL, NULL, '[]', NULL, 'tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', 'My plan', '2026-11-25 23:11:55.899619+00', '01a214fa-e1dc-7c51-bcc3-d820bad7b0da');
deallocate statement;
--
prepare statement as insert into plan_history (about,actor_role,actor_subject,at,changes,changes_omitted,code,goal_id,moved,occurrence_on,plan_id,step_id,tenant_id,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14);
execute statement ('My plan', 'member', 'mia', '2026-11-25 23:11:55.868738+00', '[]', '0', 'PLAN_CREATED', NULL, '0', NULL, '01a214fa-e1dc-7c51-bcc3-d820bad7b0da', NULL, 'tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', '01a214fa-e277-724f-b2fc-b57cbad7e806');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=$2 fetch first $3 rows only for no key update of p1_0;
execute statement ('tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', '01a214fa-e1dc-7c51-bcc3-d820bad7b0da', '1');
deallocate statement;
--
prepare statement as select g1_0.plan_id,g1_0.id,g1_0.horizon,g1_0.key,g1_0.measure,g1_0.position,g1_0.scale,g1_0.strategy,g1_0.tenant_id,g1_0.title from goals g1_0 where g1_0.plan_id=$1 order by g1_0.position;
execute statement ('01a214fa-e1dc-7c51-bcc3-d820bad7b0da');
deallocate statement;
--
prepare statement as select w1_0.plan_id,w1_0.id,w1_0.amount,w1_0.celebrated_at,w1_0.code,w1_0.earned_at,w1_0.goal_id,w1_0.standing,w1_0.step_id,w1_0.subject,w1_0.tenant_id from wins w1_0 where w1_0.plan_id=$1;
execute statement ('01a214fa-e1dc-7c51-bcc3-d820bad7b0da');
deallocate statement;
--
prepare statement as insert into goals (horizon,key,measure,plan_id,position,scale,strategy,tenant_id,title,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10);
execute statement ('SHORT', NULL, NULL, '01a214fa-e1dc-7c51-bcc3-d820bad7b0da', '0', NULL, NULL, 'tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', 'A talk of mine', '01a214fa-e719-7b4d-9f7d-8f7d037063fd');
deallocate statement;
--
prepare statement as update plans set start_on=$1,weekly_minutes=$2,days_off=$3,time_zone=$4,catalog_version=$5,created_at=$6,ends_on=$7,lifecycle=$8,member_id=$9,paused_on=$10,paused_until=$11,pause_reason=$12,resumes_at=$13,due_before_pause=$14,past_pauses=$15,source_assessment_id=$16,title=$17,updated_at=$18 where id=$19;
execute statement ('2100-01-04', '180', '["sat", "sun"]', 'Europe/Berlin', '1', '2026-11-25 23:11:55.868738+00', NULL, 'ACTIVE', 'mia', NULL, NULL, NULL, NULL, NULL, '[]', NULL, 'My plan', '2026-11-25 23:11:57.209843+00', '01a214fa-e1dc-7c51-bcc3-d820bad7b0da');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select g1_0.plan_id from goals g1_0 where g1_0.tenant_id = $2 and g1_0.id=$3) fetch first $4 rows only for no key update of p1_0;
execute statement ('tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', 'tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', '01a214fa-e719-7b4d-9f7d-8f7d037063fd', '1');
deallocate statement;
--
prepare statement as select s1_0.goal_id,s1_0.id,s1_0.after,s1_0.cadence,s1_0.completed_on,s1_0.due_on,s1_0.due_on_fixed,s1_0.effort_minutes,s1_0.if_then,s1_0.key,s1_0.note,s1_0.position,s1_0.rehearsed_at,s1_0.status,s1_0.tenant_id,s1_0.title from steps s1_0 where s1_0.goal_id=$1 order by s1_0.position;
execute statement ('01a214fa-e719-7b4d-9f7d-8f7d037063fd');
deallocate statement;
--
prepare statement as insert into steps (after,cadence,completed_on,due_on,due_on_fixed,effort_minutes,goal_id,if_then,key,note,position,rehearsed_at,status,tenant_id,title,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16);
execute statement ('[]', NULL, NULL, '2100-01-04', 'f', '30', '01a214fa-e719-7b4d-9f7d-8f7d037063fd', NULL, NULL, NULL, '0', NULL, 'TODO', 'tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', 'Write a page', '01a214fa-e989-7999-8451-7509acb39700');
deallocate statement;
--
prepare statement as select o1_0.step_id,o1_0.id,o1_0.completed_on,o1_0.due_on,o1_0.note,o1_0.status,o1_0.tenant_id from occurrences o1_0 where o1_0.step_id=$1 order by o1_0.due_on;
execute statement ('01a214fa-e989-7999-8451-7509acb39700');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select g1_0.plan_id from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 where s1_0.tenant_id = $3 and s1_0.id=$4) fetch first $5 rows only for no key update of p1_0;
execute statement ('tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', 'tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', 'tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', '01a214fa-e989-7999-8451-7509acb39700', '1');
deallocate statement;
--
prepare statement as select o1_0.step_id,o1_0.id,o1_0.completed_on,o1_0.due_on,o1_0.note,o1_0.status,o1_0.tenant_id from occurrences o1_0 where o1_0.step_id in (select s1_0.id from steps s1_0 where s1_0.goal_id=$1) order by o1_0.due_on;
execute statement ('01a214fa-e719-7b4d-9f7d-8f7d037063fd');
deallocate statement;
--
prepare statement as insert into wins (amount,celebrated_at,code,earned_at,goal_id,plan_id,standing,step_id,subject,tenant_id,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11);
execute statement ('30', NULL, 'FIRST_STEP', '2026-11-25 23:11:58.518198+00', '01a214fa-e719-7b4d-9f7d-8f7d037063fd', '01a214fa-e1dc-7c51-bcc3-d820bad7b0da', 't', '01a214fa-e989-7999-8451-7509acb39700', '', 'tenant-6e7a96b6-ac08-4f76-bb33-c401ef04c84e', '01a214fa-ec39-77bf-b2e3-38e92dd58ae9');
deallocate statement;
--
prepare statement as update steps set after=$1,cadence=$2,completed_on=$3,due_on=$4,due_on_fixed=$5,effort_minutes=$6,goal_id=$7,if_then=$8,key=$9,note=$10,position=$11,rehearsed_at=$12,status=$13,title=$14 where id=$15;
execute statement ('[]', NULL, '2026-11-26', '2100-01-04', 'f', '30', '01a214fa-e719-7b4d-9f7d-8f7d037063fd', NULL, NULL, NULL, '0', NULL, 'DONE', 'Write a page', '01a214fa-e989-7999-8451-7509acb39700');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.answers,a1_0.created_at,a1_0.duration_seconds,a1_0.member_id,a1_0.questionnaire_hash,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.result,a1_0.revision,a1_0.status,a1_0.submitted_at,a1_0.tenant_id,a1_0.updated_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id=$2 fetch first $3 rows only;
execute statement ('tenant-f1e16d33-10c4-4156-a712-5ce92170103c', '01a214fa-f62e-74c2-862e-f7afb329210c', '1');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.answers,a1_0.created_at,a1_0.duration_seconds,a1_0.member_id,a1_0.questionnaire_hash,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.result,a1_0.revision,a1_0.status,a1_0.submitted_at,a1_0.tenant_id,a1_0.updated_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id=$2 fetch first $3 rows only for no key update of a1_0;
execute statement ('tenant-edd656af-2ede-4866-b5c2-0bda7b0d6185', '01a214fb-2d9a-76dc-a61a-d82ae4226fae', '1');
deallocate statement;
--
prepare statement as update assessments set answers=$1,created_at=$2,duration_seconds=$3,member_id=$4,questionnaire_hash=$5,questionnaire_key=$6,questionnaire_version=$7,result=$8,revision=$9,status=$10,submitted_at=$11,updated_at=$12 where id=$13 and revision=$14;
execute statement ('{"isolation-1": 1, "isolation-2": 2, "isolation-3": "not_applicable"}', '2026-11-25 23:12:15.25841+00', '60', 'mia', 'sha256:3828904bf9ff3b503c170d34a98a7887119c25e8f4ffed39756c5292f8fb72d7', 'career-rut', '1', '{"causes": [{"band": null, "norm": null, "cause": "unclear-direction", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}, {"band": null, "norm": null, "cause": "lack-of-challenge", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}, {"band": null, "norm": null, "cause": "limited-growth", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}, {"band": null, "norm": null, "cause": "values-misalignment", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}, {"band": null, "norm": null, "cause": "outdated-skills", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}, {"band": null, "norm": null, "cause": "isolation", "level": "unknown", "drivers": [], "answered": 2, "severity": null, "applicable": 5}, {"band": null, "norm": null, "cause": "low-visibility", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}, {"band": null, "norm": null, "cause": "wrong-field", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}, {"band": null, "norm": null, "cause": "lack-of-guidance", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}, {"band": null, "norm": null, "cause": "exhaustion", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}, {"band": null, "norm": null, "cause": "unused-interests", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}], "inputs": {"catalog": {"version": 1, "contentHash": "sha256:21eb664e3a1acbdbbbbc1334a880c3500acf263dff42db1cd709a880940a3c1f"}, "answersHash": "sha256:a0010323e96389a9160ae8d7311a5005b8b49073d4e132046ad65ec9be1a8326", "questionnaire": {"key": "career-rut", "version": 1, "contentHash": "sha256:3828904bf9ff3b503c170d34a98a7887119c25e8f4ffed39756c5292f8fb72d7"}, "scoringVersion": 1}, "quality": {"flags": [{"code": "mostly_unanswered", "outOf": 71, "observed": 2}], "answeredShare": 0.028}, "readiness": {"inaction": {"band": null, "norm": null, "cause": "inaction", "level": "unknown", "drivers": [], "answered": 0, "severity": null, "applicable": 6}}, "selection": {"nextItems": ["isolation-4"], "sufficient": false}, "signposts": [], "strategies": [{"key": "reflect-on-goals", "rank": 1, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "evaluate-situation", "rank": 2, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "learn-something-new", "rank": 3, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "build-your-network", "rank": 4, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "take-on-challenges", "rank": 5, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "refresh-resume-and-presence", "rank": 6, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "consider-career-change", "rank": 7, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "find-a-mentor", "rank": 8, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "invest-in-self-care", "rank": 9, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "explore-side-projects", "rank": 10, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "use-employer-programs", "rank": 11, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}, {"key": "set-goals", "rank": 12, "coverage": 0.0, "tieGroup": 1, "relevance": null, "adjustments": [], "baseRelevance": 0.0, "contributions": [], "probabilityTop3": 0.0}], "sensitivity": null}', '1', 'SCORED', '2026-11-25 23:12:15.319081+00', '2026-11-25 23:12:15.319081+00', '01a214fb-2d9a-76dc-a61a-d82ae4226fae', '0');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 order by a1_0.id desc fetch first $3 rows only;
execute statement ('tenant-92492b9f-e704-4186-8308-499b86124d62', 'mia', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.status=$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-7388b66a-eff1-4f1c-bafa-06bcce61f3e3', 'mia', 'DRAFT', '21');
deallocate statement;
--
prepare statement as insert into cursor_key (secret) values ($1) on conflict do nothing;
execute statement ('\x0000000000000000000000000000000000000000000000000000000000000000');
deallocate statement;
--
select secret from cursor_key;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.status=$3 and a1_0.id<$4 order by a1_0.id desc fetch first $5 rows only;
execute statement ('tenant-0bc940a9-3263-434b-8d90-97a73dc69af5', 'mia', 'DRAFT', '01a214fb-48a1-71d1-897c-be5f43e001a0', '2');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.updated_at>=$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-c04688fc-326d-42f3-8d30-7f7083ff5dde', 'mia', '2026-11-25 23:12:25.697671+00', '21');
deallocate statement;
--
prepare statement as delete from assessments where id=$1 and revision=$2;
execute statement ('01a214fb-5805-7084-a6dd-0d1bb05ab219', '0');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.id<$3 order by a1_0.id desc fetch first $4 rows only;
execute statement ('tenant-00cf244b-5cd5-42e0-adca-abad51d5ea81', 'mia', '01a214fb-5805-7084-a6dd-0d1bb05ab219', '3');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 order by a1_0.id desc fetch first $2 rows only;
execute statement ('tenant-6ebb4d2d-470b-4886-a5cc-c6a9a610a2d5', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.member_id,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.questionnaire_hash,a1_0.status,a1_0.created_at,a1_0.updated_at,a1_0.submitted_at from assessments a1_0 where a1_0.tenant_id = $1 and 1=$2 order by a1_0.id desc fetch first $3 rows only;
execute statement ('tenant-6ebb4d2d-470b-4886-a5cc-c6a9a610a2d5', '0', '21');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.submitted_at,a1_0.questionnaire_version,a1_0.result from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.member_id=$2 and a1_0.questionnaire_key=$3 and a1_0.status=$4 order by a1_0.submitted_at desc,a1_0.id desc fetch first $5 rows only;
execute statement ('tenant-49f2746f-6ff4-4ee8-bda4-4d557a3b34ce', 'nobody', 'career-rut-short', 'SCORED', '1000');
deallocate statement;
--
prepare statement as insert into occurrences (completed_on,due_on,note,status,step_id,tenant_id,id) values ($1,$2,$3,$4,$5,$6,$7);
execute statement (NULL, '2026-09-28', NULL, 'TODO', '01a214fb-79ac-7156-8ba1-fde029e3851d', 'tenant-2b74b039-373a-498d-b6d3-a96f721359e4', '01a214fb-79d0-7d05-9dc0-49d030ec9a28');
deallocate statement;
--
prepare statement as select s1_0.goal_id,s1_0.id,s1_0.after,s1_0.cadence,s1_0.completed_on,s1_0.due_on,s1_0.due_on_fixed,s1_0.effort_minutes,s1_0.if_then,s1_0.key,s1_0.note,s1_0.position,s1_0.rehearsed_at,s1_0.status,s1_0.tenant_id,s1_0.title from steps s1_0 where s1_0.goal_id in (select g1_0.id from goals g1_0 where g1_0.plan_id=$1) order by s1_0.position;
execute statement ('01a214fb-79ab-791b-b752-a7c3b98254d1');
deallocate statement;
--
prepare statement as select o1_0.step_id,o1_0.id,o1_0.completed_on,o1_0.due_on,o1_0.note,o1_0.status,o1_0.tenant_id from occurrences o1_0 where o1_0.step_id in (select s1_0.id from steps s1_0 where s1_0.goal_id in (select g1_0.id from goals g1_0 where g1_0.plan_id=$1)) order by o1_0.due_on;
execute statement ('01a214fb-79ab-791b-b752-a7c3b98254d1');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=$2 fetch first $3 rows only;
execute statement ('tenant-2b74b039-373a-498d-b6d3-a96f721359e4', '01a214fb-79ab-791b-b752-a7c3b98254d1', '1');
deallocate statement;
--
prepare statement as delete from idempotency_keys where created_at < $1;
execute statement ('2026-11-24 23:12:41.016165+00');
deallocate statement;
--
prepare statement as update occurrences set completed_on=$1,due_on=$2,note=$3,status=$4,step_id=$5 where id=$6;
execute statement (NULL, '2026-12-11', NULL, 'TODO', '01a214fb-9321-7ace-a99e-f8775c6c631b', '01a214fb-9322-78b9-86ac-082ca23f471c');
deallocate statement;
--
prepare statement as select s1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,s1_0.status,s1_0.due_on,false from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $1 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $2 where s1_0.tenant_id = $3 and p1_0.member_id=$4 and (p1_0.lifecycle=$5 or p1_0.resumes_at<=$6) and s1_0.status in ($7,$8) and s1_0.due_on<=$9 and s1_0.cadence is null order by s1_0.due_on,s1_0.id fetch first $10 rows only;
execute statement ('tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'mia', 'ACTIVE', '2026-11-25 23:12:42.671303+00', 'TODO', 'DOING', '2026-12-08', '21');
deallocate statement;
--
prepare statement as select o1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,o1_0.status,o1_0.due_on,true from occurrences o1_0 join steps s1_0 on s1_0.id=o1_0.step_id and s1_0.tenant_id = $1 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $3 where o1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.lifecycle=$6 or p1_0.resumes_at<=$7) and o1_0.status in ($8,$9) and o1_0.due_on<=$10 order by o1_0.due_on,o1_0.id fetch first $11 rows only;
execute statement ('tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'mia', 'ACTIVE', '2026-11-25 23:12:42.671303+00', 'TODO', 'DOING', '2026-12-08', '21');
deallocate statement;
--
prepare statement as select s1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,s1_0.status,s1_0.due_on,false from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $1 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $2 where s1_0.tenant_id = $3 and p1_0.member_id=$4 and (p1_0.lifecycle=$5 or p1_0.resumes_at<=$6) and s1_0.status in ($7,$8) and s1_0.due_on>=$9 and s1_0.due_on<=$10 and s1_0.cadence is null order by s1_0.due_on,s1_0.id fetch first $11 rows only;
execute statement ('tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'mia', 'ACTIVE', '2026-11-25 23:12:42.969552+00', 'TODO', 'DOING', '2026-01-01', '2026-01-14', '21');
deallocate statement;
--
prepare statement as select o1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,o1_0.status,o1_0.due_on,true from occurrences o1_0 join steps s1_0 on s1_0.id=o1_0.step_id and s1_0.tenant_id = $1 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $3 where o1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.lifecycle=$6 or p1_0.resumes_at<=$7) and o1_0.status in ($8,$9) and o1_0.due_on>=$10 and o1_0.due_on<=$11 order by o1_0.due_on,o1_0.id fetch first $12 rows only;
execute statement ('tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'tenant-b9293f62-960b-4c11-858d-79b3e9c95071', 'mia', 'ACTIVE', '2026-11-25 23:12:42.969552+00', 'TODO', 'DOING', '2026-01-01', '2026-01-14', '21');
deallocate statement;
--
prepare statement as select s1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,s1_0.status,s1_0.due_on,false from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $1 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $2 where s1_0.tenant_id = $3 and p1_0.member_id=$4 and (p1_0.lifecycle=$5 or p1_0.resumes_at<=$6) and s1_0.status in ($7,$8) and s1_0.due_on>=$9 and s1_0.due_on<=$10 and s1_0.due_on>=$11 and (s1_0.due_on>$12 or s1_0.id>$13) and s1_0.cadence is null order by s1_0.due_on,s1_0.id fetch first $14 rows only;
execute statement ('tenant-59c5516f-c963-4773-b1f8-f2fdd5950b70', 'tenant-59c5516f-c963-4773-b1f8-f2fdd5950b70', 'tenant-59c5516f-c963-4773-b1f8-f2fdd5950b70', 'mia', 'ACTIVE', '2026-11-25 23:12:48.668753+00', 'TODO', 'DOING', '2100-01-04', '2100-02-28', '2100-01-05', '2100-01-05', '01a214fb-ac6f-7da9-83b6-2839b5d6ab32', '4');
deallocate statement;
--
prepare statement as select o1_0.id,p1_0.id,p1_0.title,p1_0.time_zone,g1_0.id,s1_0.id,s1_0.title,s1_0.effort_minutes,s1_0.if_then,o1_0.status,o1_0.due_on,true from occurrences o1_0 join steps s1_0 on s1_0.id=o1_0.step_id and s1_0.tenant_id = $1 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 join plans p1_0 on p1_0.id=g1_0.plan_id and p1_0.tenant_id = $3 where o1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.lifecycle=$6 or p1_0.resumes_at<=$7) and o1_0.status in ($8,$9) and o1_0.due_on>=$10 and o1_0.due_on<=$11 and o1_0.due_on>=$12 and (o1_0.due_on>$13 or o1_0.id>$14) order by o1_0.due_on,o1_0.id fetch first $15 rows only;
execute statement ('tenant-59c5516f-c963-4773-b1f8-f2fdd5950b70', 'tenant-59c5516f-c963-4773-b1f8-f2fdd5950b70', 'tenant-59c5516f-c963-4773-b1f8-f2fdd5950b70', 'tenant-59c5516f-c963-4773-b1f8-f2fdd5950b70', 'mia', 'ACTIVE', '2026-11-25 23:12:48.668753+00', 'TODO', 'DOING', '2100-01-04', '2100-02-28', '2100-01-05', '2100-01-05', '01a214fb-ac6f-7da9-83b6-2839b5d6ab32', '4');
deallocate statement;
--
prepare statement as insert into calendar_feeds (tenant_id, plan_id, secret_hash, created_at) values ($1, $2, $3, $4)
on conflict on constraint calendar_feeds_pk do update
set secret_hash = excluded.secret_hash, created_at = excluded.created_at;
execute statement ('tenant-0be8bc42-fd64-4053-b5d0-7a50943bc7b5', '01a214fb-b759-7e20-a88b-d771257b7aaa', '\x0000000000000000000000000000000000000000000000000000000000000000', '2026-11-25 23:12:51.617394+00');
deallocate statement;
--
prepare statement as select tenant_id, plan_id from calendar_feeds where secret_hash = $1;
execute statement ('\x0000000000000000000000000000000000000000000000000000000000000000');
deallocate statement;
--
prepare statement as delete from calendar_feeds where tenant_id = $1 and plan_id = $2;
execute statement ('tenant-cf12ce4d-2953-4133-833e-f0169a319c3d', '01a214fb-d4d9-73ec-b285-19599e54a1bd');
deallocate statement;
--
prepare statement as delete from plans where id=$1;
execute statement ('01a214fb-d86b-7fdf-830c-a58d760428f2');
deallocate statement;
--
prepare statement as select ci1_0.id from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and ci1_0.day=$3 and ci1_0.goal_id is not distinct from $4 and not exists(select 1 from check_ins ci2_0 where ci2_0.tenant_id = $5 and ci2_0.replaces=ci1_0.id);
execute statement ('tenant-9ab7e315-aa1f-4b24-909a-c9513f8b75da', '01a214fb-eca2-7c79-a890-74a24850d2eb', '2026-11-24', NULL, 'tenant-9ab7e315-aa1f-4b24-909a-c9513f8b75da');
deallocate statement;
--
prepare statement as insert into check_ins (attainment,confidence,created_at,day,energy,goal_id,mood,note,plan_id,replaces,tenant_id,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12);
execute statement (NULL, '1', '2026-11-25 23:13:04.597495+00', '2026-11-24', NULL, NULL, NULL, NULL, '01a214fb-eca2-7c79-a890-74a24850d2eb', NULL, 'tenant-9ab7e315-aa1f-4b24-909a-c9513f8b75da', '01a214fb-ee55-7857-a7e7-7e73e81fa43a');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and not exists(select 1 from check_ins ci2_0 where ci2_0.tenant_id = $3 and ci2_0.replaces=ci1_0.id) order by ci1_0.day desc,ci1_0.id desc fetch first $4 rows only;
execute statement ('tenant-9ab7e315-aa1f-4b24-909a-c9513f8b75da', '01a214fb-eca2-7c79-a890-74a24850d2eb', 'tenant-9ab7e315-aa1f-4b24-909a-c9513f8b75da', '3');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and not exists(select 1 from check_ins ci2_0 where ci2_0.tenant_id = $3 and ci2_0.replaces=ci1_0.id) and (ci1_0.day<$4 or ci1_0.day=$5 and ci1_0.id<$6) order by ci1_0.day desc,ci1_0.id desc fetch first $7 rows only;
execute statement ('tenant-9ab7e315-aa1f-4b24-909a-c9513f8b75da', '01a214fb-eca2-7c79-a890-74a24850d2eb', 'tenant-9ab7e315-aa1f-4b24-909a-c9513f8b75da', '2026-11-25', '2026-11-25', '01a214fb-eff9-71c0-8a14-416f2de38af9', '3');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 join plans p1_0 on p1_0.tenant_id = $1 and p1_0.id=ci1_0.plan_id where ci1_0.tenant_id = $2 and ci1_0.id=$3 and ($4=true or p1_0.member_id=$5);
execute statement ('tenant-df8cbab4-9beb-4b06-8db9-a0f71cfa326e', 'tenant-df8cbab4-9beb-4b06-8db9-a0f71cfa326e', '01a214fc-0a4d-747a-9796-140a4f400a34', 'f', 'mia');
deallocate statement;
--
prepare statement as delete from goals where id=$1;
execute statement ('01a214fc-0f4d-7a08-a7b6-5e619a966e22');
deallocate statement;
--
prepare statement as select ci1_0.day,ci1_0.mood,ci1_0.energy from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and ci1_0.day between $3 and $4 and not exists(select 1 from check_ins ci2_0 where ci2_0.tenant_id = $5 and ci2_0.replaces=ci1_0.id) order by ci1_0.day;
execute statement ('tenant-7e238c75-8f21-44fc-a1e7-d0d2fdb797de', '01a214fc-1805-712c-b69f-57e09523a298', '2025-11-06', '2027-01-01', 'tenant-7e238c75-8f21-44fc-a1e7-d0d2fdb797de');
deallocate statement;
--
prepare statement as select ci1_0.goal_id,ci1_0.attainment from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 and ci1_0.attainment is not null and ci1_0.day=(select max(ci2_0.day) from check_ins ci2_0 where ci2_0.tenant_id = $3 and ci2_0.goal_id=ci1_0.goal_id and ci2_0.attainment is not null and not exists(select 1 from check_ins ci3_0 where ci3_0.tenant_id = $4 and ci3_0.replaces=ci2_0.id)) and not exists(select 1 from check_ins ci4_0 where ci4_0.tenant_id = $5 and ci4_0.replaces=ci1_0.id);
execute statement ('tenant-67ee1501-1310-433b-87a5-fb20f1de1609', '01a214fc-185e-7175-acd5-f2c275c94fd7', 'tenant-67ee1501-1310-433b-87a5-fb20f1de1609', 'tenant-67ee1501-1310-433b-87a5-fb20f1de1609', 'tenant-67ee1501-1310-433b-87a5-fb20f1de1609');
deallocate statement;
--
prepare statement as select ci1_0.id,ci1_0.plan_id,ci1_0.goal_id,ci1_0.day,ci1_0.confidence,ci1_0.mood,ci1_0.energy,ci1_0.attainment,ci1_0.note,ci1_0.replaces,ci1_0.created_at from check_ins ci1_0 where ci1_0.tenant_id = $1 and ci1_0.plan_id=$2 order by ci1_0.day desc,ci1_0.id desc fetch first $3 rows only;
execute statement ('tenant-2bbf6b7f-e754-4d76-88d3-375ef9ec42c6', '01a214fc-1cbe-73d8-bfbe-2731eed74dda', '21');
deallocate statement;
--
prepare statement as delete from steps where id=$1;
execute statement ('01a214fc-2644-7696-b72f-27318da61a7a');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select g1_0.plan_id from goals g1_0 where g1_0.tenant_id = $2 and g1_0.id=$3) fetch first $4 rows only;
execute statement ('tenant-d2f04239-2196-4593-afb4-962a9e0e45c3', 'tenant-d2f04239-2196-4593-afb4-962a9e0e45c3', '01a214fc-25f1-7043-9d04-c4962e3b2db8', '1');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select g1_0.plan_id from steps s1_0 join goals g1_0 on g1_0.id=s1_0.goal_id and g1_0.tenant_id = $2 where s1_0.tenant_id = $3 and s1_0.id=$4) fetch first $5 rows only;
execute statement ('tenant-d2f04239-2196-4593-afb4-962a9e0e45c3', 'tenant-d2f04239-2196-4593-afb4-962a9e0e45c3', 'tenant-d2f04239-2196-4593-afb4-962a9e0e45c3', '01a214fc-2644-7696-b72f-27318da61a7a', '1');
deallocate statement;
--
prepare statement as update goals set horizon=$1,key=$2,measure=$3,plan_id=$4,position=$5,scale=$6,strategy=$7,title=$8 where id=$9;
execute statement ('LONG', 'a-clear-yes', NULL, '01a214fc-665a-779c-86ad-666fa9b31dd8', '0', NULL, 'find-a-mentor', 'A well-chosen mentor has said yes to a limited round of conversations', '01a214fc-665a-78bd-bf9e-da858878e7ef');
deallocate statement;
--
prepare statement as update wins set amount=$1,celebrated_at=$2,code=$3,earned_at=$4,goal_id=$5,plan_id=$6,standing=$7,step_id=$8,subject=$9 where id=$10;
execute statement ('60', NULL, 'HALF', '2026-11-25 23:13:50.251401+00', NULL, '01a214fc-9e5b-76fa-9a9d-48710f82c08b', 'f', NULL, '', '01a214fc-a0ae-786d-9ea0-bec7dfd5fe34');
deallocate statement;
--
prepare statement as update plans set paused_on = paused_on - 7, paused_until = paused_until - 7, resumes_at = resumes_at - interval '7 days', updated_at = updated_at - interval '7 days' where id = $1;
execute statement ('01a214fc-b4d9-71e6-8656-a78cded58d69');
deallocate statement;
--
prepare statement as update plans set paused_on = paused_on - 21, paused_until = paused_until - 21, resumes_at = resumes_at - interval '21 days', updated_at = updated_at - interval '21 days' where id = $1;
execute statement ('01a214fc-b79f-71c0-9e09-046d3ae4d54e');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 and case when (p1_0.resumes_at is null or p1_0.resumes_at>$6) then p1_0.lifecycle else 'ACTIVE' end=$7 order by p1_0.id desc fetch first $8 rows only;
execute statement ('2026-11-25 23:13:56.713106+00', '2026-11-25 23:13:56.713106+00', '2026-11-25 23:13:56.713106+00', 'tenant-0d280ffe-eaf8-4111-b6bf-559cef3fc327', 'mia', '2026-11-25 23:13:56.713106+00', 'ACTIVE', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 and (p1_0.updated_at>=$6 or p1_0.resumes_at between $7 and $8) order by p1_0.id desc fetch first $9 rows only;
execute statement ('2026-11-25 23:13:56.986215+00', '2026-11-25 23:13:56.986215+00', '2026-11-25 23:13:56.986215+00', 'tenant-32782066-806c-411e-97f9-2d6e7720d25b', 'mia', '2026-11-25 11:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 23:13:56.986215+00', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 order by p1_0.id desc fetch first $6 rows only;
execute statement ('2026-11-25 23:13:57.398131+00', '2026-11-25 23:13:57.398131+00', '2026-11-25 23:13:57.398131+00', 'tenant-413c6193-1d1d-4ec6-b8f6-713f7a888516', 'mia', '21');
deallocate statement;
--
prepare statement as select he1_0.id,he1_0.about,he1_0.actor_role,he1_0.actor_subject,he1_0.at,he1_0.changes,he1_0.changes_omitted,he1_0.code,he1_0.goal_id,he1_0.moved,he1_0.occurrence_on,he1_0.plan_id,he1_0.step_id,he1_0.tenant_id from plan_history he1_0 where he1_0.tenant_id = $1 and he1_0.plan_id=$2 order by he1_0.id desc fetch first $3 rows only;
execute statement ('tenant-32743876-9d58-450c-b518-79c0ba218d82', '01a214fd-01fc-740d-af25-63bec89017e1', '21');
deallocate statement;
--
prepare statement as select he1_0.id,he1_0.about,he1_0.actor_role,he1_0.actor_subject,he1_0.at,he1_0.changes,he1_0.changes_omitted,he1_0.code,he1_0.goal_id,he1_0.moved,he1_0.occurrence_on,he1_0.plan_id,he1_0.step_id,he1_0.tenant_id from plan_history he1_0 where he1_0.tenant_id = $1 and he1_0.plan_id=$2 and he1_0.id<$3 order by he1_0.id desc fetch first $4 rows only;
execute statement ('tenant-79f82ebe-e9c7-4b28-9bc5-8bb7a5e5fe97', '01a214fd-0425-7a0a-82cd-8d1542178b00', '01a214fd-0468-75b2-a9a1-c0f9f6ee5e65', '3');
deallocate statement;
--
prepare statement as select count(*) from plan_history where plan_id = $1;
execute statement ('01a214fd-0646-7b85-800f-9a294d738bdc');
deallocate statement;
--
prepare statement as insert into idempotency_keys as present
    (tenant_id, subject, method, path, idempotency_key, body_hash, created_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict on constraint idempotency_keys_pk do update
set body_hash = excluded.body_hash, created_at = excluded.created_at
where present.created_at < $8;
execute statement ('tenant-9626eee9-2408-4917-9144-999973ecae2e', 'mia', 'POST', '/v1/steps/01a214fd-0949-7666-9f0d-b6790707d7b0/completion', '4a233f14-1829-4a6f-b47a-2bc33baf93e8', 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '2026-11-25 23:14:17.155017+00', '2026-11-24 23:14:17.155043+00');
deallocate statement;
--
prepare statement as update idempotency_keys set status = $1, headers = $2::jsonb, body = $3 where tenant_id = $4 and subject = $5 and method = $6 and path = $7 and idempotency_key = $8;
execute statement ('200', '{"ETag":"\"Xk2ANv48zgp3c8fb\""}', '{"id":"01a214fd-0949-7666-9f0d-b6790707d7b0","key":null,"ref":null,"title":"Write a page","effortMinutes":30,"after":[],"cadence":null,"ifThen":null,"rehearsedAt":null,"status":"done","dueOn":"2100-01-04","dueOnFixed":false,"completedOn":"2026-11-26","note":null,"occurrences":[]}', 'tenant-9626eee9-2408-4917-9144-999973ecae2e', 'mia', 'POST', '/v1/steps/01a214fd-0949-7666-9f0d-b6790707d7b0/completion', '4a233f14-1829-4a6f-b47a-2bc33baf93e8');
deallocate statement;
--
prepare statement as select body_hash, status, headers, body from idempotency_keys where tenant_id = $1 and subject = $2 and method = $3 and path = $4 and idempotency_key = $5;
execute statement ('tenant-9626eee9-2408-4917-9144-999973ecae2e', 'mia', 'POST', '/v1/steps/01a214fd-0949-7666-9f0d-b6790707d7b0/completion', '4a233f14-1829-4a6f-b47a-2bc33baf93e8');
deallocate statement;
--
prepare statement as delete from occurrences where id=$1;
execute statement ('01a214fd-1e9f-7b51-8df1-4804772f3ad8');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 order by p1_0.id desc fetch first $5 rows only;
execute statement ('2026-11-25 23:14:24.052215+00', '2026-11-25 23:14:24.052215+00', '2026-11-25 23:14:24.052215+00', 'tenant-775334dc-6338-4747-9b5c-8a21196189f7', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and 1=$5 order by p1_0.id desc fetch first $6 rows only;
execute statement ('2026-11-25 23:14:24.170013+00', '2026-11-25 23:14:24.170013+00', '2026-11-25 23:14:24.170013+00', 'tenant-775334dc-6338-4747-9b5c-8a21196189f7', '0', '21');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 and case when (p1_0.resumes_at is null or p1_0.resumes_at>$6) then p1_0.lifecycle else 'ACTIVE' end=$7 and p1_0.id<$8 order by p1_0.id desc fetch first $9 rows only;
execute statement ('2026-11-25 23:14:25.039011+00', '2026-11-25 23:14:25.039011+00', '2026-11-25 23:14:25.039011+00', 'tenant-e70c748e-883b-4678-a370-0beb0e2f6ad1', 'mia', '2026-11-25 23:14:25.039011+00', 'ACTIVE', '01a214fd-27d2-7435-a8c9-9eed87f67905', '3');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.member_id,p1_0.title,case when (p1_0.resumes_at is null or p1_0.resumes_at>$1) then p1_0.lifecycle else 'ACTIVE' end,p1_0.start_on,p1_0.ends_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,case when (p1_0.resumes_at is null or p1_0.resumes_at>$2) then p1_0.paused_on end,p1_0.paused_until,p1_0.pause_reason,p1_0.source_assessment_id,p1_0.catalog_version,p1_0.created_at,case when (p1_0.resumes_at is null or p1_0.resumes_at>$3) then p1_0.updated_at else p1_0.resumes_at end from plans p1_0 where p1_0.tenant_id = $4 and p1_0.member_id=$5 and p1_0.id<$6 order by p1_0.id desc fetch first $7 rows only;
execute statement ('2026-11-25 23:14:27.283539+00', '2026-11-25 23:14:27.283539+00', '2026-11-25 23:14:27.283539+00', 'tenant-0fedbfe1-a51b-42bf-af33-2ab441c2eb00', 'mia', '01a214fd-3058-7339-bbee-1c3ba8efc257', '21');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and p1_0.id=$6 and w1_0.standing=$7 order by w1_0.id desc fetch first $8 rows only;
execute statement ('tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'mia', '01a214fd-a28f-75db-b743-2a4dbd1c7089', 't', '3');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and p1_0.id=$6 and w1_0.id<$7 and w1_0.standing=$8 order by w1_0.id desc fetch first $9 rows only;
execute statement ('tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'mia', '01a214fd-a28f-75db-b743-2a4dbd1c7089', '01a214fd-a3ca-727e-af0b-f031f5687370', 't', '4');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and w1_0.standing=$6 order by w1_0.id desc fetch first $7 rows only;
execute statement ('tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'mia', 't', '3');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and w1_0.id<$6 and w1_0.standing=$7 order by w1_0.id desc fetch first $8 rows only;
execute statement ('tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'tenant-1041be02-6471-4807-bc9e-d16aba091aea', 'mia', '01a214fd-a3ca-727e-af0b-f031f5687370', 't', '4');
deallocate statement;
--
prepare statement as select w1_0.id,p1_0.id,w1_0.code,w1_0.goal_id,w1_0.step_id,w1_0.earned_at,w1_0.celebrated_at,p1_0.title,g1_0.title,s1_0.title from wins w1_0 join plans p1_0 on p1_0.id=w1_0.plan_id and p1_0.tenant_id = $1 left join goals g1_0 on g1_0.tenant_id = $2 and g1_0.id=w1_0.goal_id left join steps s1_0 on s1_0.tenant_id = $3 and s1_0.id=w1_0.step_id where w1_0.tenant_id = $4 and p1_0.member_id=$5 and w1_0.id=$6 and w1_0.standing=$7 order by w1_0.id desc;
execute statement ('tenant-e38c39bf-e51b-4e0f-90b2-80bf23229536', 'tenant-e38c39bf-e51b-4e0f-90b2-80bf23229536', 'tenant-e38c39bf-e51b-4e0f-90b2-80bf23229536', 'tenant-e38c39bf-e51b-4e0f-90b2-80bf23229536', 'mia', '01a214fd-a711-7f03-a2b3-28380cdb6fac', 't');
deallocate statement;
--
prepare statement as select p1_0.id,p1_0.start_on,p1_0.weekly_minutes,p1_0.days_off,p1_0.time_zone,p1_0.catalog_version,p1_0.created_at,p1_0.ends_on,p1_0.lifecycle,p1_0.member_id,p1_0.paused_on,p1_0.paused_until,p1_0.pause_reason,p1_0.resumes_at,p1_0.due_before_pause,p1_0.past_pauses,p1_0.source_assessment_id,p1_0.tenant_id,p1_0.title,p1_0.updated_at from plans p1_0 where p1_0.tenant_id = $1 and p1_0.id=(select w1_0.plan_id from wins w1_0 where w1_0.tenant_id = $2 and w1_0.id=$3) fetch first $4 rows only for no key update of p1_0;
execute statement ('tenant-4e7ab03c-419a-489e-b74f-135b7ed59dc9', 'tenant-4e7ab03c-419a-489e-b74f-135b7ed59dc9', '01a214fd-ac01-7f68-acea-fed5df2adac9', '1');
deallocate statement;
--
prepare statement as select w1_0.id,w1_0.amount,w1_0.celebrated_at,w1_0.code,w1_0.earned_at,w1_0.goal_id,w1_0.plan_id,w1_0.standing,w1_0.step_id,w1_0.subject,w1_0.tenant_id from wins w1_0 where w1_0.id=$1 and w1_0.tenant_id = $2;
execute statement ('01a214fd-ac01-7f68-acea-fed5df2adac9', 'tenant-4e7ab03c-419a-489e-b74f-135b7ed59dc9');
deallocate statement;
--
prepare statement as select count(*) from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id=$2 and a1_0.member_id=$3 and a1_0.status=$4;
execute statement ('tenant-ef68f894-25aa-4e43-a15a-75c3be565c8a', '01a214ff-5cb9-7755-8d9c-1fe69bd70037', 'mia', 'SCORED');
deallocate statement;
--
prepare statement as select a1_0.id,a1_0.answers,a1_0.created_at,a1_0.duration_seconds,a1_0.member_id,a1_0.questionnaire_hash,a1_0.questionnaire_key,a1_0.questionnaire_version,a1_0.result,a1_0.revision,a1_0.status,a1_0.submitted_at,a1_0.tenant_id,a1_0.updated_at from assessments a1_0 where a1_0.tenant_id = $1 and a1_0.id=$2 and a1_0.member_id=$3 fetch first $4 rows only;
execute statement ('tenant-ef68f894-25aa-4e43-a15a-75c3be565c8a', '01a214ff-5cb9-7755-8d9c-1fe69bd70037', 'mia', '1');
deallocate statement;
--

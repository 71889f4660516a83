package dev.waymark.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A tenant with so much of everything that no statement should search through it. */
final class FullTenant {

    /** What is filled. */
    static final List<String> TABLES = List.of(
            "plans",
            "goals",
            "steps",
            "occurrences",
            "check_ins",
            "wins",
            "plan_history",
            "assessments",
            "assessment_choices",
            "consents",
            "consent_accesses",
            "consent_requests",
            "coach_notes",
            "suggestions",
            "coach_sessions",
            "cohort_members",
            "cohort_sets",
            "cohort_set_members");

    private static final String[] FILL = {
        """
        insert into plans (tenant_id, id, member_id, title, lifecycle, start_on, ends_on, weekly_minutes, days_off, time_zone,
            catalog_version, created_at, updated_at)
        select '%1$s', lpad(to_hex(nextval('ids')), 32, '0')::uuid, 'm' || n %% 200, 'A plan', 'ACTIVE', '2026-01-05', '2026-03-02', 120, '[]', 'UTC', 1,
            now(), now()
        from generate_series(1, %2$d) n""", """
        insert into goals (tenant_id, id, plan_id, position, title, horizon)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, n, 'A goal', 'SHORT' from plans, generate_series(0, 3) n
        where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into steps (tenant_id, id, goal_id, plan_id, position, title, effort_minutes, after, cadence, status, due_on)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, plan_id, n, 'A step', 30, '[]', case when n = 0 then 'FREQ=WEEKLY;COUNT=8' end,
            'TODO', date '2026-01-05' + n
        from goals, generate_series(0, 4) n where tenant_id = '%1$s' and title = 'A goal'""", """
        insert into occurrences (tenant_id, id, step_id, plan_id, due_on, status)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, plan_id, due_on + n, 'TODO'
        from steps, generate_series(1, 3) n where tenant_id = '%1$s' and title = 'A step'""", """
        insert into check_ins (tenant_id, id, plan_id, day, confidence, mood, created_at)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, date '2026-01-05' + n, 5, 3, now() from plans, generate_series(1, 10) n
        where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into check_ins (tenant_id, id, plan_id, day, confidence, mood, created_at, replaces)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, plan_id, day, 6, 4, now(), id from check_ins where tenant_id = '%1$s'""", """
        insert into wins (tenant_id, id, plan_id, code, subject, amount, standing, earned_at)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, 'GOAL', n, 1, true, now() from plans, generate_series(1, 5) n
        where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into plan_history (tenant_id, id, plan_id, at, actor_subject, actor_role, code, about, changes, changes_omitted,
            moved)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, now(), 'x', 'member', 'PLAN_CHANGED', 'x', '[]', 0, 0
        from plans, generate_series(1, 10) n where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into assessments (tenant_id, id, member_id, questionnaire_key, questionnaire_version, questionnaire_hash, status,
            answers, created_at, updated_at, revision)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, member_id, 'career-rut-short', 1, 'x', 'DRAFT', '{}', now(), now(), 0
        from plans, generate_series(1, 5) n where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into assessment_choices (tenant_id, assessment_id, strategy, choice, chosen_at)
        select tenant_id, id, 'strategy-' || n, 'CHOSEN', now() from assessments, generate_series(1, 5) n where tenant_id = '%1$s'""", """
        insert into consents (tenant_id, id, member_id, coach_id, scopes, created_at, updated_at)
        select '%1$s', lpad(to_hex(nextval('ids')), 32, '0')::uuid, 'm' || n, 'carl', '{PLANS}', now(), now() from generate_series(1, %2$d) n""", """
        insert into consent_accesses (tenant_id, consent_id, operation, record_id, hour_at, read_at)
        select tenant_id, id, 'getPlan', '', now() - n * interval '1 hour', now() - n * interval '1 hour'
        from consents, generate_series(1, 20) n where tenant_id = '%1$s'""", """
        insert into consent_requests (tenant_id, id, member_id, coach_id, scopes, status, created_at, updated_at, answered_at)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, member_id, coach_id, scopes, 'REFUSED', now(), now(), now()
        from consents, generate_series(1, 5) n where tenant_id = '%1$s'""", """
        insert into coach_notes (tenant_id, id, member_id, coach_id, text, visibility, created_at, updated_at)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, member_id, coach_id, 'A note', 'SHARED', now(), now()
        from consents, generate_series(1, 5) n where tenant_id = '%1$s'""", """
        insert into suggestions (tenant_id, id, member_id, plan_id, coach_id, kind, message, status, created_at)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, member_id, id, 'carl', 'ENCOURAGEMENT', 'Good', 'OPEN', now()
        from plans, generate_series(1, 5) n where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into coach_sessions (tenant_id, id, member_id, coach_id, plan_id, at, duration_minutes, agreed_steps, revision, created_at,
            updated_at)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, member_id, 'coach-' || n, id, now() + n * interval '1 day', 50, '[]', 0,
            now(), now()
        from plans, generate_series(1, 10) n where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into cohort_members (tenant_id, cohort, member_id, added_at)
        select tenant_id, 'cohort-' || n, member_id, now() from consents, generate_series(1, 5) n where tenant_id = '%1$s'""", """
        insert into cohort_sets (tenant_id, id, size, as_of, figures)
        select '%1$s', lpad(to_hex(nextval('ids')), 32, '0')::uuid, 400, now() - n * interval '30 days', '{}' from generate_series(1, 5) n""", """
        insert into cohort_set_members (tenant_id, set_id, member_id)
        select s.tenant_id, s.id, c.member_id from cohort_sets s join consents c using (tenant_id) where s.tenant_id = '%1$s'"""
    };

    private FullTenant() {}

    /** @param plans how many there are, of 200 members */
    static void fill(Connection connection, String tenant, int plans) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            // Ids that grow, like those that the service gives.
            statement.execute("create temporary sequence ids");
            for (var insert : FILL) {
                statement.execute(insert.formatted(tenant, plans));
            }
        }
    }
}

package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.StatementLog;
import dev.waymark.support.StatementLog.Executed;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However large a plan has grown, it is read with the same few statements. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class QueryCountTest {

    /** The plan, its goals, their steps, their occurrences. */
    private static final int OF_A_PLAN = 4;

    /** How the member felt lately, which a picture of the plan looks at too, and how far goals are reached. */
    private static final int OF_CHECK_INS = 2;

    /** The wins, the plan itself, the entry of its history, and the event of the audit trail. */
    private static final int OF_A_CHANGE = 4;

    private static final int GOALS = 50;
    private static final int STEPS = 500;

    /** As much as a plan holds: fifty goals of ten steps, each with three occurrences, as copies of the first of their kind. */
    private static final String[] GROW = {"""
        /* a test */ insert into goals (tenant_id, id, plan_id, position, title, horizon)
        select tenant_id, gen_random_uuid(), plan_id, number, title, horizon
        from goals, generate_series(1, 49) number where plan_id = ?""", """
        /* a test */ insert into steps (tenant_id, id, goal_id, position, title, effort_minutes, after, cadence, status, due_on)
        select g.tenant_id, gen_random_uuid(), g.id, number, s.title, s.effort_minutes, '[]', s.cadence, s.status, s.due_on
        from goals g, generate_series(1, 10) number, steps s join goals first on first.id = s.goal_id
        where first.plan_id = g.plan_id and first.position = 0 and g.plan_id = ?
            and not (g.position = 0 and number = 10)""", """
        /* a test */ insert into occurrences (tenant_id, id, step_id, due_on, status)
        select s.tenant_id, gen_random_uuid(), s.id, s.due_on + number, 'TODO'
        from steps s join goals g on g.id = s.goal_id, generate_series(1, 3) number where g.plan_id = ?"""};

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    Superuser database;

    private StatementLog log;

    @BeforeEach
    void count() {
        log = new StatementLog(database);
    }

    /** A plan of one goal with a step that recurs. */
    private String small() {
        var plan = mia.emptyPlan();
        mia.recurringIn(mia.goalIn(plan), "FREQ=WEEKLY;COUNT=2");
        return "/v1/plans/" + plan;
    }

    private String large() throws SQLException {
        var plan = small();
        var id = UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1));
        try (var connection = database.getConnection()) {
            for (var sql : GROW) {
                try (var insert = connection.prepareStatement(sql)) {
                    insert.setObject(1, id);
                    insert.executeUpdate();
                }
            }
        }
        return plan;
    }

    @Test
    void readsALargePlanLikeASmallOne() throws SQLException {
        var small = small();
        var large = large();
        assertThat(mia.read(large).getList("goals")).hasSize(GOALS);
        assertThat(mia.read(large).getList("goals.collectMany { it.steps }")).hasSizeGreaterThanOrEqualTo(STEPS);
        assertStatements(OF_A_PLAN, small, large);
        assertStatements(OF_A_PLAN + 3, small + "/calendar", large + "/calendar");
        for (var plan : List.of(small, large)) {
            assertThat(log.queriesOf(() -> mia.getUnless("*", plan))).as("304").isEqualTo(1);
        }
        assertStatements(OF_A_PLAN + OF_CHECK_INS - 1, small + "/timeline.svg", large + "/timeline.svg");
        assertStatements(OF_A_PLAN + OF_CHECK_INS, small + "/progress", large + "/progress");
    }

    private void assertStatements(long count, String... paths) {
        for (var path : paths) {
            assertThat(log.queriesOf(() -> mia.tagOf(path))).as(path).isEqualTo(count);
        }
    }

    @Test
    void readsOneStepOfALargePlanLikeThatOfASmallOne() throws SQLException {
        for (var plan : new String[] {small(), large()}) {
            var goal = mia.read(plan).getString("goals[0].id");
            var step = mia.read(plan).getString("goals[0].steps[0].id");
            assertStatements(OF_A_PLAN, "/v1/goals/" + goal, "/v1/steps/" + step);
        }
    }

    @Test
    void listsPlansWithOneStatement() throws SQLException {
        assertThat(log.queriesOf(() -> mia.read("/v1/plans"))).isEqualTo(1);
        large();
        small();
        assertThat(log.queriesOf(() -> mia.read("/v1/plans?limit=100"))).isEqualTo(1);
    }

    @Test
    void listsWinsOfAnyNumberWithTheSameFewStatements() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        assertStatements(2, "/v1/plans/" + ids.plan() + "/wins");
        assertStatements(1, "/v1/members/mia/wins");
    }

    @Test
    void readsAnAgendaOverAllPlansWithFiveStatements() throws SQLException {
        large();
        small();
        assertStatements(5, "/v1/members/mia/agenda?limit=100");
    }

    @Test
    void readsCheckInsWithTheSameFewStatements() {
        var plan = "/v1/plans/" + mia.emptyPlan();
        for (var day : List.of("2026-01-05", "2026-01-06", "2026-01-06")) {
            mia.post(plan + "/check-ins", Map.of("confidence", 5, "energy", 3, "on", day));
        }
        assertStatements(2, plan + "/check-ins", plan + "/check-ins/trend");
    }

    /** A pause without an end moves nothing yet; only rescheduled work is written. Nobody knows of a trial before the wins are read. */
    @Test
    void writesNoStepThatStaysWhereItIs() throws SQLException {
        var large = large();
        mia.post(large + "/replan").then().statusCode(200);
        assertThat(log.statementsOf(() -> mia.post(large + "/pause").then().statusCode(200)))
                .isLessThanOrEqualTo(OF_A_PLAN + OF_A_CHANGE);
        assertThat(log.statementsOf(() -> mia.post(large + "/resume").then().statusCode(200)))
                .isLessThanOrEqualTo(OF_A_PLAN + OF_A_CHANGE);
        assertThat(log.statementsOf(() -> mia.post(large + "/replan").then().statusCode(200)))
                .isLessThanOrEqualTo(OF_A_PLAN + OF_A_CHANGE);
        assertThat(log.statementsOf(() -> mia.post(large + "/replan", "{\"dryRun\": true, \"weeklyMinutes\": 90}")
                        .then()
                        .statusCode(200)))
                .isEqualTo(OF_A_PLAN + 1);
    }

    /**
     * The plan is locked and read, with its wins and with how the member felt; and what changes is written: the occurrence, its step and
     * its plan, the entry of the history, a win, and the event of the audit trail.
     */
    @Test
    void writesLittleWhenLittleChanges() throws SQLException {
        var large = large();
        var step = mia.read(large).getString("goals[0].steps[0].id");
        assertThat(log.statementsOf(() -> mia.complete(step, "{}").then().statusCode(200)))
                .isEqualTo(OF_A_PLAN + 2 + 6);
    }

    /** Each row is a statement of its own: the step's and its plan's. */
    @Test
    void updatesNoOtherStepThanTheOneThatChanges() throws SQLException, IOException {
        var step = "/v1/steps/" + mia.read(large()).getString("goals[0].steps[0].id");
        var tag = mia.tagOf(step);
        assertThat(log
                        .during(() -> mia.patchIf(tag, step, "{\"title\": \"Another\"}")
                                .then()
                                .statusCode(200))
                        .stream()
                        .map(Executed::sql)
                        .filter(sql -> sql.startsWith("update")))
                .satisfiesExactly(
                        plan -> assertThat(plan).startsWith("update plans"),
                        changed -> assertThat(changed).startsWith("update steps"));
    }
}

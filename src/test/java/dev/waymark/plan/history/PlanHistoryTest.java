package dev.waymark.plan.history;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who changed what of a plan when, over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanHistoryTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    Superuser database;

    private Response historyOf(String plan) {
        return mia.get("/v1/plans/" + plan + "/history").then().statusCode(200);
    }

    @Test
    void tellsWhatAMemberDid() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.delete("/v1/steps/" + ids.first() + "/completion").then().statusCode(200);
        mia.skip(ids.second(), "{}").then().statusCode(200);
        mia.delete("/v1/steps/" + ids.second()).then().statusCode(204);
        mia.patch("/v1/goals/" + ids.goal(), "{\"title\": \"Two talks\"}")
                .then()
                .statusCode(200);
        mia.patch("/v1/plans/" + ids.plan(), "{\"lifecycle\": \"cancelled\"}")
                .then()
                .statusCode(200);
        historyOf(ids.plan())
                .body("items.code[0..1]", contains("plan_cancelled", "goal_changed"))
                .body("items.code[2..4]", contains("step_deleted", "step_skipped", "step_reopened"))
                .body("items.code[5..7]", contains("step_completed", "step_added", "step_added"))
                .body("items.code[8..9]", contains("goal_added", "plan_created"))
                .body("items.actor.subject.unique()", contains("mia"))
                .body("items.actor.role.unique()", contains("member"))
                .body("items[2].stepId", equalTo(ids.second()))
                .body("items[2].goalId", equalTo(ids.goal()))
                .body("items[9].sentence", equalTo("The plan “My plan” was created."))
                .body("next", nullValue());
    }

    @Test
    void tellsItValueByValueAndRepeatsNoNote() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{\"note\": \"Nobody's business\"}").then().statusCode(200);
        historyOf(ids.plan())
                .body("items[0].sentence", equalTo("The step “Write a page” was completed."))
                .body("items[0].changes.property", contains("completedOn", "status"))
                .body("items[0].changes[1].before", equalTo("todo"))
                .body("items[0].changes[1].after", equalTo("done"))
                .body(not(containsString("business")));
    }

    @Test
    void tellsWhenAsThePlanDoes() {
        var plan = mia.emptyPlan();
        mia.goalIn(plan);
        var read = mia.read("/v1/plans/" + plan);
        historyOf(plan)
                .body("items[0].at", equalTo(read.getString("updatedAt")))
                .body("items[1].at", equalTo(read.getString("createdAt")));
    }

    @Test
    void tellsThatABackendDidIt() {
        var plan = mia.emptyPlan();
        mia.and(service())
                .post("/v1/plans/" + plan + "/goals", Map.of("title", "A talk", "horizon", "short"))
                .then()
                .statusCode(201);
        historyOf(plan)
                .body("items[0].actor.subject", equalTo("backend"))
                .body("items[0].actor.role", equalTo("service"));
    }

    @Test
    void namesTheOccurrence() {
        var step = mia.fourMondays();
        var plan = mia.read("/v1/plans").getString("items[0].id");
        mia.complete(step, "{}").then().statusCode(200);
        historyOf(plan)
                .body("items[0].occurrenceOn", equalTo("2100-01-04"))
                .body("items[0].sentence", equalTo("The step “Rehearse” was completed for 4 January 2100."));
    }

    @Test
    void whatChangesNothingLeavesNothing() {
        var ids = mia.planWithTwoSteps();
        var key = UUID.randomUUID().toString();
        var complete = "/v1/steps/" + ids.first() + "/completion";
        mia.with("Idempotency-Key", key).post(complete).then().statusCode(200);
        mia.with("Idempotency-Key", key).post(complete).then().statusCode(200);
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.skip(ids.first(), "{}").then().statusCode(409);
        mia.patchIf("\"stale\"", "/v1/plans/" + ids.plan(), "{\"title\": \"Mine\"}")
                .then()
                .statusCode(412);
        mia.patch("/v1/plans/" + ids.plan(), "{\"title\": \"\"}").then().statusCode(400);
        mia.patch("/v1/plans/" + ids.plan(), "{\"title\": \"My plan\"}").then().statusCode(200);
        mia.post("/v1/plans/" + ids.plan() + "/calendar-feed").then().statusCode(201);
        historyOf(ids.plan()).body("items", hasSize(5)).body("items[0].code", equalTo("step_completed"));
    }

    @Test
    void countsWhatMoves() {
        var ids = mia.planWithTwoSteps();
        mia.patch("/v1/plans/" + ids.plan(), "{\"startOn\": \"2100-02-01\"}")
                .then()
                .statusCode(200);
        historyOf(ids.plan())
                .body("items[0].code", equalTo("plan_changed"))
                .body("items[0].sentence", equalTo("The plan was changed: start. 2 steps have moved to other days."))
                .body("items[0].changes.findAll { it.property == 'dueOn' }.stepId", contains(ids.first(), ids.second()))
                .body("items[0].changesOmitted", equalTo(0));
    }

    @Test
    void anEntryIsBounded() {
        var plan = mia.emptyPlan();
        var goal = mia.goalIn(plan);
        var step = mia.recurringIn(goal, "FREQ=DAILY;COUNT=70");
        mia.skip(step, "{}").then().statusCode(200);
        historyOf(plan)
                .body("items[0].code", equalTo("step_skipped"))
                .body("items[0].changes", hasSize(HistoryEntry.MOST_CHANGES))
                .body("items[0].changesOmitted", equalTo(70 + 2 - HistoryEntry.MOST_CHANGES))
                .body("items[0].sentence", equalTo("The step “Rehearse” was skipped. That completes the plan."));
    }

    @Test
    void comesPageByPage() {
        var plan = mia.emptyPlan();
        for (var goal = 0; goal < 4; goal++) {
            mia.goalIn(plan);
        }
        var path = "/v1/plans/" + plan + "/history?limit=2";
        var first = mia.get(path);
        first.then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items", hasSize(2));
        var second = mia.get(path + "&cursor=" + first.path("next"));
        second.then().body("items.code", contains("goal_added", "goal_added")).body("next", notNullValue());
        var last = mia.get(path + "&cursor=" + second.path("next"));
        last.then().body("items.code", contains("plan_created")).body("next", nullValue());
        mia.getUnless(mia.tagOf(path), path).then().statusCode(304);
        mia.get("/v1/plans/" + mia.emptyPlan() + "/history?cursor=" + first.path("next"))
                .then()
                .statusCode(400);
    }

    @Test
    void isNotThereForOthers() {
        var plan = mia.emptyPlan();
        for (var other :
                new PlanFixtures[] {mia.and(member("noa")), mia.and(coach("carl")), PlanFixtures.of(member("mia"))}) {
            other.get("/v1/plans/" + plan + "/history").then().statusCode(404);
        }
    }

    @Test
    void goesWithThePlan() throws SQLException {
        var plan = mia.emptyPlan();
        mia.goalIn(plan);
        assertThat(rowsOf(plan)).isEqualTo(2);
        mia.delete("/v1/plans/" + plan).then().statusCode(204);
        assertThat(rowsOf(plan)).isZero();
        mia.get("/v1/plans/" + plan + "/history").then().statusCode(404);
    }

    private int rowsOf(String plan) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "/* a test */ select count(*) from plan_history where plan_id = ?")) {
            statement.setObject(1, UUID.fromString(plan));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}

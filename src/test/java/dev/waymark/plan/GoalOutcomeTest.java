package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Outcomes.conclude;
import static dev.waymark.support.Outcomes.put;
import static dev.waymark.support.PlanFixtures.ZONE;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Outcomes;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A goal is achieved when the member says so. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class GoalOutcomeTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private TwoSteps ids;
    private String goal;
    private String outcome;

    @BeforeEach
    void makeAGoal() {
        ids = mia.planWithTwoSteps();
        goal = "/v1/goals/" + ids.goal();
        outcome = Outcomes.addressOf(ids.goal());
    }

    private void closeItsSteps() {
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.skip(ids.second(), "{}").then().statusCode(200);
    }

    private void isAwaited(boolean isAwaited) {
        mia.get(goal).then().statusCode(200).body("awaitingOutcome", equalTo(isAwaited));
    }

    @Test
    void isAwaitedOnceAllStepsAreClosedAndUntilItIsThere() {
        mia.complete(ids.first(), "{}").then().statusCode(200);
        isAwaited(false);
        mia.skip(ids.second(), "{}").then().statusCode(200);
        isAwaited(true);
        mia.get(goal).then().body("achievement", equalTo("in_progress")).body("outcome", nullValue());
        mia.delete("/v1/steps/" + ids.second() + "/completion").then().statusCode(200);
        isAwaited(false);
        mia.skip(ids.second(), "{}").then().statusCode(200);
        conclude(mia, ids.goal(), "not_achieved").then().statusCode(200);
        isAwaited(false);
        mia.get("/v1/plans/" + ids.plan()).then().body("lifecycle", equalTo("completed"));
    }

    @Test
    void isNotAwaitedWithoutStepsNorInACanceledPlan() {
        var bare = mia.goalIn(ids.plan());
        closeItsSteps();
        mia.get("/v1/goals/" + bare).then().body("awaitingOutcome", equalTo(false));
        var rest = mia.stepIn(bare);
        isAwaited(true);
        mia.patch("/v1/plans/" + ids.plan(), "{\"lifecycle\": \"cancelled\"}")
                .then()
                .statusCode(200);
        isAwaited(false);
        mia.get("/v1/steps/" + rest).then().body("status", equalTo("todo"));
    }

    @Test
    void isWhatTheMemberSaysWithTheGoal() {
        var body = Map.of("achievement", "partly_achieved", "evidence", "Ten came", "on", "2020-12-24");
        var said = put(mia, ids.goal(), body);
        said.then()
                .statusCode(200)
                .body("id", equalTo(ids.goal()))
                .body("achievement", equalTo("partly_achieved"))
                .body("outcome.achievement", equalTo("partly_achieved"))
                .body("outcome.evidence", equalTo("Ten came"))
                .body("outcome.on", equalTo("2020-12-24"))
                .body("awaitingOutcome", equalTo(false))
                .body("lifecycle", equalTo("active"))
                .body("steps.status", contains("todo", "todo"));
        assertThat(mia.tagOf(goal)).isEqualTo(said.header("ETag"));
        assertThat(said.json().<Object>getMap(""))
                .containsAllEntriesOf(mia.read(goal).getMap(""));
        mia.get("/v1/plans/" + ids.plan()).then().body("goals[0].achievement", equalTo("partly_achieved"));
    }

    @Test
    void isReplacedAsAWhole() {
        put(mia, ids.goal(), Map.of("achievement", "achieved", "evidence", "Ten came", "on", "2020-12-24"));
        put(mia, ids.goal(), "{\"achievement\": \"not_achieved\", \"on\": \"2020-12-25\"}")
                .then()
                .statusCode(200)
                .body("achievement", equalTo("not_achieved"))
                .body("outcome.evidence", nullValue())
                .body("outcome.on", equalTo("2020-12-25"));
    }

    @Test
    void changesNothingWhenItIsSaidAgain() {
        var body = Map.of("achievement", "achieved", "evidence", "Ten came", "on", "2020-12-24");
        put(mia, ids.goal(), body).then().statusCode(200);
        var before = mia.get("/v1/plans/" + ids.plan()).asString();
        put(mia, ids.goal(), body).then().statusCode(200);
        put(mia, ids.goal(), Map.of("achievement", "achieved", "evidence", "Ten came"))
                .then()
                .statusCode(200)
                .body("outcome.on", equalTo("2020-12-24"));
        assertThat(mia.get("/v1/plans/" + ids.plan()).asString()).isEqualTo(before);
        mia.get("/v1/plans/" + ids.plan() + "/history")
                .then()
                .body("items.findAll { it.code == 'goal_outcome_set' }.size()", equalTo(1));
    }

    @Test
    void outlastsWhatBecomesOfTheSteps() {
        conclude(mia, ids.goal(), "achieved").then().statusCode(200);
        closeItsSteps();
        mia.delete("/v1/steps/" + ids.first() + "/completion").then().statusCode(200);
        mia.stepIn(ids.goal());
        mia.get(goal)
                .then()
                .body("achievement", equalTo("achieved"))
                .body("lifecycle", equalTo("active"))
                .body("awaitingOutcome", equalTo(false));
    }

    @Test
    void isTakenBack() {
        closeItsSteps();
        mia.delete(outcome).then().statusCode(404);
        conclude(mia, ids.goal(), "achieved").then().statusCode(200);
        mia.deleteIf("\"stale\"", outcome).then().statusCode(412);
        mia.deleteIf(mia.tagOf(goal), outcome).then().statusCode(200);
        mia.get(goal)
                .then()
                .body("achievement", equalTo("in_progress"))
                .body("outcome", nullValue())
                .body("awaitingOutcome", equalTo(true));
        mia.delete(outcome)
                .then()
                .statusCode(404)
                .body("detail", equalTo("This goal has no outcome, so there is nothing to take back."));
        mia.get("/v1/plans/" + ids.plan() + "/history")
                .then()
                .body("items.code[0..1]", contains("goal_outcome_removed", "goal_outcome_set"))
                .body("items[1].sentence", equalTo("The goal “A talk of mine” was marked as achieved."));
    }

    /** Kiritimati and GMT+12 lie 26 hours apart: they never have the same day. */
    @ParameterizedTest
    @ValueSource(strings = {ZONE, "Pacific/Kiritimati", "Etc/GMT+12"})
    void isOfTodayWhereThePlanIs(String zone) {
        var own = mia.goalIn(mia.plan(wantedWith("timeZone", zone)).getString("id"));
        var before = LocalDate.now(ZoneId.of(zone));
        String on =
                conclude(mia, own, "achieved").then().statusCode(200).extract().path("outcome.on");
        assertThat(LocalDate.parse(on)).isBetween(before, LocalDate.now(ZoneId.of(zone)));
        var later = LocalDate.now(ZoneId.of(zone)).plusDays(2);
        put(mia, own, Map.of("achievement", "achieved", "on", later.toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/on"))
                .body("errors.code", contains("out_of_range"));
    }
}

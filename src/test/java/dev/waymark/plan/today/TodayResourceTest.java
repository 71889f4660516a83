package dev.waymark.plan.today;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Outcomes.conclude;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Json;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a home screen shows, in one call: the same as the reads that it stands for. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TodayResourceTest {

    private static final String TODAY = "/v1/members/mia/today";

    /** A Monday, at noon in Berlin. */
    private static final String MONDAY = "2027-02-01T11:00:00Z";

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private void at(String instant) {
        clock.stopAt(Instant.parse(instant));
    }

    private Response today() {
        return mia.get(TODAY).then().statusCode(200);
    }

    private Json planFrom(String startOn, String... strategies) {
        return mia.plan(PlanFixtures.wantedWith("startOn", startOn, strategies));
    }

    @Test
    void isEmptyBeforeThereIsAPlan() {
        today().body("plans", empty())
                .body("due", empty())
                .body("moreDue", equalTo(false))
                .body("wins", empty())
                .body("awaitingOutcome", empty())
                .body("signposts", empty());
    }

    @Test
    void saysHowEachPlanIsGoingAsItsProgressDoes() {
        at(MONDAY);
        planFrom("2027-01-04", "find-a-mentor", "set-goals");
        planFrom("2027-02-01", "invest-in-self-care");
        var today = mia.read(TODAY);
        assertThat(today.getList("plans.planTitle"))
                .isEqualTo(mia.read("/v1/plans").getList("items.title"));
        for (var plan : today.<Map<String, Object>>getList("plans")) {
            var progress = mia.read("/v1/plans/" + plan.get("planId") + "/progress");
            for (var name : List.of(
                    "asOf", "signal", "slackDays", "effortDoneShare", "effortDueShare", "sentence", "suggestions")) {
                assertThat(plan).as(name).containsEntry(name, progress.get(name));
            }
            assertThat(plan).containsEntry("nextStep", progress.get("nextSteps[0]"));
        }
        assertThat(today.getList("plans[1].suggestions.action.operationId")).containsExactly("replanPlan");
    }

    @Test
    void listsWhatIsDueAsTheAgendaDoes() {
        at(MONDAY);
        planFrom("2027-01-04", "find-a-mentor", "set-goals");
        mia.recurringIn(mia.goalIn(mia.emptyPlan()), "FREQ=DAILY;COUNT=2");
        var agenda = mia.read("/v1/members/mia/agenda?limit=100&from=2027-01-01&to=2027-02-01");
        today().body("due", equalTo(agenda.getList("items"))).body("moreDue", equalTo(false));
        assertThat(agenda.getList("items.overdue")).contains(true);
    }

    /** In Auckland, Tuesday begins while it is still Monday in Greenwich and in Berlin. */
    @Test
    void isTodayInTheTimeZoneOfEachPlan() {
        at("2027-02-01T11:30:00Z");
        var zones = List.of("Pacific/Auckland", "Europe/Berlin");
        for (var zone : zones) {
            var plan = mia.plan(PlanFixtures.wantedWith("timeZone", zone)).getString("id");
            mia.post(
                            "/v1/goals/" + mia.goalIn(plan) + "/steps",
                            Map.of("title", zone, "effortMinutes", 30, "dueOn", "2027-02-02"))
                    .then()
                    .statusCode(201);
        }
        today().body("due.title", contains("Pacific/Auckland"))
                .body("due.overdue", contains(false))
                .body("plans.asOf", contains("2027-02-01", "2027-02-02"));
    }

    @Test
    void showsOnlyPlansInProgress() {
        at(MONDAY);
        var paused = mia.planWithTwoSteps().plan();
        var canceled = mia.planWithTwoSteps().plan();
        var active = mia.planWithTwoSteps();
        mia.post("/v1/plans/" + paused + "/pause", "{\"until\": \"2027-02-03\"}");
        mia.patch("/v1/plans/" + canceled, "{\"lifecycle\": \"cancelled\"}");
        today().body("plans.planId", contains(active.plan()));
        at("2027-02-03T11:00:00Z");
        today().body("plans.planId", contains(active.plan(), paused));
        mia.complete(active.first(), "{}");
        mia.complete(active.second(), "{}");
        today().body("plans.planId", contains(paused));
    }

    /** A plan without anything to do is active, and has no next step. */
    @Test
    void hasNoNextStepWhereNothingIsOpen() {
        mia.emptyPlan();
        today().body("plans.nextStep", contains(nullValue()));
    }

    @Test
    void showsWinsUntilTheyAreCelebratedOrOld() {
        at(MONDAY);
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        var wins = mia.read("/v1/members/mia/wins").<Map<String, Object>>getList("items");
        today().body("wins", equalTo(wins)).body("wins.code", contains("plan", "half", "quarter", "first_step"));
        mia.post("/v1/wins/" + wins.get(0).get("id") + "/celebration");
        mia.delete("/v1/steps/" + ids.second() + "/completion");
        today().body("wins.code", contains("half", "quarter", "first_step"));
        at("2027-03-03T11:00:00Z");
        today().body("wins", hasSize(3));
        at("2027-03-03T11:00:01Z");
        today().body("wins", empty());
    }

    @Test
    void asksForOutcomesAsTheAgendaDoes() {
        at(MONDAY);
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        today().body("plans", empty())
                .body("due", empty())
                .body(
                        "awaitingOutcome",
                        equalTo(mia.read("/v1/members/mia/agenda").getList("items")))
                .body("awaitingOutcome.goalId", contains(ids.goal()))
                .body("awaitingOutcome.kind", contains("goal_outcome"));
        conclude(mia, ids.goal(), "achieved").then().statusCode(200);
        today().body("awaitingOutcome", empty());
    }

    /** However many plans say so. */
    @Test
    void saysOnceWhereToTurnInAHardTime() {
        at(MONDAY);
        for (var strategy : List.of("find-a-mentor", "set-goals")) {
            var plan = planFrom("2027-01-04", strategy).getString("id");
            for (var on : List.of("2027-01-31", "2027-02-01")) {
                mia.post("/v1/plans/" + plan + "/check-ins", Map.of("confidence", 3, "mood", 1, "on", on));
            }
        }
        var today = mia.read(TODAY);
        assertThat(today.getList("signposts.code")).containsExactly("support");
        assertThat(today.<List<String>>getList("plans.suggestions.code"))
                .hasSize(2)
                .allSatisfy(codes -> assertThat(codes).startsWith("small_restoring_step"));
    }

    @Test
    void isNotSentAgainUntilItChanges() {
        at(MONDAY);
        var ids = mia.planWithTwoSteps();
        var tag = mia.tagOf(TODAY);
        mia.getUnless(tag, TODAY).then().statusCode(304);
        mia.complete(ids.first(), "{}");
        mia.getUnless(tag, TODAY).then().statusCode(200);
    }
}

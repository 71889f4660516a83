package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.ZONE;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StepCompletionTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** Kiritimati and GMT+12 lie 26 hours apart: they never have the same day. */
    @ParameterizedTest
    @ValueSource(strings = {ZONE, "Pacific/Kiritimati", "Etc/GMT+12"})
    void isDoneTodayWhereThePlanIs(String zone) {
        var step = mia.stepIn(mia.goalIn(mia.plan(wantedWith("timeZone", zone)).getString("id")));
        var before = LocalDate.now(ZoneId.of(zone));
        String on = mia.complete(step, "{}").then().statusCode(200).extract().path("completedOn");
        assertThat(LocalDate.parse(on)).isBetween(before, LocalDate.now(ZoneId.of(zone)));
    }

    @Test
    void needsNoBody() {
        var step = mia.planWithTwoSteps().first();
        mia.post("/v1/steps/" + step + "/completion").then().statusCode(200).body("status", equalTo("done"));
    }

    @Test
    void remembersTheDayAndTheNote() {
        var ids = mia.planWithTwoSteps();
        var completed = mia.complete(ids.first(), "{\"on\": \"2020-12-24\", \"note\": \"Easier than I thought\"}");
        completed
                .then()
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("completedOn", equalTo("2020-12-24"))
                .body("note", equalTo("Easier than I thought"));
        assertThat(completed.json().<Object>getMap(""))
                .containsAllEntriesOf(mia.read("/v1/steps/" + ids.first()).getMap(""));
        mia.get("/v1/plans/" + ids.plan())
                .then()
                .body("goals[0].steps[0].note", equalTo("Easier than I thought"))
                .body("goals[0].achievement", equalTo("in_progress"))
                .body("lifecycle", equalTo("active"));
    }

    @Test
    void staysAsItWasWhenItIsDoneTwice() {
        var step = mia.planWithTwoSteps().first();
        var first = mia.complete(step, "{\"on\": \"2020-12-24\", \"note\": \"mine\"}");
        var second = mia.complete(step, "{\"on\": \"2021-12-24\", \"note\": \"another\"}");
        second.then().statusCode(200).header("ETag", first.header("ETag"));
        assertThat(second.json().getString("note")).isEqualTo("mine");
        assertThat(second.json().getString("completedOn")).isEqualTo("2020-12-24");
    }

    @Test
    void knowsNoOccurrenceOfAStepDoneOnce() {
        var step = mia.planWithTwoSteps().first();
        var dueOn = mia.read("/v1/steps/" + step).getString("dueOn");
        mia.complete(step, "{\"occurrence\": \"" + dueOn + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/occurrence"))
                .body("errors.code", contains("unknown_reference"));
        mia.skip(step, "{\"occurrence\": \"" + dueOn + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/occurrence"));
        mia.get("/v1/steps/" + step).then().body("status", equalTo("todo"));
    }

    @Test
    void opensAgainAndForgetsTheNote() {
        var step = mia.planWithTwoSteps().first();
        var tag = mia.tagOf("/v1/steps/" + step);
        mia.complete(step, "{\"note\": \"mine\"}").then().statusCode(200);
        mia.delete("/v1/steps/" + step + "/completion").then().statusCode(200);
        assertThat(mia.tagOf("/v1/steps/" + step)).isEqualTo(tag);
        mia.delete("/v1/steps/" + step + "/completion").then().statusCode(404);
        mia.complete(step, "{}").then().statusCode(200).body("note", nullValue());
    }

    @Test
    void completesThePlanWithItsLastStep() {
        var ids = mia.planWithTwoSteps();
        var plan = "/v1/plans/" + ids.plan();
        mia.complete(ids.second(), "{}").then().statusCode(200);
        mia.get(plan).then().body("lifecycle", equalTo("active"));
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.get(plan)
                .then()
                .body("lifecycle", equalTo("completed"))
                .body("goals[0].lifecycle", equalTo("completed"))
                .body("goals[0].achievement", equalTo("in_progress"))
                .body("goals[0].awaitingOutcome", equalTo(true));
        mia.get("/v1/plans?lifecycle=completed").then().body("items.id", contains(ids.plan()));
    }

    @Test
    void makesThePlanActiveWhenItIsReopened() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.complete(ids.second(), "{}").then().statusCode(200);
        mia.delete("/v1/steps/" + ids.first() + "/completion").then().statusCode(200);
        mia.get("/v1/plans/" + ids.plan())
                .then()
                .body("lifecycle", equalTo("active"))
                .body("goals[0].lifecycle", equalTo("active"))
                .body("goals[0].steps.status", contains("todo", "done"));
    }

    @Test
    void isToldOfNoDayThatIsStillToCome() {
        var step = mia.planWithTwoSteps().first();
        mia.complete(step, "{\"on\": \"2199-01-01\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/on"))
                .body("errors.code", contains("out_of_range"));
        mia.get("/v1/steps/" + step).then().body("status", equalTo("todo"));
    }

    @Test
    void cannotFollowASkip() {
        var step = mia.planWithTwoSteps().first();
        mia.skip(step, "{\"reason\": \"no time\"}").then().statusCode(200);
        mia.complete(step, "{}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/invalid-transition"))
                .body("detail", equalTo("This step is skipped: reopen it first."))
                .body("legal.state", contains("todo"))
                .body("legal.operation", contains("reopenStep"));
        mia.delete("/v1/steps/" + step + "/completion").then().statusCode(200);
        mia.complete(step, "{}").then().statusCode(200);
        mia.skip(step, "{}").then().statusCode(409);
    }
}

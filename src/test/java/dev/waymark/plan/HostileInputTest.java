package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, numbers and rules at their limits: whatever is sent, the service never breaks. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HostileInputTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** The last day of the Julian calendar and the ten days that never were in Rome are days like others here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "0001-01-01",
                "0004-02-29",
                "1500-02-28",
                "1582-10-04",
                "1582-10-10",
                "1582-10-15",
                "1900-03-01",
                "9999-12-31"
            })
    void keepsAnyDayOnWhichAStepWasDone(String on) {
        var ids = mia.planWithTwoSteps();
        var completed = mia.complete(ids.first(), "{\"on\": \"" + on + "\"}");
        assertThat(completed.statusCode()).isIn(200, 400);
        if (completed.statusCode() == 200) {
            completed.then().body("completedOn", equalTo(on));
            mia.get("/v1/steps/" + ids.first()).then().body("completedOn", equalTo(on));
        }
        mia.read("/v1/plans/" + ids.plan() + "/progress");
        mia.patch("/v1/plans/" + ids.plan(), "{\"weeklyMinutes\": 60}").then().statusCode(200);
        mia.patch("/v1/steps/" + ids.second(), "{\"effortMinutes\": 45}").then().statusCode(200);
    }

    @Test
    void refusesAStrategyFiftyTimes() {
        var fifty = Collections.nCopies(50, "find-a-mentor").toArray(String[]::new);
        mia.post("/v1/plans", wanted(fifty)).then().statusCode(400).body("errors.code", contains("duplicate"));
        mia.post("/v1/plans", wantedWith("strategies", Collections.nCopies(51, "x")))
                .then()
                .statusCode(400)
                .body("errors.pointer.unique()", hasItem("/strategies"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "-1e999999999", "1e-999999999", "99999999999999999999", "NaN", "0x10", "1.5"})
    void refusesNumbersBeyondReason(String number) {
        var step = mia.planWithTwoSteps().first();
        mia.patch("/v1/steps/" + step, "{\"effortMinutes\": " + number + "}")
                .then()
                .statusCode(400);
        mia.get("/v1/steps/" + step).then().body("effortMinutes", equalTo(30));
    }

    @Test
    void takesAWholeNumberInAnyNotation() {
        var step = mia.planWithTwoSteps().first();
        mia.patch("/v1/steps/" + step, "{\"effortMinutes\": 4.50e1}")
                .then()
                .statusCode(200)
                .body("effortMinutes", equalTo(45));
    }

    /** The rarest habit that ends within the calendar, and every occurrence can be named. */
    @Test
    void datesTheRarestHabitInTheCalendar() {
        var goal = mia.goalIn(mia.emptyPlan());
        var step = mia.recurringIn(goal, "FREQ=MONTHLY;INTERVAL=52;COUNT=23");
        var occurrences = PlanBody.occurrences(mia.read("/v1/steps/" + step).getMap(""));
        assertThat(occurrences).hasSize(23);
        assertThat(occurrences.get(22).get("dueOn").toString()).startsWith("2195");
        mia.complete(step, "{\"occurrence\": \"" + occurrences.get(22).get("dueOn") + "\"}")
                .then()
                .statusCode(200);
    }

    /** A day beyond the year 9999 has no ISO 8601 form that the contract's `date` allows. */
    @Test
    void neverLeavesTheCalendar() {
        var plan = mia.plan(wantedWith("weeklyMinutes", 1)).getString("id");
        var goal = "/v1/goals/" + mia.goalIn(plan) + "/steps";
        var answers = IntStream.range(0, 9)
                .mapToObj(number -> mia.post(goal, Map.of("title", "Endless " + number, "effortMinutes", 60_000)))
                .map(Response::statusCode)
                .toList();
        assertThat(answers).contains(201).containsOnly(201, 400);
        List<String> dates = mia.read("/v1/plans/" + plan).getList("goals[0].steps.dueOn");
        assertThat(dates).isNotEmpty().allMatch(date -> date.matches("\\d{4}-\\d{2}-\\d{2}"));
        mia.read("/v1/plans/" + plan + "/progress");
    }
}

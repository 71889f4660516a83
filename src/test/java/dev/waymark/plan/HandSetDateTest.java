package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that members set themselves. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HandSetDateTest {

    /** A Wednesday. */
    private static final String WEDNESDAY = START.plusDays(16).toString();

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private TwoSteps ids;
    private String plan;
    private String first;
    private String second;

    @BeforeEach
    void makeAPlan() {
        ids = mia.planWithTwoSteps();
        plan = "/v1/plans/" + ids.plan();
        first = "/v1/steps/" + ids.first();
        second = "/v1/steps/" + ids.second();
    }

    private void set(String step, String day) {
        mia.patch(step, "{\"dueOn\": \"" + day + "\"}")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(day))
                .body("dueOnFixed", equalTo(true));
    }

    @Test
    void areTakenAndMoveWhatComesAfter() {
        mia.get(first).then().body("dueOnFixed", equalTo(false));
        set(first, WEDNESDAY);
        mia.get(second).then().body("dueOn", greaterThanOrEqualTo(WEDNESDAY)).body("dueOnFixed", equalTo(false));
        mia.get(plan).then().body("conflicts", empty());
    }

    @Test
    void areTakenWithANewStep() {
        mia.post(
                        "/v1/goals/" + ids.goal() + "/steps",
                        Map.of("title", "Give the talk", "effortMinutes", 45, "dueOn", WEDNESDAY))
                .then()
                .statusCode(201)
                .body("dueOn", equalTo(WEDNESDAY))
                .body("dueOnFixed", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"weeklyMinutes\": 30}",
                "{\"daysOff\": [\"wed\"]}",
                "{\"startOn\": \"2100-06-07\"}",
                "{\"timeZone\": \"Asia/Tokyo\"}"
            })
    void areKeptWheneverThePlanIsRescheduled(String change) {
        set(first, WEDNESDAY);
        mia.patch(plan, change).then().statusCode(200);
        mia.get(first).then().body("dueOn", equalTo(WEDNESDAY)).body("dueOnFixed", equalTo(true));
    }

    @Test
    void areKeptInAPause() {
        set(second, WEDNESDAY);
        mia.post(plan + "/pause", "{\"until\": \"2100-01-01\"}").then().statusCode(200);
        mia.get(second).then().body("dueOn", equalTo(WEDNESDAY));
        mia.post(plan + "/resume").then().statusCode(200);
        mia.get(second).then().body("dueOn", equalTo(WEDNESDAY));
    }

    @Test
    void areGivenBackToTheService() {
        var laid = mia.read(first).getString("dueOn");
        set(first, WEDNESDAY);
        mia.patch(first, "{\"title\": \"Mine\"}").then().body("dueOn", equalTo(WEDNESDAY));
        mia.patch(first, "{\"dueOn\": null}")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(laid))
                .body("dueOnFixed", equalTo(false));
    }

    @Test
    void areKeptAgainstAllElseAndTheConflictIsTold() {
        set(second, START.minusDays(2).toString());
        mia.get(plan)
                .then()
                .body("conflicts.code", contains("before_start", "day_off", "before_predecessor"))
                .body("conflicts.stepId.unique()", contains(ids.second()));
        mia.complete(ids.second(), "{}").then().statusCode(200);
        mia.get(plan).then().body("conflicts", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-07-20", "9999-12-31"})
    void lieWithinTheCalendar(String day) {
        mia.patch(first, "{\"dueOn\": \"" + day + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn"))
                .body("errors.code", contains("out_of_range"));
    }

    @Test
    void areNotForWhatRecurs() {
        var recurring = "/v1/steps/" + mia.recurringIn(ids.goal(), "FREQ=WEEKLY;COUNT=3");
        mia.patch(recurring, "{\"dueOn\": \"" + WEDNESDAY + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn"))
                .body("errors.code", contains("not_allowed"));
        set(first, WEDNESDAY);
        mia.patch(first, "{\"cadence\": \"FREQ=WEEKLY;COUNT=3\"}").then().statusCode(400);
        mia.patch(first, "{\"cadence\": \"FREQ=WEEKLY;COUNT=3\", \"dueOn\": null}")
                .then()
                .statusCode(200);
    }

    @Test
    void areNotForWhatIsDone() {
        mia.complete(ids.first(), "{}").then().statusCode(200);
        var tag = mia.tagOf(first);
        mia.patch(first, "{\"dueOn\": \"" + WEDNESDAY + "\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/conflict"));
        assertThat(mia.tagOf(first)).isEqualTo(tag);
    }
}

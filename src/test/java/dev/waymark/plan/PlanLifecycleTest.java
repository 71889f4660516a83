package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanLifecycleTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private TwoSteps ids;
    private String plan;
    private String goal;
    private String step;

    @BeforeEach
    void makeAPlan() {
        ids = mia.planWithTwoSteps();
        plan = "/v1/plans/" + ids.plan();
        goal = "/v1/goals/" + ids.goal();
        step = "/v1/steps/" + ids.first();
    }

    @Test
    void letsNothingChangeOnceItIsCancelled() {
        mia.complete(ids.second(), "{}").then().statusCode(200);
        mia.patch(plan, "{\"lifecycle\": \"cancelled\"}")
                .then()
                .statusCode(200)
                .body("lifecycle", equalTo("cancelled"));
        var tag = mia.tagOf(plan);
        refused(mia.patch(plan, "{\"title\": \"Mine\"}"));
        refused(mia.patch(plan, "{\"lifecycle\": \"active\"}"));
        refused(mia.patch(plan, "{\"weeklyMinutes\": 60}"));
        refused(mia.post(plan + "/goals", Map.of("title", "One more", "horizon", "long")));
        refused(mia.patch(goal, "{\"title\": \"Another\"}"));
        refused(mia.post(goal + "/steps", Map.of("title", "One more", "effortMinutes", 30)));
        refused(mia.patch(step, "{\"status\": \"doing\"}"));
        refused(mia.complete(ids.first(), "{}"));
        refused(mia.skip(ids.first(), "{}"));
        refused(mia.delete("/v1/steps/" + ids.second() + "/completion"));
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    /** The only way on is a new plan. */
    private static void refused(Response answer) {
        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/invalid-transition"))
                .body("detail", containsString("new plan"));
    }

    @Test
    void saysWhatIsInvalidBeforeWhatIsTooLate() {
        mia.patch(plan, "{\"lifecycle\": \"cancelled\"}").then().statusCode(200);
        mia.patch(plan, "{\"colour\": \"red\"}").then().statusCode(400);
        mia.complete(ids.first(), "{\"on\": \"soon\"}").then().statusCode(400);
        mia.complete(ids.first(), "{\"occurrence\": \"2100-01-04\"}").then().statusCode(400);
    }

    @Test
    void keepsWhatWasDoneReadableOnceItIsCancelled() {
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.patch(plan, "{\"lifecycle\": \"cancelled\"}").then().statusCode(200);
        mia.get(goal)
                .then()
                .statusCode(200)
                .body("lifecycle", equalTo("cancelled"))
                .body("achievement", equalTo("in_progress"));
        mia.get(plan + "/progress")
                .then()
                .statusCode(200)
                .body("signal", equalTo("done"))
                .body("effortDoneShare", equalTo(0.5))
                .body("forecastOn", nullValue())
                .body("nextSteps", empty())
                .body("sentence", startsWith("You have ended this plan, and what you did stays done: 1 of 2"));
        mia.delete(plan).then().statusCode(204);
    }

    @Test
    void staysActiveWhenActiveIsAskedFor() {
        mia.patch(plan, "{\"lifecycle\": \"active\"}").then().statusCode(200).body("lifecycle", equalTo("active"));
    }

    @Test
    void isActiveAgainWithANewStep() {
        mia.skip(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        mia.get(plan).then().body("lifecycle", equalTo("completed"));
        mia.stepIn(ids.goal(), ids.second());
        mia.get(plan).then().body("lifecycle", equalTo("active"));
    }

    @Test
    void isCompletedWhenItsLastOpenStepIsDeleted() {
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.delete("/v1/steps/" + ids.second()).then().statusCode(204);
        mia.get(plan).then().body("lifecycle", equalTo("completed"));
    }

    @Test
    void isGoneWithAllThatBelongsToIt() {
        mia.delete(plan).then().statusCode(204);
        mia.delete(plan).then().statusCode(404);
        mia.get(plan).then().statusCode(404);
        mia.get(plan + "/progress").then().statusCode(404);
        mia.get(goal).then().statusCode(404);
        mia.get(step).then().statusCode(404);
        mia.complete(ids.first(), "{}").then().statusCode(404);
        mia.patchIf("*", step, "{\"title\": \"Mine\"}").then().statusCode(404);
    }

    @Test
    void deletesOccurrencesToo() {
        var recurring = mia.recurringIn(ids.goal(), "FREQ=WEEKLY;COUNT=3");
        mia.complete(recurring, "{}").then().statusCode(200);
        mia.delete(plan).then().statusCode(204);
        mia.get("/v1/steps/" + recurring).then().statusCode(404);
    }
}

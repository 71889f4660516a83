package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.NOBODYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class GoalResourceTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void addsAGoalOfOnesOwnAtTheEnd() {
        var plan = "/v1/plans/" + mia.planWithThreeStrategies().getString("id");
        var body = Map.of("title", "I speak at the meetup", "horizon", "long", "measure", "Two questions asked");
        var made = mia.post(plan + "/goals", body);
        made.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/goals/" + made.path("id")))
                .body("key", nullValue())
                .body("strategy", nullValue())
                .body("title", equalTo("I speak at the meetup"))
                .body("horizon", equalTo("long"))
                .body("measure", equalTo("Two questions asked"))
                .body("lifecycle", equalTo("active"))
                .body("achievement", equalTo("not_started"))
                .body("dueOn", nullValue())
                .body("steps", empty());
        assertThat(mia.read(plan).<String>get("goals[-1].id")).isEqualTo(made.path("id"));
        assertThat(mia.tagOf("/v1/goals/" + made.path("id"))).isEqualTo(made.header("ETag"));
    }

    @Test
    void readsAsItDoesInThePlan() {
        var plan = mia.planWithThreeStrategies();
        Map<String, Object> second = plan.getMap("goals[1]");
        assertThat(mia.read("/v1/goals/" + second.get("id")).<Object>get("")).isEqualTo(second);
    }

    @Test
    void changesOnlyWhatIsSent() {
        var goal = "/v1/goals/" + mia.planWithThreeStrategies().getString("goals[0].id");
        Map<String, Object> before = mia.read(goal).getMap("");
        mia.patch(goal, "{\"horizon\": \"long\", \"measure\": null}").then().statusCode(200);
        before.put("horizon", "long");
        before.put("horizonLabel", "Long-term");
        before.put("measure", null);
        assertThat(mia.read(goal).<Object>get("")).isEqualTo(before);
    }

    @Test
    void wantsTheTagOfWhatItChanges() {
        var goal = "/v1/goals/" + mia.planWithTwoSteps().goal();
        var tag = mia.tagOf(goal);
        mia.patchUnconditionally(goal, "{\"title\": \"Mine\"}").then().statusCode(428);
        mia.patchIf(tag, goal, "{\"title\": \"Mine\"}").then().statusCode(200);
        mia.patchIf(tag, goal, "{\"title\": \"Yours\"}").then().statusCode(412);
        mia.get(goal).then().body("title", equalTo("Mine"));
    }

    @Test
    void honorsTheTagOfThePlanItIsAddedTo() {
        var plan = "/v1/plans/" + mia.emptyPlan();
        var tag = mia.tagOf(plan);
        var body = Map.of("title", "A talk", "horizon", "short");
        mia.postIf(tag, plan + "/goals", body).then().statusCode(201);
        mia.postIf(tag, plan + "/goals", body).then().statusCode(412);
        assertThat(mia.read(plan).getList("goals")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": null}              | /title    | wrong_type",
                "{\"title\": \"\"}              | /title    | too_short",
                "{\"horizon\": null}            | /horizon  | wrong_type",
                "{\"horizon\": \"both\"}        | /horizon  | unknown_value",
                "{\"measure\": \"\"}            | /measure  | too_short",
                "{\"lifecycle\": \"completed\"} | /lifecycle | unknown_property",
            })
    void refusesWhatCannotBe(String change, String pointer, String code) {
        var goal = "/v1/goals/" + mia.planWithTwoSteps().goal();
        mia.patch(goal, change)
                .then()
                .statusCode(400)
                .body("errors.pointer.unique()", contains(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void tellsAllFaultsOfANewGoalAtOnce() {
        mia.post("/v1/plans/" + mia.emptyPlan() + "/goals", Map.of("horizon", "both", "steps", "none"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/horizon", "/steps"));
        mia.post("/v1/plans/" + NOBODYS + "/goals", Map.of()).then().statusCode(404);
    }

    @Test
    void isGoneWithItsSteps() {
        var ids = mia.planWithTwoSteps();
        var goal = "/v1/goals/" + ids.goal();
        mia.delete(goal).then().statusCode(204);
        mia.delete(goal).then().statusCode(404);
        mia.get(goal).then().statusCode(404);
        mia.get("/v1/steps/" + ids.first()).then().statusCode(404);
        mia.get("/v1/plans/" + ids.plan())
                .then()
                .statusCode(200)
                .body("goals", empty())
                .body("endsOn", nullValue());
    }

    @Test
    void linksStepsOfOtherGoalsPastWhatIsGone() {
        var plan = mia.emptyPlan();
        var start = mia.stepIn(mia.goalIn(plan));
        var goal = mia.goalIn(plan);
        var first = mia.stepIn(goal, start);
        var second = mia.stepIn(goal, first);
        var last = mia.stepIn(mia.goalIn(plan), second);
        mia.delete("/v1/goals/" + goal).then().statusCode(204);
        mia.get("/v1/steps/" + last).then().statusCode(200).body("after", contains(start));
        mia.patch("/v1/plans/" + plan, "{\"weeklyMinutes\": 30}").then().statusCode(200);
    }

    @Test
    void belongsToItsMemberAlone() {
        var ids = mia.planWithTwoSteps();
        var noa = mia.and(member("noa"));
        var goal = "/v1/goals/" + ids.goal();
        noa.get(goal).then().statusCode(404);
        noa.delete(goal).then().statusCode(404);
        noa.patchIf(mia.tagOf(goal), goal, "{\"title\": \"Mine\"}").then().statusCode(404);
        noa.post(goal + "/steps", Map.of("title", "Mine", "effortMinutes", 5))
                .then()
                .statusCode(404);
        mia.get("/v1/goals/no-id").then().statusCode(404);
    }

    @Test
    void completesWithItsOwnLastStep() {
        var ids = mia.planWithTwoSteps();
        mia.stepIn(mia.goalIn(ids.plan()));
        mia.complete(ids.first(), "{}");
        mia.skip(ids.second(), "{}");
        mia.get("/v1/goals/" + ids.goal())
                .then()
                .body("lifecycle", equalTo("completed"))
                .body("achievement", equalTo("in_progress"))
                .body("awaitingOutcome", equalTo(true));
        mia.get("/v1/plans/" + ids.plan()).then().body("lifecycle", equalTo("active"));
    }
}

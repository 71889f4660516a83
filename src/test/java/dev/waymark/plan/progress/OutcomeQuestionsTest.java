package dev.waymark.plan.progress;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Outcomes.conclude;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goals that await their outcome, in the progress of their plan. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class OutcomeQuestionsTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;
    private String first;
    private String second;

    /** Two goals whose only steps are closed, and one that has not begun. */
    @BeforeEach
    void closeWhatThereIs() {
        plan = mia.emptyPlan();
        first = mia.post(
                        "/v1/plans/" + plan + "/goals",
                        Map.of("title", "A mentor", "horizon", "short", "measure", "You have talked to three people"))
                .path("id");
        second = mia.goalIn(plan);
        mia.complete(mia.stepIn(first), "{}").then().statusCode(200);
        mia.skip(mia.stepIn(second), "{}").then().statusCode(200);
        mia.stepIn(mia.goalIn(plan));
    }

    private Response progress() {
        return mia.get("/v1/plans/" + plan + "/progress").then().statusCode(200);
    }

    @Test
    void areAskedOneAtATimeInTheWordsOfTheMeasure() {
        progress()
                .body("goals.awaitingOutcome", contains(true, true, false))
                .body("suggestions.code", contains("goal_outcome"))
                .body("suggestions[0].action.operationId", equalTo("setGoalOutcome"))
                .body("suggestions[0].action.method", equalTo("PUT"))
                .body("suggestions[0].action.href", endsWith("/v1/goals/" + first + "/outcome"))
                .body("suggestions[0].action.body", nullValue())
                .body("suggestions[0].preview", nullValue())
                .body(
                        "suggestions[0].text",
                        equalTo(
                                "Your goal “A mentor” has no open steps left. Its measure was: “You have talked to three"
                                        + " people.” Is that so: yes, partly, or no?"));
        conclude(mia, first, "partly_achieved").then().statusCode(200);
        progress()
                .body("goals.achievement", contains("partly_achieved", "in_progress", "not_started"))
                .body("goals.awaitingOutcome", contains(false, true, false))
                .body("goals[0].outcome.achievement", equalTo("partly_achieved"))
                .body("suggestions.text", contains(startsWith("Your goal “A talk of mine” has no open steps left.")));
        conclude(mia, second, "not_achieved").then().statusCode(200);
        progress().body("suggestions", empty());
    }

    @Test
    void areNotAskedInAPause() {
        mia.post("/v1/plans/" + plan + "/pause").then().statusCode(200);
        progress().body("goals.awaitingOutcome", contains(true, true, false)).body("suggestions", empty());
    }

    @Test
    void areAskedWhenThePlanIsCompleted() {
        mia.complete(mia.read("/v1/plans/" + plan).getString("goals[2].steps[0].id"), "{}");
        progress().body("signal", equalTo("done")).body("suggestions.code", contains("goal_outcome"));
    }
}

package dev.waymark.plan.win;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Outcomes.conclude;
import static dev.waymark.support.Outcomes.takeBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The win of a goal. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class GoalWinTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private List<String> codesOf(String plan) {
        return mia.read("/v1/plans/" + plan + "/wins").getList("items.code");
    }

    private String winIn(String plan) {
        return mia.read("/v1/plans/" + plan + "/wins").getString("items.find { it.code == 'goal' }.id");
    }

    @Test
    void isNotEarnedBySteps() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.complete(ids.second(), "{}").then().statusCode(200);
        assertThat(codesOf(ids.plan())).containsExactly("plan", "half", "quarter", "first_step");
    }

    @Test
    void isNotTakenBackWithSteps() {
        var ids = mia.planWithTwoSteps();
        conclude(mia, ids.goal(), "achieved").then().statusCode(200);
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.delete("/v1/steps/" + ids.first() + "/completion").then().statusCode(200);
        mia.stepIn(ids.goal());
        assertThat(codesOf(ids.plan())).containsExactly("goal");
    }

    /** What is achieved in part is no win. */
    @Test
    void followsTheOutcome() {
        var ids = mia.planWithTwoSteps();
        conclude(mia, ids.goal(), "achieved").then().statusCode(200);
        assertThat(codesOf(ids.plan())).containsExactly("goal");
        var goal = winIn(ids.plan());
        conclude(mia, ids.goal(), "partly_achieved").then().statusCode(200);
        assertThat(codesOf(ids.plan())).isEmpty();
        conclude(mia, ids.goal(), "achieved").then().statusCode(200);
        assertThat(winIn(ids.plan())).isEqualTo(goal);
        takeBack(mia, ids.goal()).then().statusCode(200);
        mia.get("/v1/wins/" + goal).then().statusCode(404);
    }

    @Test
    void isGoneWithItsGoal() {
        var ids = mia.planWithTwoSteps();
        var rest = mia.stepIn(mia.goalIn(ids.plan()));
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        mia.complete(rest, "{}");
        conclude(mia, ids.goal(), "achieved");
        mia.delete("/v1/goals/" + ids.goal()).then().statusCode(204);
        mia.get("/v1/plans/" + ids.plan() + "/wins")
                .then()
                .body("items.code", contains("plan", "half", "quarter", "first_step"))
                .body("items[3].stepId", equalTo(rest));
        mia.delete("/v1/steps/" + rest).then().statusCode(204);
        assertThat(codesOf(ids.plan())).isEmpty();
    }
}

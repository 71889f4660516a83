package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Outcomes.conclude;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan's tag changes with anything in its body, and with nothing else. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanTagTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private TwoSteps ids;
    private String plan;
    private String tag;

    @BeforeEach
    void makeAPlan() {
        ids = mia.planWithTwoSteps();
        plan = "/v1/plans/" + ids.plan();
        tag = mia.tagOf(plan);
    }

    @Test
    void staysWhileNothingChanges() {
        assertThat(mia.tagOf(plan)).isEqualTo(tag).doesNotStartWith("W/");
        mia.read(plan + "/progress");
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    @Test
    void changesWithAStep() {
        mia.complete(ids.first(), "{}").then().statusCode(200);
        assertThat(mia.tagOf(plan)).isNotEqualTo(tag);
        mia.patchIf(tag, plan, "{\"title\": \"Mine\"}").then().statusCode(412);
    }

    @Test
    void changesWithAGoal() {
        mia.patch("/v1/goals/" + ids.goal(), "{\"title\": \"Another\"}").then().statusCode(200);
        assertThat(mia.tagOf(plan)).isNotEqualTo(tag);
    }

    @Test
    void changesWithAnOutcomeOnce() {
        conclude(mia, ids.goal(), "achieved").then().statusCode(200);
        var concluded = mia.tagOf(plan);
        assertThat(concluded).isNotEqualTo(tag);
        conclude(mia, ids.goal(), "achieved").then().statusCode(200);
        assertThat(mia.tagOf(plan)).isEqualTo(concluded);
    }

    @Test
    void staysWhenAStepIsCompletedAgain() {
        mia.complete(ids.first(), "{}").then().statusCode(200);
        var completed = mia.tagOf(plan);
        mia.complete(ids.first(), "{}").then().statusCode(200);
        assertThat(mia.tagOf(plan)).isEqualTo(completed);
    }

    @Test
    void staysWhenAStepIsSkippedAgain() {
        mia.skip(ids.first(), "{}").then().statusCode(200);
        var skipped = mia.tagOf(plan);
        mia.skip(ids.first(), "{}").then().statusCode(200);
        assertThat(mia.tagOf(plan)).isEqualTo(skipped);
    }

    @Test
    void sparesClientsThatHaveIt() {
        mia.getUnless(tag, plan).then().statusCode(304).header("ETag", tag);
        mia.getUnless("\"other\", W/" + tag, plan).then().statusCode(304);
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.getUnless(tag, plan).then().statusCode(200);
    }

    @Test
    void ofAStepIsThatOfItsCompletion() {
        var completed = mia.complete(ids.first(), "{}").then().statusCode(200).extract();
        assertThat(completed.header("ETag")).isEqualTo(mia.tagOf("/v1/steps/" + ids.first()));
    }

    @Test
    void guardsActionsWhenItIsSent() {
        var step = "/v1/steps/" + ids.first();
        mia.postIf("\"stale\"", step + "/completion", "{}").then().statusCode(412);
        mia.postIf("\"stale\"", step + "/skip", "{}").then().statusCode(412);
        mia.deleteIf("\"stale\"", step).then().statusCode(412);
        mia.deleteIf("\"stale\"", "/v1/goals/" + ids.goal()).then().statusCode(412);
        mia.deleteIf("\"stale\"", plan).then().statusCode(412);
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
        mia.postIf(mia.tagOf(step), step + "/completion", "{}").then().statusCode(200);
    }
}

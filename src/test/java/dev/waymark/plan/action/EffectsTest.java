package dev.waymark.plan.action;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Outcomes.conclude;
import static dev.waymark.support.Outcomes.takeBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An action answers what has changed beside the step or goal, just as the reads of it say afterwards. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class EffectsTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private TwoSteps ids;

    @BeforeEach
    void plan() {
        ids = mia.planWithTwoSteps();
    }

    private Response reopen(String step) {
        return mia.delete("/v1/steps/" + step + "/completion");
    }

    /** What an action says of the plan is what everything else says of it now. */
    private void saysWhatIsSo(Response action) {
        var effects = action.then().statusCode(200).extract().json().getMap("effects");
        var today = mia.read("/v1/members/mia/today").<Map<String, Object>>getList("plans");
        if (!today.isEmpty()) {
            assertThat(effects).containsEntry("plan", today.get(0));
        }
        var progress = mia.read("/v1/plans/" + ids.plan() + "/progress");
        assertThat(effects).containsEntry("goal", progress.get("goals[0]"));
        var standing = (Map<?, ?>) effects.get("plan");
        assertThat(standing.get("sentence")).isEqualTo(progress.get("sentence"));
        assertThat(standing.get("signal")).isEqualTo(progress.get("signal"));
    }

    private List<Map<String, Object>> wins() {
        return mia.read("/v1/members/mia/wins").getList("items");
    }

    @Test
    void aCompletionSaysWhatItHasEarned() {
        var first = mia.complete(ids.first(), "{}");
        saysWhatIsSo(first);
        first.then()
                .body("id", equalTo(ids.first()))
                .body("status", equalTo("done"))
                .body("effects.wins", containsInAnyOrder(wins().toArray()))
                .body("effects.wins.code", contains("first_step", "quarter", "half"))
                .body("effects.winsTakenBack", empty())
                .body("effects.plan.nextStep.stepId", equalTo(ids.second()));
        assertThat(first.header("ETag")).isEqualTo(mia.tagOf("/v1/steps/" + ids.first()));
        var last = mia.complete(ids.second(), "{}");
        saysWhatIsSo(last);
        last.then()
                .body("effects.wins.code", contains("plan"))
                .body("effects.plan.signal", equalTo("done"))
                .body("effects.plan.nextStep", nullValue())
                .body("effects.goal.awaitingOutcome", equalTo(true));
    }

    @Test
    void whatChangesNothingEarnsNothing() {
        var earned = mia.complete(ids.first(), "{}").json();
        var again = mia.complete(ids.first(), "{}");
        saysWhatIsSo(again);
        again.then().body("effects.wins", empty()).body("effects.winsTakenBack", empty());
        assertThat(again.json().getMap("effects.plan")).isEqualTo(earned.getMap("effects.plan"));
        assertThat(wins()).hasSize(3);
    }

    @Test
    void reopeningTakesBackWhatIsNoLongerTrue() {
        var earned = mia.complete(ids.first(), "{}").json().getList("effects.wins.id");
        var reopened = reopen(ids.first());
        saysWhatIsSo(reopened);
        reopened.then()
                .body("status", equalTo("todo"))
                .body("effects.wins", empty())
                .body("effects.winsTakenBack", containsInAnyOrder(earned.toArray()))
                .body("effects.goal.doneShare", equalTo(0.0));
        assertThat(reopened.header("ETag")).isEqualTo(mia.tagOf("/v1/steps/" + ids.first()));
        mia.complete(ids.first(), "{}").then().body("effects.wins.id", containsInAnyOrder(earned.toArray()));
    }

    @Test
    void skippingSaysHowThePlanIsGoing() {
        var skipped = mia.skip(ids.first(), "{}");
        saysWhatIsSo(skipped);
        skipped.then()
                .body("status", equalTo("skipped"))
                .body("effects.wins", empty())
                .body("effects.plan.nextStep.stepId", equalTo(ids.second()));
        saysWhatIsSo(mia.skip(ids.first(), "{}"));
    }

    @Test
    void anOccurrenceHasEffectsToo() {
        ids = new TwoSteps(mia.emptyPlan(), "", "", "");
        var step = mia.recurringIn(mia.goalIn(ids.plan()), "FREQ=WEEKLY;BYDAY=MO;COUNT=4");
        var done = mia.complete(step, "{\"occurrence\": \"2100-01-11\"}");
        saysWhatIsSo(done);
        done.then()
                .body("effects.wins.code", contains("first_step", "quarter"))
                .body("effects.goal.doneShare", equalTo(0.25))
                .body("effects.plan.nextStep.occurrence", equalTo("2100-01-04"));
    }

    @Test
    void anOutcomeSaysWhatItHasEarnedAndTakenBack() {
        var achieved = conclude(mia, ids.goal(), "achieved");
        saysWhatIsSo(achieved);
        achieved.then()
                .body("id", equalTo(ids.goal()))
                .body("effects.wins.code", contains("goal"))
                .body("effects.goal.achievement", equalTo("achieved"));
        assertThat(achieved.header("ETag")).isEqualTo(mia.tagOf("/v1/goals/" + ids.goal()));
        conclude(mia, ids.goal(), "achieved").then().body("effects.wins", empty());
        var win = achieved.json().getString("effects.wins[0].id");
        var takenBack = takeBack(mia, ids.goal());
        saysWhatIsSo(takenBack);
        takenBack.then().body("outcome", nullValue()).body("effects.winsTakenBack", contains(win));
    }

    @Test
    void aGoalWithAScaleKeepsItsRating() {
        mia.patch(
                        "/v1/goals/" + ids.goal(),
                        "{\"scale\": {\"levels\": [\"none\", \"one\", \"two\", \"three\", \"four\"], \"weight\": 1}}")
                .then()
                .statusCode(200);
        mia.post("/v1/plans/" + ids.plan() + "/check-ins", Map.of("confidence", 5, "goalId", ids.goal(), "value", 1))
                .then()
                .statusCode(201);
        var done = mia.complete(ids.first(), "{}");
        saysWhatIsSo(done);
        done.then().body("effects.goal.attainment", equalTo(1));
    }

    /** The key's transaction is around everything, and stores the answer before it ends. */
    @Test
    void repeatingARequestRepeatsItsEffects() {
        var path = "/v1/steps/" + ids.first() + "/completion";
        var first = mia.with("Idempotency-Key", "one").post(path);
        first.then().statusCode(200).body("effects.wins.code", contains("first_step", "quarter", "half"));
        var again = mia.with("Idempotency-Key", "one").post(path);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(wins()).hasSize(3);
    }
}

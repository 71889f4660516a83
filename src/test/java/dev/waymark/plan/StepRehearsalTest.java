package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An if-then has a kind of cue, can be changed piece by piece, and is rehearsed. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StepRehearsalTest {

    private static final Map<String, String> RAIN = Map.of("cue", "If it rains", "response", "I will rehearse");

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private String stepWith(Map<String, String> ifThen) {
        var goal = mia.goalIn(mia.emptyPlan());
        var made = mia.post(
                "/v1/goals/" + goal + "/steps", Map.of("title", "Walk", "effortMinutes", 30, "ifThen", ifThen));
        return "/v1/steps/" + made.then().statusCode(201).extract().path("id");
    }

    private Instant rehearse(String step) {
        var answer = mia.post(step + "/rehearsal").then().statusCode(200).extract();
        assertThat(mia.tagOf(step)).isEqualTo(answer.header("ETag"));
        return Instant.parse(answer.path("rehearsedAt"));
    }

    @Test
    void aTemplateSaysTheKindOfCue() {
        var plan = mia.plan(wanted("find-a-mentor", "set-goals"));
        assertThat(plan.getList("goals.collectMany { it.steps }.ifThen.cueType"))
                .isNotEmpty()
                .doesNotContainNull();
        mia.get("/v1/strategies/set-goals")
                .then()
                .body("template.goals[0].steps[0].ifThen.cueType", contains("event", "event"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "place", "event", "feeling"})
    void keepsTheKindOfCue(String type) {
        var step = stepWith(Map.of("cue", "If it rains", "cueType", type, "response", "I will rehearse"));
        mia.get(step).then().body("ifThen.cueType", equalTo(type)).body("rehearsedAt", nullValue());
    }

    @Test
    void refusesAKindOfCueThatIsNone() {
        var step = stepWith(RAIN);
        mia.patch(step, "{\"ifThen\": {\"cueType\": \"weather\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer.unique()", contains("/ifThen/cueType"))
                .body("errors[0].code", equalTo("unknown_value"));
    }

    @Test
    void changesAnIfThenPieceByPiece() {
        var step = stepWith(RAIN);
        mia.patch(step, "{\"ifThen\": {\"cueType\": \"event\"}}")
                .then()
                .statusCode(200)
                .body("ifThen.cue", equalTo("If it rains"))
                .body("ifThen.cueType", equalTo("event"));
        mia.patch(step, "{\"ifThen\": {\"response\": \"I will stay in\", \"cueType\": null}}")
                .then()
                .statusCode(200)
                .body("ifThen.cue", equalTo("If it rains"))
                .body("ifThen.cueType", nullValue())
                .body("ifThen.response", equalTo("I will stay in"));
    }

    @Test
    void aStepWithoutAnIfThenNeedsAllOfOne() {
        var step = "/v1/steps/" + mia.planWithTwoSteps().first();
        mia.patch(step, "{\"ifThen\": {\"cueType\": \"event\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/ifThen/cue", "/ifThen/response"))
                .body("errors.code", contains("required", "required"));
        mia.patch(step, "{\"ifThen\": {\"cue\": \"\", \"response\": \"I will stay in\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ifThen/cue"))
                .body("errors.code", contains("too_short"));
    }

    @Test
    void repeatedRehearsalsMoveTheMoment() {
        var step = stepWith(RAIN);
        var before = Instant.now();
        var first = rehearse(step);
        var second = rehearse(step);
        assertThat(first).isBetween(before.minusMillis(1), Instant.now());
        assertThat(second).isAfterOrEqualTo(first);
        assertThat(Instant.parse(mia.read(step).getString("rehearsedAt"))).isEqualTo(second);
    }

    @Test
    void anotherIfThenHasNotBeenRehearsed() {
        var step = stepWith(RAIN);
        rehearse(step);
        mia.patch(step, "{\"title\": \"Walk far\", \"ifThen\": {\"cueType\": \"event\"}}")
                .then()
                .body("rehearsedAt", not(nullValue()));
        mia.patch(step, "{\"ifThen\": {\"cue\": \"If it snows\"}}").then().body("rehearsedAt", nullValue());
        rehearse(step);
        mia.patch(step, "{\"ifThen\": null}").then().body("rehearsedAt", nullValue());
    }

    @Test
    void explainsThatThereIsNothingToRehearse() {
        var step = "/v1/steps/" + mia.planWithTwoSteps().first();
        mia.post(step + "/rehearsal")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/conflict"))
                .body("detail", containsString("no if-then"));
        mia.get(step).then().body("rehearsedAt", nullValue());
    }

    @Test
    void aCancelledPlanIsNotRehearsed() {
        var plan = mia.planWithThreeStrategies();
        var step = "/v1/steps/" + plan.getString("goals[0].steps[0].id");
        mia.patch("/v1/plans/" + plan.getString("id"), "{\"lifecycle\": \"cancelled\"}")
                .then()
                .statusCode(200);
        mia.post(step + "/rehearsal").then().statusCode(409).body("type", endsWith("/problems/invalid-transition"));
    }

    @Test
    void honorsTagsAndKeys() {
        var step = stepWith(RAIN);
        var stale = mia.tagOf(step);
        rehearse(step);
        mia.postIf(stale, step + "/rehearsal", "{}").then().statusCode(412);
        var key = UUID.randomUUID().toString();
        var once = mia.with("Idempotency-Key", key)
                .post(step + "/rehearsal")
                .then()
                .statusCode(200)
                .extract();
        mia.with("Idempotency-Key", key)
                .post(step + "/rehearsal")
                .then()
                .header("Idempotency-Replayed", equalTo("true"))
                .body("rehearsedAt", equalTo(once.path("rehearsedAt")));
    }
}

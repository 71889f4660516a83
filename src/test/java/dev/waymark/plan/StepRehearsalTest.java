package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step has at most two if-thens, each with a kind of cue; they are changed as one list, and rehearsed. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StepRehearsalTest {

    private static final Map<String, String> RAIN = Map.of("cue", "If it rains", "response", "I will rehearse");

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private static final Map<String, String> TIRED = Map.of("cue", "If I am tired", "response", "I will rest first");

    private String stepWith(Object... ifThen) {
        var goal = mia.goalIn(mia.emptyPlan());
        var made = mia.post(
                "/v1/goals/" + goal + "/steps",
                Map.of("title", "Walk", "effortMinutes", 30, "ifThen", List.of(ifThen)));
        return "/v1/steps/" + made.then().statusCode(201).extract().path("id");
    }

    private Instant rehearse(String step) {
        var answer = mia.post(step + "/rehearsal").then().statusCode(200).extract();
        assertThat(mia.tagOf(step)).isEqualTo(answer.header("ETag"));
        return Instant.parse(answer.path("rehearsedAt"));
    }

    @Test
    void aTemplateSaysTheKindOfCue() {
        var plan = mia.plan(wanted("learn-something-new", "reflect-on-goals"));
        assertThat(plan.getList("goals.collectMany { it.steps }.ifThen.cueType"))
                .isNotEmpty()
                .doesNotContainNull();
        mia.get("/v1/strategies/reflect-on-goals")
                .then()
                .body("template.goals[0].steps[0].ifThen.cueType", contains("event", "event"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "place", "event", "feeling"})
    void keepsTheKindOfCue(String type) {
        var step = stepWith(Map.of("cue", "If it rains", "cueType", type, "response", "I will rehearse"));
        mia.get(step).then().body("ifThen.cueType", contains(type)).body("rehearsedAt", nullValue());
    }

    @Test
    void refusesAKindOfCueThatIsNone() {
        var step = stepWith(RAIN);
        mia.patch(step, list("{'cue': 'If it rains', 'cueType': 'weather', 'response': 'I will rehearse'}"))
                .then()
                .statusCode(400)
                .body("errors.pointer.unique()", contains("/ifThen/0/cueType"))
                .body("errors[0].code", equalTo("unknown_value"));
    }

    /** In single quotes, to be read. */
    private static String list(String... ifThens) {
        return "{'ifThen': [%s]}".formatted(String.join(", ", ifThens)).replace('\'', '"');
    }

    @Test
    void replacesTheListAsAWhole() {
        var step = stepWith(RAIN, TIRED);
        mia.get(step).then().body("ifThen.cue", contains("If it rains", "If I am tired"));
        mia.patch(step, list("{'cue': 'If I am tired', 'cueType': 'feeling', 'response': 'I will rest first'}"))
                .then()
                .statusCode(200)
                .body("ifThen.cue", contains("If I am tired"))
                .body("ifThen.cueType", contains("feeling"));
        mia.patch(step, "{\"title\": \"Walk far\"}").then().body("ifThen.cueType", contains("feeling"));
        mia.patch(step, list("{'cue': 'If I am tired', 'response': 'I will rest first'}"))
                .then()
                .body("ifThen.cueType", contains(nullValue()));
        mia.patch(step, list()).then().statusCode(200).body("ifThen", empty());
    }

    @Test
    void refusesAThird() {
        var goal = mia.goalIn(mia.emptyPlan());
        var body = Map.of("title", "Walk", "effortMinutes", 30, "ifThen", List.of(RAIN, TIRED, RAIN));
        mia.post("/v1/goals/" + goal + "/steps", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ifThen"))
                .body("errors.code", contains("too_long"));
    }

    @Test
    void everyPartOfASplitStepHasThem() {
        var step = stepWith(RAIN, TIRED);
        mia.post(step + "/split", Map.of("minutes", List.of(10, 20)))
                .then()
                .statusCode(200)
                .body("steps.ifThen.response", everyItem(contains("I will rehearse", "I will rest first")))
                .body("steps", hasSize(2));
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
    void anotherListHasNotBeenRehearsed() {
        var rain = "{'cue': 'If it rains', 'response': 'I will rehearse'}";
        var tired = "{'cue': 'If I am tired', 'response': 'I will rest first'}";
        var step = stepWith(RAIN, TIRED);
        rehearse(step);
        mia.patch(step, list(rain.replace("}", ", 'cueType': 'event'}"), tired))
                .then()
                .body("rehearsedAt", not(nullValue()));
        for (var other : List.of(
                list(tired, rain),
                list(tired),
                list(tired, rain.replace("rains", "snows")),
                list(tired, rain.replace("rehearse", "stay in")),
                list())) {
            mia.patch(step, other).then().statusCode(200).body("rehearsedAt", nullValue());
            if (!other.equals(list())) {
                rehearse(step);
            }
        }
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

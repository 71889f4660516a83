package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.START;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Json;
import dev.waymark.support.PlanBody;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first weeks of a plan hold what somebody who is stuck can do. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class EarlyWeeksTest {

    private static final Api MIA = member("mia");
    private static final Map<String, Integer> NO_ACTION = Map.of("inaction", 5);
    private static final Map<String, Integer> EXHAUSTED = Map.of("exhaustion", 5);
    private static final String EASING = "lighten-one-load";

    private final String tenant = Api.newTenant();

    private Json planned(String path, Map<String, Object> body) {
        return MIA.of(tenant)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .extract()
                .json();
    }

    private Map<String, Object> wantedAfter(Map<String, Integer> levels, String... strategies) {
        var body = wanted(strategies);
        body.put("sourceAssessmentId", Answers.of(Answers.SHORT, levels).scoredBy(MIA.of(tenant)));
        return body;
    }

    /** One of each strategy before the second of any, the most important first. */
    @Test
    void holdTheFirstStepOfEveryStrategyInTheirOrder() {
        var plan = PlanBody.of(planned("/v1/plans", wanted("find-a-mentor", "set-goals", "learn-something-new")));
        assertThat(plan.steps().stream()
                        .sorted(Comparator.comparing(PlanBody::dueOn))
                        .limit(3)
                        .map(step -> (String) step.get("ref")))
                .containsExactly(
                        "find-a-mentor/write-questions",
                        "set-goals/picture-the-year",
                        "learn-something-new/collect-demands");
        assertThat(PlanBody.dueOn(plan.step("key", "collect-demands"))).isBefore(START.plusWeeks(1));
    }

    /** As it is in the catalog. */
    private Map<String, Object> templateStep(String strategy, String key) {
        return MIA.of(tenant)
                .get("/v1/strategies/" + strategy)
                .json()
                .getMap("template.goals.collectMany { it.steps }.find { it.key == '%s' }".formatted(key));
    }

    @Test
    void holdSmallStartsForMembersWhoDoNotAct() {
        var first = templateStep("reflect-on-goals", "recall-good-days");
        var small = (Map<?, ?>) first.get("smallStart");
        var plan = PlanBody.of(planned("/v1/plans", wantedAfter(NO_ACTION, "reflect-on-goals")));
        assertThat(plan.step("key", "recall-good-days"))
                .containsEntry("title", small.get("title"))
                .containsEntry("effortMinutes", small.get("effortMinutes"))
                .containsEntry("ref", "reflect-on-goals/recall-good-days");
        assertThat(plan.steps())
                .hasSameSizeAs(PlanBody.of(planned("/v1/plans", wanted("reflect-on-goals")))
                        .steps());
        assertThat(PlanBody.after(plan.step("key", "name-values")))
                .containsExactly((String) plan.step("key", "recall-good-days").get("id"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void holdStepsAsTheyAreForEverybodyElse(int inaction) {
        var plan = planned("/v1/plans", wantedAfter(Map.of("inaction", inaction), "reflect-on-goals"));
        assertThat(plan.getInt("goals[0].steps[0].effortMinutes")).isEqualTo(20);
    }

    @Test
    void holdSmallStartsOfStrategiesThatComeLater() {
        var plan = planned("/v1/plans", wantedAfter(NO_ACTION, "set-goals"));
        var more = PlanBody.of(added(plan, "reflect-on-goals"));
        assertThat(more.step("key", "recall-good-days")).containsEntry("effortMinutes", 5);
    }

    private Json added(Json plan, String... strategies) {
        return planned("/v1/plans/" + plan.getString("id") + "/strategies", Map.of("strategies", strategies));
    }

    @Test
    void holdWhatEasesTheLoadForMembersWhoAreExhausted() {
        var body = wantedAfter(EXHAUSTED, "take-on-challenges", "invest-in-self-care", "set-goals");
        body.put("weeklyMinutes", 60);
        var plan = PlanBody.of(planned("/v1/plans", body));
        var easing = plan.step("key", EASING);
        assertThat(PlanBody.dueOn(easing)).isBefore(START.plusWeeks(1));
        for (var strategy : List.of("take-on-challenges", "set-goals")) {
            var steps = stepsOf(plan, strategy);
            assertThat(steps).allSatisfy(step -> assertThat(firstDayOf(step)).isAfterOrEqualTo(PlanBody.dueOn(easing)));
            assertThat(PlanBody.after(steps.get(0))).containsExactly((String) easing.get("id"));
        }
        assertThat(plan.goals())
                .extracting(goal -> goal.get("strategy"))
                .startsWith("take-on-challenges")
                .endsWith("set-goals");
    }

    private static List<Map<String, Object>> stepsOf(PlanBody plan, String strategy) {
        return plan.steps().stream()
                .filter(step -> ((String) step.get("ref")).startsWith(strategy + "/"))
                .toList();
    }

    private static LocalDate firstDayOf(Map<String, Object> step) {
        return PlanBody.occurrences(step).isEmpty()
                ? PlanBody.dueOn(step)
                : PlanBody.dueOn(PlanBody.occurrences(step).get(0));
    }

    @Test
    void namesWhatEasesTheLoadInAPreview() {
        var preview = planned("/v1/plan-previews", wantedAfter(EXHAUSTED, "set-goals", "invest-in-self-care"));
        assertThat(PlanBody.after(PlanBody.of(preview).steps().get(0)))
                .containsExactly("invest-in-self-care/" + EASING);
    }

    @Test
    void holdEverythingWhenNothingNeedsToEase() {
        for (var body : List.of(
                wantedAfter(EXHAUSTED, "set-goals", "take-on-challenges"),
                wantedAfter(Map.of("exhaustion", 3), "set-goals", "invest-in-self-care"),
                wanted("set-goals", "invest-in-self-care"))) {
            var plan = PlanBody.of(planned("/v1/plans", body));
            assertThat(PlanBody.after(plan.steps().get(0))).isEmpty();
        }
    }

    @Test
    void keepTheirOrderForStrategiesThatComeLater() {
        var plan = planned("/v1/plans", wantedAfter(EXHAUSTED, "invest-in-self-care"));
        var more = PlanBody.of(added(plan, "set-goals"));
        var easing = more.step("key", EASING).get("id");
        assertThat(PlanBody.after(stepsOf(more, "set-goals").get(0))).containsExactly((String) easing);
        MIA.of(tenant)
                .contentType("application/json")
                .post("/v1/steps/" + easing + "/skip")
                .then()
                .statusCode(200);
        var most = PlanBody.of(added(plan, "find-a-mentor"));
        assertThat(PlanBody.after(stepsOf(most, "find-a-mentor").get(0))).isEmpty();
    }

    /** What waited for it waits for what it waited for. */
    @Test
    void goOnWithoutWhatEasesTheLoad() {
        var plan = planned("/v1/plans", wantedAfter(EXHAUSTED, "set-goals", "invest-in-self-care"));
        var easing = PlanBody.of(plan).step("key", EASING);
        MIA.of(tenant).delete("/v1/steps/" + easing.get("id")).then().statusCode(204);
        var rest = PlanBody.of(
                MIA.of(tenant).get("/v1/plans/" + plan.getString("id")).json());
        assertThat(PlanBody.after(rest.steps().get(0))).isEqualTo(PlanBody.after(easing));
    }
}

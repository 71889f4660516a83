package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.START;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.PlanBody;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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

    private final String tenant = Api.newTenant();

    private JsonPath planned(String path, Map<String, Object> body) {
        return MIA.of(tenant)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .extract()
                .jsonPath();
    }

    private Map<String, Object> wantedAfter(Map<String, Integer> levels, String... strategies) {
        var body = wanted(strategies);
        body.put("sourceAssessmentId", Answers.of(Answers.SHORT, levels).scoredBy(MIA.of(tenant)));
        return body;
    }

    private String[] allStrategies() {
        return MIA.of(tenant)
                .get("/v1/strategies?limit=100")
                .<List<String>>path("items.key")
                .toArray(String[]::new);
    }

    private static int effort(JsonPath plan) {
        return PlanBody.of(plan).items().mapToInt(PlanBody.Item::minutes).sum();
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

    @Test
    void holdSmallStepsForMembersWhoDoNotAct() {
        var plan = planned("/v1/plans", wantedAfter(Map.of("inaction", 5), allStrategies()));
        assertThat(plan.getList("goals.strategy.unique()")).hasSize(12);
        assertThat(plan.<Integer>getList("goals.collect { it.steps[0].effortMinutes }"))
                .allMatch(minutes -> minutes <= 15);
        assertThat(plan.<List<?>>getList("goals.collectMany { it.steps }.ifThen"))
                .noneMatch(List::isEmpty);
        assertThat(effort(plan)).isEqualTo(effort(planned("/v1/plans", wanted(allStrategies()))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void holdStepsAsTheyAreForEverybodyElse(int inaction) {
        var plan = planned("/v1/plans", wantedAfter(Map.of("inaction", inaction), "reflect-on-goals"));
        assertThat(plan.getInt("goals[0].steps[0].effortMinutes")).isEqualTo(20);
    }

    @Test
    void areInAPreviewAsTheyWillBe() {
        var preview = planned("/v1/plan-previews", wantedAfter(Map.of("inaction", 5), "reflect-on-goals"));
        assertThat(preview.<String>getList("goals[0].steps.ref"))
                .startsWith("reflect-on-goals/recall-good-days", "reflect-on-goals/recall-good-days-part-2");
        assertThat(preview.<String>getList("goals[0].steps.title").get(0)).endsWith("(1 of 2)");
        assertThat(preview.<String>getList("goals[0].steps[2].after"))
                .containsExactly("reflect-on-goals/recall-good-days-part-2");
    }

    @Test
    void areSmallForStrategiesThatComeLater() {
        var plan = planned("/v1/plans", wantedAfter(Map.of("inaction", 5), "set-goals"));
        var more = planned(
                "/v1/plans/" + plan.getString("id") + "/strategies", Map.of("strategies", List.of("reflect-on-goals")));
        assertThat(more.<Integer>getList("goals.collect { it.steps[0].effortMinutes }"))
                .hasSizeGreaterThan(2)
                .allMatch(minutes -> minutes <= 15);
    }
}

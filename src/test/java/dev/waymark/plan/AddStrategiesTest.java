package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.waymark.support.Noon;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More strategies for a plan that began four weeks ago. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AddStrategiesTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final LocalDate today = Noon.today();
    private String plan;
    private PlanBody before;
    private String done;

    @BeforeEach
    void makeAPlan() {
        var body = wanted("find-a-mentor", "set-goals");
        body.put("timeZone", Noon.ZONE);
        body.put("startOn", today.minusWeeks(4).toString());
        var made = mia.plan(body);
        plan = "/v1/plans/" + made.getString("id");
        done = made.getString("goals[0].steps[0].id");
        mia.complete(done, "{}").then().statusCode(200);
        before = PlanBody.of(mia.read(plan));
    }

    @Test
    void addsStrategiesToAPlan() {
        var answer = mia.post(plan + "/strategies", "{\"strategies\": [\"build-your-network\"]}");
        answer.then()
                .statusCode(200)
                .header("ETag", mia.tagOf(plan))
                .body("goals.strategy.unique()", contains("find-a-mentor", "set-goals", "build-your-network"))
                .body(
                        "goals.strategyTitle.unique()",
                        contains(
                                "Find a mentor",
                                "Turn your wishes into goals with dates",
                                "Build a network and keep it alive"));
        var after = PlanBody.of(mia.read(plan));
        assertThat(after.step("id", done)).isEqualTo(before.step("id", done));
        assertThat(after.minutesPerWeek().values()).allMatch(minutes -> minutes <= 180);
        // The first step of what is new does not wait for the end of the rest.
        var first = PlanBody.dueOn(after.step("key", "list-people"));
        assertThat(first).isBetween(today, today.plusDays(14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"build-your-network\", \"build-your-network\"]", "[\"no-such-strategy\"]", "null"})
    void addsOnlyWhatThereIs(String strategies) {
        var tag = mia.tagOf(plan);
        mia.post(plan + "/strategies", "{\"strategies\": " + strategies + "}")
                .then()
                .statusCode(400)
                .body("errors.pointer", not(empty()));
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    @Test
    void knowsVariantsOfTheStrategiesThatAreAdded() {
        mia.post(
                        plan + "/strategies",
                        "{\"strategies\": [\"build-your-network\"], \"variants\": {\"set-goals\": \"other\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/variants/set-goals"))
                .body("errors.code", contains("unknown_reference"));
    }

    @Test
    void addsNoStrategyTwice() {
        mia.post(plan + "/strategies", "{\"strategies\": [\"build-your-network\", \"set-goals\"]}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/conflict"))
                .body("detail", containsString("“Turn your wishes into goals with dates”"));
    }

    @Test
    void isNotForACancelledPlan() {
        mia.patch(plan, "{\"lifecycle\": \"cancelled\"}").then().statusCode(200);
        mia.post(plan + "/strategies", "{\"strategies\": [\"build-your-network\"]}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/invalid-transition"));
    }

    @Test
    void honorsTheTag() {
        mia.postIf("\"stale\"", plan + "/strategies", "{\"strategies\": [\"build-your-network\"]}")
                .then()
                .statusCode(412);
        mia.get(plan).then().body("goals.strategy.unique()", contains("find-a-mentor", "set-goals"));
    }
}

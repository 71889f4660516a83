package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import dev.waymark.support.Json;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Steps of private strategies say so wherever the member sees them. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PrivateStepsTest {

    private static final String PRIVATE = "invest-in-self-care";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private Json planWith(String... strategies) {
        return mia.plan(PlanFixtures.wanted(strategies));
    }

    private static List<Boolean> privacy(Json plan, String strategy) {
        return plan.getList("goals.findAll { it.strategy == '" + strategy + "' }.collectMany { it.steps }.private");
    }

    /** Behind the member's own token nothing is hidden, but said. */
    @Test
    void areMarkedForTheMembersOwnApp() {
        var plan = planWith(PRIVATE, "set-goals");
        assertThat(privacy(plan, PRIVATE)).isNotEmpty().containsOnly(true);
        assertThat(privacy(plan, "set-goals")).isNotEmpty().containsOnly(false);
        var id = plan.getString("id");
        assertThat(mia.read("/v1/plans/" + id).<Object>getList("goals")).isEqualTo(plan.getList("goals"));
        var goal = plan.getString("goals.find { it.strategy == '" + PRIVATE + "' }.id");
        mia.get("/v1/steps/" + mia.stepIn(goal)).then().body("private", equalTo(true));
        mia.get("/v1/goals/" + goal).then().body("steps.private", everyItem(equalTo(true)));
        mia.get("/v1/steps/" + mia.stepIn(mia.goalIn(id))).then().body("private", equalTo(false));
        mia.post("/v1/plan-previews", PlanFixtures.wanted(PRIVATE))
                .then()
                .body("goals[0].steps.private", everyItem(equalTo(true)));
    }

    @Test
    void areMarkedInTheAgenda() {
        var plan = planWith(PRIVATE, "set-goals");
        var agenda = mia.read("/v1/members/mia/agenda?from=2100-01-04&to=2100-04-30&limit=100");
        for (var item : agenda.<Map<String, Object>>getList("items")) {
            var strategy = plan.getString("goals.find { it.id == '" + item.get("goalId") + "' }.strategy");
            assertThat(item).containsEntry("private", PRIVATE.equals(strategy));
        }
        assertThat(agenda.<Boolean>getList("items.findAll { it.occurrence }.private"))
                .contains(true, false);
        assertThat(agenda.<Boolean>getList("items.findAll { !it.occurrence }.private"))
                .contains(true, false);
    }

    @Test
    void areMarkedWhenTheirStrategyComesLater() {
        var plan = "/v1/plans/" + mia.emptyPlan();
        mia.post(plan + "/strategies", Map.of("strategies", List.of(PRIVATE)))
                .then()
                .statusCode(200)
                .body("goals[0].steps.private", everyItem(equalTo(true)));
        mia.get(plan + "/calendar")
                .then()
                .body(containsString("Time for yourself"))
                .body(not(containsString("evening")));
    }
}

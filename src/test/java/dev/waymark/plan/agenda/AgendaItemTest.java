package dev.waymark.plan.agenda;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import dev.waymark.support.Json;
import dev.waymark.support.Noon;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An item says all that a list of things to do shows, wherever such a list is. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AgendaItemTest {

    private static final String AGENDA = "/v1/members/mia/agenda";
    private static final String THEN = AGENDA + "?from=2100-01-04&to=2100-02-28&limit=100";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void namesTheStrategyThatSomethingComesFrom() {
        mia.plan(PlanFixtures.wanted("find-a-mentor"));
        var title = mia.read("/v1/strategies/find-a-mentor").getString("title");
        mia.get(THEN)
                .then()
                .body("items.strategy", everyItem(is("find-a-mentor")))
                .body("items.strategyTitle", everyItem(is(title)));
    }

    @Test
    void saysInShortWhatToDoAndWhatAnAppCanHelpWith() {
        var steps = PlanBody.of(mia.plan(PlanFixtures.wanted("find-a-mentor"))).steps().stream()
                .collect(Collectors.toMap(step -> step.get("id"), step -> step));
        List<Map<String, Object>> items = mia.read(THEN).getList("items");
        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item)
                        .containsEntry(
                                "shortTitle", steps.get(item.get("stepId")).get("shortTitle"))
                        .containsEntry("stepKind", steps.get(item.get("stepId")).get("kind")));
        assertThat(items).extracting(item -> item.get("stepKind")).contains("worksheet");
    }

    /** So that a client draws both with the same code. */
    @Test
    void showsTheNextStepsOfAPlanAsItsProgressDoes() {
        var late = mia.plan(PlanFixtures.wantedWith(
                "startOn", Noon.today().minusWeeks(3).toString(), "invest-in-self-care", "find-a-mentor"));
        assertThat(nextStepsOf(late))
                .hasSize(3)
                .isSubsetOf(mia.read(AGENDA + "?limit=100").getList("items"));
        var early = mia.plan(PlanFixtures.wanted("invest-in-self-care"));
        mia.recurringIn(early.getString("goals[0].id"), "FREQ=WEEKLY;COUNT=4");
        assertThat(nextStepsOf(early)).hasSize(3).isSubsetOf(mia.read(THEN).getList("items"));
    }

    private List<Object> nextStepsOf(Json plan) {
        return mia.read("/v1/plans/" + plan.getString("id") + "/progress").getList("nextSteps");
    }
}

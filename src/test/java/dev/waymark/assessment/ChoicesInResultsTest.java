package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a member has put aside moves in the result that they see, and in nothing that is computed. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ChoicesInResultsTest {

    private static final Set<String> MOVED = Set.of("rank", "tieGroup", "why", "choice", "choiceLabel");

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String assessment;
    private List<Map<String, Object>> computed;
    private String first;

    @BeforeEach
    void score() {
        assessment = "/v1/assessments/" + Answers.wornOut().scoredBy(mia.request());
        computed = strategies();
        first = (String) computed.get(0).get("key");
    }

    private List<Map<String, Object>> strategies() {
        return mia.read(assessment).getList("result.strategies");
    }

    private void choose(String strategy, String choice) {
        mia.with("Content-Type", "application/json")
                .body(Map.of("choice", choice))
                .put(assessment + "/choices/" + strategy)
                .then()
                .statusCode(200);
    }

    private static List<Object> of(List<Map<String, Object>> strategies, String property) {
        var values = new ArrayList<Object>();
        strategies.forEach(strategy -> values.add(strategy.get(property)));
        return values;
    }

    @Test
    void showsWhatIsPutAsideLastWithItsFigures() {
        choose(first, "not_for_me");
        var shown = strategies();
        var moved = shown.get(shown.size() - 1);
        assertThat(of(shown.subList(0, shown.size() - 1), "key"))
                .isEqualTo(of(computed.subList(1, computed.size()), "key"));
        assertThat(of(shown, "rank"))
                .isEqualTo(IntStream.rangeClosed(1, shown.size()).boxed().toList());
        assertThat(moved)
                .containsEntry("key", first)
                .containsEntry("choice", "not_for_me")
                .hasEntrySatisfying(
                        "why",
                        why -> assertThat((String) why)
                                .startsWith("You said that “")
                                .contains("” is not for you"));
        moved.keySet().removeAll(MOVED);
        computed.get(0).keySet().removeAll(MOVED);
        assertThat(moved).isEqualTo(computed.get(0));
    }

    @Test
    void showsWhatIsChosenWhereItIs() {
        choose(first, "chosen");
        var shown = strategies();
        assertThat(shown.get(0)).containsEntry("choice", "chosen");
        shown.get(0).put("choice", null);
        assertThat(shown.get(0).put("choiceLabel", null)).isEqualTo("Chosen");
        assertThat(shown).isEqualTo(computed);
    }

    @Test
    void comparesRanksByTheAnswersAlone() {
        var later = "/v1/assessments/" + Answers.wornOut().scoredBy(mia.request());
        choose(first, "already_tried");
        mia.get(later + "/change?since=" + assessment.substring(assessment.lastIndexOf('/') + 1))
                .then()
                .body("strategies[0].key", equalTo(first))
                .body("strategies[0].rankBefore", equalTo(1))
                .body("strategies[0].rankAfter", equalTo(1));
    }

    @Test
    void supposesByTheAnswersAlone() {
        choose(first, "not_for_me");
        mia.post(assessment + "/what-if", "{}")
                .then()
                .body("result.strategies[0].key", equalTo(first))
                .body("result.strategies.choice", everyItem(nullValue()))
                .body("changes.size()", equalTo(0));
    }

    @Test
    void drawsTheSameChart() {
        var chart = mia.get(assessment + "/chart.svg").asString();
        choose(first, "not_for_me");
        assertThat(mia.get(assessment + "/chart.svg").asString()).isEqualTo(chart);
    }
}

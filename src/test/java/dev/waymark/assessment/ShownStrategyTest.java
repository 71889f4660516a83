package dev.waymark.assessment;

import static dev.waymark.assessment.Choice.ALREADY_TRIED;
import static dev.waymark.assessment.Choice.CHOSEN;
import static dev.waymark.assessment.Choice.NOT_FOR_ME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.Questionnaires;
import dev.waymark.assessment.scoring.Strategies;
import dev.waymark.assessment.scoring.StrategyFigures;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which order the strategies of a result are shown, and what is said of those that the member has put aside. */
class ShownStrategyTest {

    private static final Questionnaire TWO = Questionnaires.of(Strategies.CAUSES, "+-");

    /** Alone at the top, then two that tie, then one of which nothing is known. */
    private static final CatalogSnapshot CATALOG = Strategies.catalog(
            Strategies.restoring(1, Strategies.on("isolation", 1)),
            Strategies.restoring(2, Strategies.on("wrong-field", 1)),
            Strategies.restoring(3, Strategies.on("wrong-field", 1)),
            Strategies.restoring(4, Strategies.on("unused-interests", 1)));

    private static final Evaluation COMPUTED = lonely();

    private static Evaluation lonely() {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(cause -> Questionnaires.answerAll(answers, TWO, cause, level(cause)));
        answers.keySet().removeIf(item -> item.startsWith("unused-interests"));
        return Evaluator.evaluate(TWO, CATALOG, AnswerSheet.of(answers));
    }

    private static int level(String cause) {
        return switch (cause) {
            case "isolation" -> 5;
            case "wrong-field" -> 3;
            default -> 1;
        };
    }

    private static List<ShownStrategy> shown(Map<String, Choice> choices) {
        return ShownStrategy.inOrder(COMPUTED, choices);
    }

    private static List<String> order(Map<String, Choice> choices) {
        return shown(choices).stream().map(each -> each.figures().key()).toList();
    }

    private static List<Integer> groups(Map<String, Choice> choices) {
        return shown(choices).stream().map(each -> each.figures().tieGroup()).toList();
    }

    private static String why(String strategy, Choice choice) {
        return ResultView.of(COMPUTED, Map.of(strategy, choice), TWO, CATALOG).strategies().stream()
                .filter(each -> each.key().equals(strategy))
                .findFirst()
                .orElseThrow()
                .why();
    }

    @Test
    void isTheComputedRankingAsLongAsNothingIsSaid() {
        assertThat(shown(Map.of())).extracting(ShownStrategy::figures).isEqualTo(COMPUTED.strategies());
        assertThat(groups(Map.of())).startsWith(1, 2, 2);
        assertThat(shown(Map.of()).get(0).choice()).isNull();
    }

    @Test
    void aChosenStrategyStaysWhereItIs() {
        var choices = Map.of("strategy-2", CHOSEN);
        assertThat(shown(choices)).extracting(ShownStrategy::figures).isEqualTo(COMPUTED.strategies());
        assertThat(shown(choices)).extracting(ShownStrategy::choice).containsExactly(null, CHOSEN, null, null);
        assertThat(shown(choices)).noneMatch(ShownStrategy::isPutAside);
    }

    @Test
    void whatIsPutAsideComesAfterTheRestInItsOrder() {
        var choices = Map.of("strategy-1", NOT_FOR_ME, "strategy-3", ALREADY_TRIED, "horoscope", NOT_FOR_ME);
        assertThat(order(choices)).containsExactly("strategy-2", "strategy-4", "strategy-1", "strategy-3");
        assertThat(shown(choices)).extracting(each -> each.figures().rank()).containsExactly(1, 2, 3, 4);
        assertThat(shown(choices)).extracting(ShownStrategy::computedRank).containsExactly(2, 4, 1, 3);
        assertThat(shown(choices)).extracting(ShownStrategy::isPutAside).containsExactly(false, false, true, true);
    }

    @Test
    void keepsAllOtherFigures() {
        for (var moved : shown(Map.of("strategy-1", NOT_FOR_ME))) {
            StrategyFigures computed = COMPUTED.strategies().get(moved.computedRank() - 1);
            assertThat(moved.figures().at(computed.rank(), computed.tieGroup())).isEqualTo(computed);
        }
    }

    @Test
    void tieGroupsAreNumberedDownTheListWithoutMixing() {
        assertThat(groups(Map.of("strategy-1", NOT_FOR_ME)))
                .startsWith(1, 1)
                .isSorted()
                .doesNotContain(0);
        // The two that tie are parted: one is put aside.
        assertThat(groups(Map.of("strategy-3", NOT_FOR_ME, "strategy-4", NOT_FOR_ME)))
                .startsWith(1, 2, 3);
        assertThat(groups(Map.of("strategy-2", NOT_FOR_ME, "strategy-3", NOT_FOR_ME, "strategy-4", ALREADY_TRIED)))
                .startsWith(1, 2, 2);
    }

    @Test
    void nothingMovesIfEverythingIsPutAside() {
        var all = Map.of(
                "strategy-1", NOT_FOR_ME, "strategy-2", NOT_FOR_ME, "strategy-3", NOT_FOR_ME, "strategy-4", NOT_FOR_ME);
        assertThat(shown(all)).extracting(ShownStrategy::figures).isEqualTo(COMPUTED.strategies());
    }

    @Test
    void saysThatTheMemberPutItAside() {
        assertThat(why("strategy-1", NOT_FOR_ME))
                .isEqualTo(
                        "You said that “Strategy 1” is not for you, so it moved to the end; by your answers alone, it would be"
                                + " number 1 of 4.");
        assertThat(why("strategy-2", ALREADY_TRIED))
                .isEqualTo(
                        "You have already tried “Strategy 2”, so it moved to the end; by your answers alone, it would be number"
                                + " 2 of 4.");
        assertThat(why("strategy-4", NOT_FOR_ME))
                .isEqualTo(
                        "You said that “Strategy 4” is not for you, so it moved to the end; there were too few answers to say how"
                                + " well it fits you.");
        assertThat(why("strategy-1", CHOSEN))
                .isEqualTo(ResultView.of(COMPUTED, TWO, CATALOG)
                        .strategies()
                        .get(0)
                        .why());
    }
}

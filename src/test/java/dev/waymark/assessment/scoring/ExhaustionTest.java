package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How far exhaustion puts off what adds load, in the shipped catalog: one cause at 85, all others at 45. Exact, as the
 * draws come from one table.
 */
class ExhaustionTest {

    private static final CatalogSnapshot CATALOG = ShippedContent.catalog();
    private static final double SEM = ErrorModel.sem(ShippedContent.questionnaire("career-rut"), Cause.EXHAUSTION, 6);

    static Stream<Arguments> addingLoad() {
        return Stream.of(
                Arguments.of("learn-something-new", "outdated-skills"),
                Arguments.of("take-on-challenges", "lack-of-challenge"),
                Arguments.of("consider-career-change", "wrong-field"));
    }

    @ParameterizedTest
    @MethodSource("addingLoad")
    void aLittleExhaustionPutsNothingOff(String strategy, String cause) {
        assertThat(topThree(strategy, cause, 50)).isGreaterThanOrEqualTo(.9);
        assertThat(topThree(strategy, cause, 60)).isGreaterThanOrEqualTo(.8);
        assertThat(topThree(strategy, cause, 70)).isGreaterThanOrEqualTo(.25);
    }

    @ParameterizedTest
    @MethodSource("addingLoad")
    void fromEightyOnRestComesFirst(String strategy, String cause) {
        for (double exhaustion = 80; exhaustion <= 100; exhaustion += 5) {
            assertThat(restingFirst(cause, exhaustion)).isGreaterThanOrEqualTo(.9);
        }
        assertThat(topThree(strategy, cause, 95)).isLessThanOrEqualTo(.1);
    }

    private static List<ScaleScore> scales(String cause, double exhaustion) {
        return Strategies.CAUSES.stream()
                .map(scale -> Strategies.scale(
                        scale, scale.equals(cause) ? 85.0 : scale.equals(Cause.EXHAUSTION) ? exhaustion : 45.0))
                .toList();
    }

    private static double topThree(String strategy, String cause, double exhaustion) {
        var inputs = RankingInputs.of(scales(cause, exhaustion));
        return Ranking.of(inputs, Strategies.sems(SEM), CATALOG.strategies()).figures().stream()
                .filter(figures -> figures.key().equals(strategy))
                .findFirst()
                .orElseThrow()
                .probabilityTop3();
    }

    private static double restingFirst(String cause, double exhaustion) {
        var inputs = RankingInputs.of(scales(cause, exhaustion));
        var draws = new SeverityDraws(inputs.scales(), Strategies.sems(SEM));
        double[] rest = new double[NormalDeviates.DRAWS];
        double[] others = new double[NormalDeviates.DRAWS];
        for (var score : Ranking.order(inputs, CATALOG.strategies())) {
            double[] best = score.strategy().key().equals("invest-in-self-care") ? rest : others;
            double[] relevance = draws.relevance(score);
            Arrays.setAll(best, draw -> Math.max(best[draw], relevance[draw]));
        }
        int first = 0;
        for (int draw = 0; draw < rest.length; draw++) {
            first += rest[draw] > others[draw] ? 1 : 0;
        }
        return first / (double) NormalDeviates.DRAWS;
    }
}

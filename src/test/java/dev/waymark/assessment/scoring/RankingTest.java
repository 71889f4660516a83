package dev.waymark.assessment.scoring;

import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.ranked;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static dev.waymark.assessment.scoring.Strategies.scales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.waymark.catalog.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes are named a, b, c here for unclear-direction, lack-of-challenge, limited-growth. */
class RankingTest {

    private static final String A = "unclear-direction";
    private static final String B = "lack-of-challenge";
    private static final String C = "limited-growth";

    /** .45 * 66.67 = 30.0015, .40 * 41.67 = 16.668, .15 * 8.33 = 1.2495: 30.00 + 16.67 + 1.25. */
    @Test
    void relevanceIsTheSumOfPublishedPoints() {
        var figures = only(restoring(1, on(A, .45), on(B, .40), on(C, .15)), scales(66.67, 41.67, 8.33));
        assertThat(figures.contributions())
                .containsExactly(
                        new Contribution(A, .45, 66.67, 30.00),
                        new Contribution(B, .40, 41.67, 16.67),
                        new Contribution(C, .15, 8.33, 1.25));
        assertThat(figures.baseRelevance()).isEqualTo(47.92);
        assertThat(figures.relevance()).isEqualTo(47.92);
        assertThat(figures.coverage()).isEqualTo(1);
        assertThat(figures.adjustments()).isEmpty();
    }

    /** a is unscored: of the .55 left, b has .40 / .55 = .727 and c .273; 50 * 40 / 55 = 36.3636, 30 * 15 / 55 = 8.1818. */
    @Test
    void unscoredCausesLeaveTheirWeightToTheOthers() {
        var figures = only(restoring(1, on(A, .45), on(B, .40), on(C, .15)), scales(null, 50.0, 30.0));
        assertThat(figures.contributions())
                .containsExactly(new Contribution(B, .727, 50.0, 36.36), new Contribution(C, .273, 30.0, 8.18));
        assertThat(figures.baseRelevance()).isEqualTo(44.54);
        assertThat(figures.coverage()).isEqualTo(.55);
    }

    /** .5 * 8.33 = 4.165 is rounded up, where binary arithmetic may see 4.16499. */
    @Test
    void halvesAreRoundedUpExactly() {
        assertThat(only(restoring(1, on(A, .5), on(B, .5)), scales(8.33, 0.0)).baseRelevance())
                .isEqualTo(4.17);
    }

    @Test
    void contributionsComeByPointsThenByCatalogOrder() {
        var figures = only(restoring(1, on(A, .2), on(B, .4), on(C, .4)), scales(100.0, 50.0, 50.0));
        assertThat(figures.contributions()).extracting(Contribution::cause).containsExactly(A, B, C);
        figures = only(restoring(1, on(A, .4), on(B, .2), on(C, .4)), scales(10.0, 100.0, 50.0));
        assertThat(figures.contributions()).extracting(Contribution::cause).containsExactly(B, C, A);
    }

    @Test
    void aStrategyWithoutAScoredCauseStandsLastWithoutRelevance() {
        var ranked = ranked(scales(null, 0.0), restoring(1, on(A, 1)), restoring(2, on(B, 1)));
        assertThat(ranked).extracting(StrategyFigures::key).containsExactly("strategy-2", "strategy-1");
        var last = ranked.get(1);
        assertThat(last.relevance()).isNull();
        assertThat(last.baseRelevance()).isZero();
        assertThat(last.contributions()).isEmpty();
        assertThat(last.probabilityTop3()).isZero();
        assertThat(last.tieGroup()).isEqualTo(2);
    }

    @Test
    void halfCoverageRanksBeforeLessWhateverTheRelevance() {
        var half = restoring(3, on(A, .5), on(B, .5));
        var less = restoring(2, on(A, .499), on(B, .501));
        var none = restoring(1, on(B, 1));
        var ranked = ranked(scales(20.0), none, less, half);
        assertThat(ranked).extracting(StrategyFigures::key).containsExactly("strategy-3", "strategy-2", "strategy-1");
        assertThat(ranked).extracting(StrategyFigures::coverage).containsExactly(.5, .499, 0.0);
        assertThat(ranked).extracting(StrategyFigures::tieGroup).containsExactly(1, 2, 3);
        assertThat(ranked).extracting(StrategyFigures::probabilityTop3).containsExactly(1.0, 1.0, 0.0);
    }

    @Test
    void tiesAreBrokenByNumber() {
        var ranked = ranked(scales(50.0, 50.0), restoring(2, on(A, 1)), restoring(1, on(B, 1)));
        assertThat(ranked).extracting(StrategyFigures::key).containsExactly("strategy-1", "strategy-2");
        assertThat(ranked).extracting(StrategyFigures::rank).containsExactly(1, 2);
    }

    @Test
    void theOrderOfTheCatalogDoesNotMatter() {
        var catalog = ShippedContent.catalog();
        var scales = scales(70.0, 65.0, 30.0, 45.0, 65.0, 80.0, 20.0, 65.0, 50.0, 72.0, 41.0, 90.0);
        var reversed = new ArrayList<>(catalog.strategies());
        Collections.reverse(reversed);
        var sems = Strategies.sems(7.75);
        assertThat(Ranking.of(RankingInputs.of(scales), sems, reversed).figures())
                .isEqualTo(Ranking.of(RankingInputs.of(scales), sems, catalog.strategies())
                        .figures());
    }

    @Test
    void ranksNoStrategies() {
        assertThat(ranked(scales(50.0))).isEmpty();
    }

    @Test
    void hasDeviatesForTwelveScalesAtMost() {
        var thirteen = new ArrayList<>(scales());
        thirteen.add(Strategies.scale("new-cause", 50.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(RankingInputs.of(thirteen), new double[13], List.of())
                        .figures())
                .withMessageContaining("13");
    }

    private static StrategyFigures only(Strategy strategy, List<ScaleScore> scales) {
        return ranked(scales, strategy).get(0);
    }
}

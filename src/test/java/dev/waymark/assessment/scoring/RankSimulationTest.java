package dev.waymark.assessment.scoring;

import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.ranked;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static dev.waymark.assessment.scoring.Strategies.scales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.catalog.Strategy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankSimulationTest {

    private static final String A = "unclear-direction";
    private static final String B = "lack-of-challenge";
    private static final String C = "limited-growth";

    @Test
    void withoutErrorTheFirstThreeAreCertainAndTiesGoByNumber() {
        var ranked = ranked(
                scales(50.0, 50.0, 40.0, 50.0, 50.0),
                restoring(1, on(A, 1)),
                restoring(2, on(B, 1)),
                restoring(3, on(C, 1)),
                restoring(4, on("values-misalignment", 1)),
                restoring(5, on("outdated-skills", 1)));
        assertThat(ranked).extracting(StrategyFigures::probabilityTop3).containsExactly(1.0, 1.0, 1.0, 0.0, 0.0);
        assertThat(ranked).extracting(StrategyFigures::key).last().isEqualTo("strategy-3");
        assertThat(ranked).extracting(StrategyFigures::tieGroup).containsExactly(1, 1, 1, 1, 2);
    }

    /** A gap g is won in the share Phi(g / (SEM sqrt 2)) of draws: with SEM 10, 80 percent from 11.9 points on. */
    @ParameterizedTest
    @CsvSource({"50, 1", "45, 1", "40, 1", "36, 2", "30, 2"})
    void tieGroupsSplitWhereTheFirstWinsFourInFive(double second, int group) {
        var strategies = List.of(restoring(1, on(A, 1)), restoring(2, on(B, 1)));
        var ranked = Ranking.of(RankingInputs.of(scales(50.0, second)), Strategies.sems(10), strategies)
                .figures();
        assertThat(ranked.get(1).tieGroup()).isEqualTo(group);
    }

    @Test
    void aNewGroupIsMeasuredFromItsOwnFirst() {
        var strategies = List.of(restoring(1, on(A, 1)), restoring(2, on(B, 1)), restoring(3, on(C, 1)));
        var ranked = Ranking.of(RankingInputs.of(scales(60.0, 45.0, 40.0)), Strategies.sems(10), strategies)
                .figures();
        assertThat(ranked).extracting(StrategyFigures::tieGroup).containsExactly(1, 2, 2);
    }

    @Test
    void errorIsCarriedIntoTheProbabilities() {
        var strategies = new ArrayList<Strategy>();
        for (int i = 0; i < 4; i++) {
            strategies.add(restoring(i + 1, on(Strategies.CAUSES.get(i), 1)));
        }
        var ranked = Ranking.of(RankingInputs.of(scales(50.0, 50.0, 50.0, 50.0)), Strategies.sems(10), strategies)
                .figures();
        assertThat(ranked)
                .allSatisfy(figures -> assertThat(figures.probabilityTop3()).isCloseTo(.75, within(.05)));
        assertThat(ranked.stream().mapToDouble(StrategyFigures::probabilityTop3).sum())
                .isCloseTo(3, within(1e-9));
    }
}

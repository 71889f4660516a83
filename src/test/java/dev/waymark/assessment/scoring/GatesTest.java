package dev.waymark.assessment.scoring;

import static dev.waymark.assessment.scoring.Strategies.of;
import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static dev.waymark.assessment.scoring.Strategies.scales;
import static dev.waymark.assessment.scoring.Strategies.scalesWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.scoring.StrategyFigures.Factor;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {

    private static final String A = "unclear-direction";
    private static final String B = "lack-of-challenge";

    /** t = (exhaustion - 55) / 45, u = t (1 + t) / 2; adding 1 - .7 u, neutral 1 - .2 u. */
    @ParameterizedTest
    @CsvSource({
        "ADDING, 50, 1",
        "ADDING, 55, 1",
        "ADDING, 55.06, 1",
        "ADDING, 55.07, 0.999",
        "ADDING, 60, 0.957",
        "ADDING, 70, 0.844",
        "ADDING, 85, 0.611",
        "ADDING, 100, 0.3",
        "NEUTRAL, 55, 1",
        "NEUTRAL, 70, 0.956",
        "NEUTRAL, 100, 0.8",
        "RESTORING, 100, 1",
    })
    void exhaustionLowersWhatAddsLoad(Load load, double exhaustion, double factor) {
        var figures = only(of(1, load, 10, on(A, 1)), scalesWith(A, 80.0, "exhaustion", exhaustion));
        assertThat(figures.adjustments())
                .isEqualTo(factor == 1 ? List.of() : List.of(new Factor(AdjustmentCode.EXHAUSTION_LOAD, factor)));
        assertThat(figures.baseRelevance()).isEqualTo(80);
        assertThat(figures.relevance()).isCloseTo(80 * factor, within(1e-9));
    }

    /** u = (inaction - 55) / 45, v = (minutes - 10) / 10; 1 - .15 u v. */
    @ParameterizedTest
    @CsvSource({
        "5, 100, 1",
        "10, 100, 1",
        "15, 100, 0.925",
        "20, 100, 0.85",
        "45, 100, 0.85",
        "30, 55, 1",
        "30, 20, 1",
        "30, 80, 0.917",
        "15, 83.33, 0.953",
    })
    void inactionLowersALongFirstStep(int minutes, double inaction, double factor) {
        var figures = only(of(1, Load.ADDING, minutes, on(A, 1)), scalesWith(A, 40.0, "inaction", inaction));
        assertThat(figures.adjustments())
                .isEqualTo(factor == 1 ? List.of() : List.of(new Factor(AdjustmentCode.INACTION_FIRST_STEP, factor)));
    }

    /** 61.11 * .957 * .917 = 53.628..., from the published factors. */
    @Test
    void factorsMultiplyAsPublished() {
        var figures =
                only(of(1, Load.ADDING, 30, on(A, 1)), scalesWith(A, 61.11, "exhaustion", 60.0, "inaction", 80.0));
        assertThat(figures.adjustments())
                .containsExactly(
                        new Factor(AdjustmentCode.EXHAUSTION_LOAD, .957),
                        new Factor(AdjustmentCode.INACTION_FIRST_STEP, .917));
        assertThat(figures.relevance()).isEqualTo(53.63);
    }

    @Test
    void anUnscoredScaleOpensNoGate() {
        assertThat(only(of(1, Load.ADDING, 30, on(A, 1)), scales(80.0)).adjustments())
                .isEmpty();
    }

    @Test
    void gatesOpenInTheDraws() {
        var restoring = restoring(1, on(A, 1));
        var adding = of(2, Load.ADDING, 30, on(B, 1));
        var calm = Ranking.of(
                        RankingInputs.of(scalesWith(A, 50.0, B, 50.0)), Strategies.sems(5), List.of(restoring, adding))
                .figures();
        assertThat(calm).extracting(StrategyFigures::tieGroup).containsExactly(1, 1);
        var tired = Ranking.of(
                        RankingInputs.of(scalesWith(A, 50.0, B, 50.0, "exhaustion", 85.0)),
                        Strategies.sems(5),
                        List.of(restoring, adding))
                .figures();
        assertThat(tired).extracting(StrategyFigures::tieGroup).containsExactly(1, 2);
    }

    @Test
    void theRampsOfTheDrawsMeetThePublishedFactors() {
        for (var severity : List.of(0.0, 40.0, 55.0, 70.0, 85.0, 100.0)) {
            for (var load : Load.values()) {
                double factor = 1 - Gates.loadDrop(load) / 1000.0 * Gates.tiredness(severity);
                assertThat(Gates.loadFactor(load, severity) / 1000.0).isCloseTo(factor, within(0.0005));
            }
            for (int minutes : new int[] {10, 15, 20, 25, 30, 60}) {
                double factor = 1 - Gates.firstStepDrop(minutes) / 1000.0 * Gates.hesitation(severity);
                assertThat(Gates.firstStepFactor(minutes, severity) / 1000.0).isCloseTo(factor, within(0.00051));
            }
        }
    }

    private static StrategyFigures only(Strategy strategy, List<ScaleScore> scales) {
        return Strategies.ranked(scales, strategy).get(0);
    }
}

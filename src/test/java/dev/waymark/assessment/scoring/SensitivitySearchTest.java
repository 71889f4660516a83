package dev.waymark.assessment.scoring;

import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static dev.waymark.assessment.scoring.Strategies.scales;
import static dev.waymark.assessment.scoring.Strategies.scalesWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes are named a, b, c here for unclear-direction, lack-of-challenge, limited-growth. */
class SensitivitySearchTest {

    private static final String A = "unclear-direction";
    private static final String B = "lack-of-challenge";
    private static final String C = "limited-growth";

    /** At equal relevance the lower number stays first, so that one hundredth more is needed. */
    @Test
    void aRivalMustBeBetterOrEqualWithALowerNumber() {
        var first = restoring(2, on(A, 1));
        assertThat(nearest(scales(60.0, 50.0), first, restoring(1, on(B, 1))))
                .isEqualTo(new Sensitivity(A, -10, "strategy-1"));
        assertThat(nearest(scales(60.0, 50.0), first, restoring(3, on(B, 1))))
                .isEqualTo(new Sensitivity(A, -10.01, "strategy-3"));
    }

    /**
     * .6 * 60 + .4 * 50 = 56 against 50: a gives the first .6 of a point, b takes .6 of its lead a point: 10 points of either.
     * With weights .4 and .6 it is 9.99: .4 * 50.01 = 20.004 is published as 20.00 already.
     */
    @Test
    void aCauseThatBothAddressCountsByTheDifference() {
        var sensitivity = nearest(scales(60.0, 50.0), restoring(2, on(A, .6), on(B, .4)), restoring(1, on(B, 1)));
        assertThat(sensitivity).isEqualTo(new Sensitivity(A, -10, "strategy-1"));
        assertThat(nearest(scales(60.0, 50.0), restoring(2, on(A, .4), on(B, .6)), restoring(1, on(B, 1))))
                .isEqualTo(new Sensitivity(A, -9.99, "strategy-1"));
    }

    @Test
    void theFirstOfEquallySmallChangesLowersTheEarlierCause() {
        var sensitivity = nearest(scales(50.0, 50.0, 50.0), restoring(1, on(A, 1)), restoring(2, on(B, 1)));
        assertThat(sensitivity).isEqualTo(new Sensitivity(A, -.01, "strategy-2"));
    }

    @Test
    void whoBecomesFirstIsTheBestOfTheOthers() {
        var sensitivity = nearest(
                scales(50.0, 20.0, 30.0), restoring(1, on(A, 1)), restoring(2, on(B, 1)), restoring(3, on(C, 1)));
        assertThat(sensitivity).isEqualTo(new Sensitivity(A, -20.01, "strategy-3"));
        assertThat(nearest(
                        scales(50.0, 30.0, 30.0),
                        restoring(9, on(A, 1)),
                        restoring(3, on(B, 1)),
                        restoring(2, on(C, 1))))
                .isEqualTo(new Sensitivity(A, -20, "strategy-2"));
    }

    /** The gate takes from the adding strategy as exhaustion rises from 55; where it is far ahead, only the gate can do it. */
    @Test
    void exhaustionMovesTheGate() {
        var scales = scalesWith(A, 60.0, B, 50.0, "exhaustion", 55.0);
        var sensitivity = nearest(scales, Strategies.of(1, Load.ADDING, 10, on(A, 1)), restoring(2, on(B, 1)));
        assertThat(sensitivity).isEqualTo(new Sensitivity(A, -10.01, "strategy-2"));
        var firm = scalesWith(A, 100.0, B, 75.0, "exhaustion", 55.0);
        assertThat(nearest(firm, Strategies.of(1, Load.ADDING, 10, on(A, 1)), restoring(2, on(B, 1))))
                .extracting(Sensitivity::cause, Sensitivity::becomes)
                .containsExactly("exhaustion", "strategy-2");
    }

    /**
     * A long first step costs up to 15 percent at inaction 100. 50.10 must fall below 50.00: factor .998 gives 50.00, .997 less, and
     * 1 - .15 u is published as .997 from just above u = .0167 on, which is .75 of the 45 points from inaction 55.
     */
    @Test
    void inactionMovesTheGate() {
        var scales = scalesWith(A, 100.0, B, 99.0, "inaction", 55.0);
        var sensitivity = nearest(scales, Strategies.of(1, Load.NEUTRAL, 30, on(A, 1)), restoring(2, on(B, 1)));
        assertThat(sensitivity).isEqualTo(new Sensitivity(A, -1.01, "strategy-2"));
        var steep = List.of(Strategies.of(1, Load.NEUTRAL, 30, on(A, .05), on(B, .95)), restoring(2, on(B, 1)));
        var level = scalesWith(A, 52.0, B, 50.0, "inaction", 55.0);
        assertThat(SensitivitySearch.nearest(RankingInputs.of(level), Ranking.order(RankingInputs.of(level), steep)))
                .isEqualTo(new Sensitivity("inaction", .76, "strategy-2"));
    }

    @Test
    void nothingOvertakesAlone() {
        assertThat(nearest(scales(50.0))).isNull();
        assertThat(nearest(scales(50.0), restoring(1, on(A, 1)))).isNull();
        assertThat(nearest(scales(), restoring(1, on(A, 1)), restoring(2, on(B, 1))))
                .isNull();
        assertThat(nearest(scales(50.0), restoring(1, on(A, 1)), restoring(2, on(B, 1))))
                .isNull();
        assertThat(nearest(scales(50.0), restoring(1, on(A, 1)), restoring(2, on(A, 1))))
                .isNull();
    }

    /** One with half of its weight unscored ranks behind whatever is more firmly judged, however relevant. */
    @Test
    void anotherTierNeverOvertakes() {
        assertThat(nearest(scales(1.0, 100.0), restoring(1, on(A, 1)), restoring(2, on(B, .4), on(C, .6))))
                .isNull();
    }

    private static Sensitivity nearest(List<ScaleScore> scales, Strategy... strategies) {
        return SensitivitySearch.nearest(
                RankingInputs.of(scales), Ranking.order(RankingInputs.of(scales), List.of(strategies)));
    }
}

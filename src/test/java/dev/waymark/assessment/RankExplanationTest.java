package dev.waymark.assessment;

import static dev.waymark.assessment.scoring.Strategies.of;
import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static dev.waymark.assessment.scoring.Strategies.scales;
import static dev.waymark.assessment.scoring.Strategies.scalesWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.Strategies;
import dev.waymark.assessment.scoring.StrategyFigures;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.catalog.StrategyCause;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RankExplanationTest {

    private static final CatalogSnapshot NO_CATALOG = new CatalogSnapshot(1, "", List.of(), List.of());
    private static final String A = "isolation";
    private static final String B = "low-visibility";
    private static final String C = "lack-of-guidance";
    private static final String D = "wrong-field";
    private static final Strategy ABC = restoring(1, on(A, .5), on(B, .3), on(C, .2));

    @Nested
    class WhyItFits {

        @Test
        void oneCauseStandsOutMost() {
            assertThat(why(ABC, scalesWith(A, 80.0, D, 70.0)))
                    .isEqualTo("This addresses what stands out most in your answers: isolation.");
        }

        @Test
        void whatIsUnknownStandsOutLess() {
            assertThat(why(restoring(1, on("unclear-direction", 1)), scales(80.0)))
                    .isEqualTo("This addresses what stands out most in your answers: unclear direction.");
        }

        @Test
        void oneCauseIsHighAmongOthersAsHigh() {
            assertThat(why(ABC, scalesWith(A, 80.0, D, 80.0)))
                    .isEqualTo("This addresses something that your answers show clearly: isolation.");
        }

        @Test
        void highInactionStandsOutMoreThanAnyCause() {
            assertThat(why(ABC, scalesWith(A, 80.0, "inaction", 90.0)))
                    .isEqualTo("This addresses something that your answers show clearly: isolation.");
        }

        @Test
        void twoCausesAreHigh() {
            assertThat(why(ABC, scalesWith(A, 80.0, B, 70.0)))
                    .isEqualTo(
                            "This addresses two things that your answers show clearly: isolation and low visibility.");
        }

        @Test
        void threeCausesAreHigh() {
            assertThat(why(ABC, scalesWith(A, 80.0, B, 80.0, C, 80.0)))
                    .isEqualTo("This addresses three things that your answers show clearly: "
                            + "isolation, low visibility and lack of guidance.");
        }

        @Test
        void atMostThreeCausesAreNamed() {
            var four = restoring(1, on(A, .25), on(B, .25), on(C, .25), on(D, .25));
            assertThat(why(four, scalesWith(A, 80.0, B, 80.0, C, 80.0, D, 80.0)))
                    .endsWith(": isolation, low visibility and lack of guidance.");
        }

        @Test
        void someAreHighAndSomeModerate() {
            assertThat(why(ABC, scalesWith(A, 80.0, B, 60.0)))
                    .isEqualTo("This addresses what stands out most in your answers: isolation, "
                            + "and less strongly low visibility.");
        }

        @Test
        void causesAreModerate() {
            assertThat(why(ABC, scalesWith(A, 60.0)))
                    .isEqualTo("This can help with something that your answers show in part: isolation.");
        }

        @Test
        void aNeutralAnswerIsNotNamed() {
            assertThat(why(ABC, scalesWith(A, 80.0, B, 50.0))).endsWith(": isolation.");
            assertThat(why(ABC, scalesWith(A, 80.0, B, 50.01))).endsWith(", and less strongly low visibility.");
        }

        @Test
        void negligibleContributionsAreNotNamed() {
            assertThat(why(ABC, scalesWith(A, 80.0, C, 65.0))).endsWith(": isolation.");
        }

        @Test
        void aSmallPartOfAStrategyIsCalledSo() {
            assertThat(why(ABC, scalesWith(C, 90.0)))
                    .isEqualTo("Part of this addresses what stands out most in your answers: lack of guidance.");
            assertThat(why(ABC, scalesWith(C, 60.0)))
                    .isEqualTo(
                            "Part of this can help with something that your answers show in part: lack of guidance.");
        }
    }

    @Nested
    class WhatToMind {

        @Test
        void aTiredPersonIsToldToTakeSmallSteps() {
            assertThat(why(of(1, Load.NEUTRAL, 10, on(A, 1)), scalesWith(A, 80.0, "exhaustion", 90.0)))
                    .isEqualTo("This addresses something that your answers show clearly: isolation; "
                            + "as your energy seems low, small steps are enough for now.");
        }

        @Test
        void evenWhatAddsLoadIsNotPutOffWhenItComesFirst() {
            assertThat(why(of(1, Load.ADDING, 10, on(A, 1)), scalesWith(A, 95.0, "exhaustion", 60.0)))
                    .isEqualTo("This addresses what stands out most in your answers: isolation; "
                            + "as your energy seems limited, small steps are enough for now.");
            assertThat(why(of(1, Load.ADDING, 10, on(A, 1)), scalesWith(A, 95.0, "exhaustion", 75.0)))
                    .isEqualTo("This addresses what stands out most in your answers: isolation; "
                            + "as your energy seems low, small steps are enough for now.");
        }

        @Test
        void aLittleTirednessGoesWithoutSaying() {
            assertThat(why(of(1, Load.NEUTRAL, 10, on(A, 1)), scalesWith(A, 80.0, "exhaustion", 50.0)))
                    .endsWith(": isolation.");
        }

        @Test
        void aHesitantPersonIsToldToBeginWithAPiece() {
            assertThat(why(of(1, Load.NEUTRAL, 20, on(A, 1)), scalesWith(A, 80.0, "inaction", 100.0)))
                    .isEqualTo("This addresses something that your answers show clearly: isolation; "
                            + "if its first step feels too big, begin with a small part of it.");
            assertThat(why(of(1, Load.NEUTRAL, 20, on(A, 1)), scalesWith(A, 80.0, "inaction", 60.0)))
                    .endsWith(": isolation.");
        }
    }

    @Nested
    class HowItHelps {

        private static final Strategy RESTS_ON_TWO = restoring(
                1, new StrategyCause(A, .6, "It brings company."), new StrategyCause(B, .4, "It makes you known."));

        private static String how(List<ScaleScore> scales) {
            return new RankExplanation(new SeverityProfile(scales), null, Strategies.catalog(RESTS_ON_TWO))
                    .of(Strategies.ranked(scales, RESTS_ON_TWO).get(0));
        }

        @Test
        void withTheCauseThatCarriesIt() {
            assertThat(how(scalesWith(B, 90.0)))
                    .isEqualTo(
                            "This addresses what stands out most in your answers: low visibility. It makes you known.");
        }

        @Test
        void withWhatItIsMainlyForWhereTheAnswersShowNothing() {
            assertThat(how(scalesWith(D, 90.0))).endsWith("isolation and low visibility. It brings company.");
            assertThat(how(scales())).endsWith("nothing yet. It brings company.");
        }
    }

    @Test
    void aCauseWithoutATitleIsCalledByItsKey() {
        var scales = scalesWith(A, 80.0);
        var figures = Strategies.ranked(scales, ABC).get(0);
        assertThat(new RankExplanation(new SeverityProfile(scales), null, NO_CATALOG).of(figures))
                .endsWith(": isolation.");
    }

    private static String why(Strategy strategy, List<ScaleScore> scales) {
        return sentence(Strategies.ranked(scales, strategy).get(0), scales);
    }

    private static String sentence(StrategyFigures figures, List<ScaleScore> scales) {
        return new RankExplanation(new SeverityProfile(scales), null, Strategies.catalog()).of(figures);
    }
}

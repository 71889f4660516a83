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
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Situation;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankExplanationCanWaitTest {

    private static final CatalogSnapshot NO_CATALOG = new CatalogSnapshot(1, "", List.of(), List.of());
    private static final String A = "isolation";
    private static final String B = "low-visibility";
    private static final String C = "lack-of-guidance";
    private static final String D = "wrong-field";
    private static final Strategy ABC = restoring(1, on(A, .5), on(B, .3), on(C, .2));

    @Test
    void aCalmResultSaysWhatEachIsForAndClaimsNothing() {
        assertThat(why(ABC, scalesWith(A, 30.0, C, 50.0)))
                .isEqualTo("This helps mainly with two things, should you ever need it: isolation and low visibility.");
        assertThat(why(restoring(1, on(A, .8), on(B, .2)), scalesWith(D, 0.0)))
                .isEqualTo("This helps mainly with one thing, should you ever need it: isolation.");
    }

    /** By weight, whatever the points are. */
    @Test
    void otherThingsWeighMore() {
        assertThat(why(ABC, scalesWith(A, 10.0, B, 40.0, D, 90.0)))
                .isEqualTo("There is no hurry with this, as your answers do not show much of what it is mainly for:"
                        + " isolation and low visibility.");
    }

    /** Its small part would be called shown, though not what it is for. */
    @Test
    void aSmallPartThatIsShownDoesNotCarryIt() {
        assertThat(why(restoring(1, on(A, .9), on(B, .1)), scalesWith(A, 50.0, B, 60.0)))
                .startsWith("There is no hurry with this")
                .endsWith(": isolation.");
    }

    @Test
    void thePersonIsTiredAndDoesNotNeedIt() {
        assertThat(why(of(1, Load.ADDING, 10, on(A, 1)), scalesWith(A, 30.0, "exhaustion", 90.0)))
                .isEqualTo(
                        "This can wait while your energy is low, as your answers do not show much of what it is mainly"
                                + " for: isolation.");
    }

    @Test
    void thePersonIsTiredAndItAddsLoad() {
        assertThat(fourth(
                        of(4, Load.ADDING, 10, on(A, .6), on(B, .4)),
                        scalesWith(A, 80.0, B, 80.0, D, 80.0, "exhaustion", 90.0)))
                .isEqualTo(
                        "This can wait until you have more energy; then it addresses what your answers show: isolation "
                                + "and low visibility.");
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_EMPLOYED, work for yourself",
        "LOOKING, are looking for work",
        "STUDYING, are studying",
    })
    void whatItNeedsIsMissing(Situation situation, String doing) {
        var figures =
                new StrategyFigures("s", 12, 1, 80, 80.0, 0, 4, List.of(), List.of(), List.of(Requirement.EMPLOYER));
        assertThat(new RankExplanation(new SeverityProfile(scalesWith(A, 80.0)), situation, NO_CATALOG).of(figures))
                .isEqualTo("“s” needs an employer, so it does not fit while you %s.".formatted(doing));
    }

    @Test
    void whatItNeedsIsThere() {
        var scales = scalesWith(A, 80.0);
        var figures = Strategies.ranked(scales, ABC).get(0);
        assertThat(new RankExplanation(new SeverityProfile(scales), Situation.EMPLOYED, NO_CATALOG).of(figures))
                .endsWith(": isolation.");
    }

    @Test
    void tooLittleIsAnswered() {
        assertThat(why(ABC, scales()))
                .isEqualTo("There are too few answers to say how well this fits you, so its place in the "
                        + "list says nothing yet.");
    }

    @Test
    void onlyPartIsAnswered() {
        assertThat(why(restoring(1, on("unclear-direction", .4), on(A, .6)), scales(80.0)))
                .isEqualTo(
                        "Only part of what this depends on was answered; so far, it addresses what your answers show: "
                                + "unclear direction.");
        assertThat(why(restoring(1, on("unclear-direction", .4), on(A, .6)), scales(20.0)))
                .isEqualTo("Only part of what this depends on was answered, and that part shows little need for it.");
    }

    private static String why(Strategy strategy, List<ScaleScore> scales) {
        return sentence(Strategies.ranked(scales, strategy).get(0), scales);
    }

    /** The sentence of a strategy that three others stand before. */
    private static String fourth(Strategy strategy, List<ScaleScore> scales) {
        var figures = Strategies.ranked(
                        scales, restoring(1, on(D, 1)), restoring(2, on(D, 1)), restoring(3, on(D, 1)), strategy)
                .get(3);
        assertThat(figures.key()).isEqualTo(strategy.key());
        return sentence(figures, scales);
    }

    private static String sentence(StrategyFigures figures, List<ScaleScore> scales) {
        return new RankExplanation(new SeverityProfile(scales), null, Strategies.catalog()).of(figures);
    }
}

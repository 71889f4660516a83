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
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RankExplanationCanWaitTest {

    private static final String A = "isolation";
    private static final String B = "low-visibility";
    private static final String C = "lack-of-guidance";
    private static final String D = "wrong-field";
    private static final Strategy ABC = restoring(1, on(A, .5), on(B, .3), on(C, .2));

    @Test
    void nothingWeighsOnThoseAmongTheFirst() {
        assertThat(why(ABC, scalesWith(A, 30.0)))
                .isEqualTo("Nothing weighs heavily in your answers; if you want a next step, this is a "
                        + "good place to begin.");
    }

    @Test
    void nothingWeighsOnThoseFurtherDown() {
        assertThat(fourth(of(4, Load.RESTORING, 10, on(A, .6), on(B, .4)), scalesWith(A, 20.0, B, 20.0, D, 30.0)))
                .isEqualTo(
                        "There is no hurry with this, as your answers show little of what it mainly addresses: isolation "
                                + "and low visibility.");
    }

    @Test
    void otherThingsWeighMore() {
        assertThat(why(ABC, scalesWith(A, 30.0, D, 90.0)))
                .isEqualTo(
                        "There is no hurry with this, as your answers show little of what it mainly addresses: isolation.");
    }

    @Test
    void thereIsNoNeedAtAll() {
        assertThat(why(ABC, scalesWith(D, 0.0)))
                .isEqualTo(
                        "There is no hurry with this, as your answers show nothing of what it mainly addresses: isolation "
                                + "and low visibility.");
    }

    @Test
    void thePersonIsTiredAndDoesNotNeedIt() {
        assertThat(why(of(1, Load.ADDING, 10, on(A, 1)), scalesWith(A, 30.0, "exhaustion", 90.0)))
                .isEqualTo(
                        "This can wait while your energy is low, as your answers show little of what it mainly addresses: "
                                + "isolation.");
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
        var titles = Strategies.causes().stream().collect(Collectors.toMap(Cause::key, Cause::title));
        return new RankExplanation(new SeverityProfile(scales), titles).sentence(figures);
    }
}

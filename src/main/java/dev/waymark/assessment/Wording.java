package dev.waymark.assessment;

import static dev.waymark.platform.text.Sentences.count;

import dev.waymark.assessment.scoring.AdjustmentCode;
import dev.waymark.assessment.scoring.QualityFigures;

/**
 * The engine's sentences, apart from {@link RankExplanation}. They address a person who may be having a hard time, so
 * they are kind, plain and never a diagnosis.
 */
final class Wording {

    private Wording() {}

    /** Why a strategy is ranked lower. */
    static String reason(AdjustmentCode code) {
        return switch (code) {
            case EXHAUSTION_LOAD ->
                "The more exhaustion your answers show, the further this moves down for now, so that what restores you "
                        + "moves up.";
            case INACTION_FIRST_STEP ->
                "Getting started seems hard right now, so strategies with a shorter first step get a "
                        + "small head start.";
        };
    }

    /** What was noticed in the answers. */
    static String detail(QualityFigures.Flag flag) {
        return switch (flag.code()) {
            case LONG_STRING ->
                "You gave the same answer %s in a row; if you were in a hurry, answering again will tell you more."
                        .formatted(count(flag.observed(), "time"));
            case CONTRADICTION ->
                "In %d of %s, your answers to opposite statements pull in different directions; a second look may help."
                        .formatted(flag.observed(), count(flag.outOf(), "topic"));
            case TOO_FAST ->
                "You gave %s in %s, which is faster than most people read; taking longer will tell you more."
                        .formatted(count(flag.outOf(), "answer"), count(flag.observed(), "second"));
            case MOSTLY_UNANSWERED ->
                flag.outOf() == 0
                        ? "You marked every statement as not applicable, so there is nothing to go by yet."
                        : "You answered %d of the %s that may apply to you, so much of this result is still open."
                                .formatted(flag.observed(), count(flag.outOf(), "statement"));
        };
    }
}

package dev.waymark.assessment;

import static dev.waymark.platform.text.Sentences.count;
import static dev.waymark.platform.text.Sentences.quoted;

import dev.waymark.assessment.scoring.AdjustmentCode;
import dev.waymark.assessment.scoring.QualityFigures;
import dev.waymark.assessment.scoring.StartWith;
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Situation;

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
            case CLEAR_PROFILE -> "Your answers already show what stands out, so a closer look at them moves down.";
            case FLAT_PROFILE ->
                "Your answers do not yet show clearly what stands out, so a closer look moves up and this moves down a "
                        + "little.";
        };
    }

    /** Why to begin with these strategies, or with none. */
    static String reason(StartWith startWith) {
        boolean one = startWith.strategies().size() == 1;
        return switch (startWith.code()) {
            case REST_FIRST ->
                "Your answers show a lot of exhaustion, so begin with this alone; the rest can wait until you have"
                        + " more energy.";
            case SMALL_START ->
                "Getting started seems to be the hard part right now, so "
                        + (one ? "begin with this alone" : "begin with one or two things")
                        + " and make the first step small.";
            case CLOSER_LOOK ->
                "Your answers do not point to one clear cause, so take a closer look before you choose anything"
                        + " bigger.";
            case STRONGEST_FIT ->
                one
                        ? "This fits best what your answers show."
                        : "These fit best what your answers show, the strongest first; choose the one that appeals to "
                                + "you most.";
            case NOTHING_WEIGHS ->
                "Nothing weighs heavily in your answers; if you want a next step anyway, choose what appeals to you.";
            case TOO_FEW_ANSWERS ->
                "There are too few answers to recommend something; a few more will show where to begin.";
            case NONE_FITS ->
                "Nothing in the list fits both your answers and your situation well enough to begin with; a talk with "
                        + "someone you trust may help you further.";
        };
    }

    /** Why a strategy cannot be done now. */
    static String unmet(String strategy, Requirement requirement, Situation situation) {
        String needed = switch (requirement) {
            case EMPLOYER -> "an employer";
        };
        return "%s needs %s, so it does not fit while you %s.".formatted(quoted(strategy), needed, doing(situation));
    }

    private static String doing(Situation situation) {
        return switch (situation) {
            case EMPLOYED -> "work for somebody else";
            case SELF_EMPLOYED -> "work for yourself";
            case LOOKING -> "are looking for work";
            case STUDYING -> "are studying";
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

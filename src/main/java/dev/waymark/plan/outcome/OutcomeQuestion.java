package dev.waymark.plan.outcome;

import static dev.waymark.platform.text.Sentences.quoted;

import org.jspecify.annotations.Nullable;

/** Asks the member for the outcome of a goal whose steps are all closed. */
public final class OutcomeQuestion {

    private OutcomeQuestion() {}

    /**
     * The question in English.
     *
     * @param measure how to tell that the goal is reached: a statement, or a few words; null if the goal has none
     */
    public static String of(String title, @Nullable String measure) {
        return measure == null
                ? "Your goal %s has no open steps left. Did you reach it: yes, partly, or no?".formatted(quoted(title))
                : "Your goal %s has no open steps left. Its measure was: %s Is that so: yes, partly, or no?"
                        .formatted(quoted(title), quoted(ended(measure)));
    }

    /** A measure of a few words mostly has no period. */
    private static String ended(String measure) {
        var isOpen = Character.isLetterOrDigit(measure.codePointBefore(measure.length()));
        return isOpen ? measure + "." : measure;
    }
}

package dev.waymark.plan.history;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One value that changed. If it names neither a goal nor a step, it is the plan's.")
public record HistoryChange(
        @Schema(description = "The goal it is about, or the goal of the step it is about.") @Nullable
        UUID goalId,

        @Schema(description = "The step it is about.") @Nullable
        UUID stepId,

        @Schema(description = "The `dueOn` of the occurrence it is about.", examples = "2026-02-08") @Nullable
        LocalDate occurrenceOn,

        @Schema(
                description = "The property's name in the plan, the goal or the step (`pause.until` for a nested"
                        + " one); `goal` or `step` when a whole one was added or deleted, with its title as the"
                        + " value; `order` for the ids of a plan's goals or a goal's steps, in order; `nextOn`"
                        + " for the earliest open occurrence.",
                examples = "status")
        String property,

        @Schema(
                description = "The value before, as text, with commas in lists and if-thens as JSON; null if there was"
                        + " none.",
                examples = "todo")
        @Nullable
        String before,

        @Schema(description = "The value after; null if there is none anymore.", examples = "done") @Nullable
        String after) {

    static final String GOAL = "goal";
    static final String STEP = "step";
    static final String ORDER = "order";
    static final String STATUS = "status";
    static final String DUE_ON = "dueOn";
    static final String NEXT_ON = "nextOn";
    static final String OUTCOME = "outcome.achievement";

    private static final String OF_OUTCOME = "outcome.";

    /** The same with other texts for its values. */
    HistoryChange with(UnaryOperator<String> text) {
        return new HistoryChange(
                goalId,
                stepId,
                occurrenceOn,
                property,
                before == null ? null : text.apply(before),
                after == null ? null : text.apply(after));
    }

    int characters() {
        return (before == null ? 0 : before.length()) + (after == null ? 0 : after.length());
    }

    boolean isAboutPlan() {
        return goalId == null;
    }

    boolean isAboutStep() {
        return stepId != null;
    }

    boolean isOf(String name) {
        return property.equals(name);
    }

    boolean isOfOutcome() {
        return property.startsWith(OF_OUTCOME);
    }

    /** Whether a step got another day, as many do when a plan is rescheduled. */
    boolean isMove() {
        return isAboutStep() && (isOf(DUE_ON) || isOf(NEXT_ON));
    }
}

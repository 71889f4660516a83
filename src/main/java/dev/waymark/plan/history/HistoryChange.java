package dev.waymark.plan.history;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One value that is not what it was. */
@Schema(description = "One value that is not what it was. Without goal and step it is the plan's.")
public record HistoryChange(
        @Schema(description = "The goal that it is about, or whose step it is about.") @Nullable
        UUID goalId,

        @Schema(description = "The step that it is about.") @Nullable
        UUID stepId,

        @Schema(description = "The `dueOn` of the occurrence that it is about.", examples = "2026-02-08") @Nullable
        LocalDate occurrenceOn,

        @Schema(
                description =
                        "The property as the plan, the goal or the step has it (`ifThen.cue` within one); `goal` or `step` when a"
                                + " whole one came or went, with its title; `order` for the ids of a plan's goals or a goal's"
                                + " steps in order; `nextOn` for the earliest open occurrence.",
                examples = "status")
        String property,

        @Schema(
                description = "The value before, as text, lists with commas; null when there was none.",
                examples = "todo")
        @Nullable
        String before,

        @Schema(description = "The value after; null when there is none any more.", examples = "done") @Nullable
        String after) {

    static final String GOAL = "goal";
    static final String STEP = "step";
    static final String ORDER = "order";
    static final String STATUS = "status";
    static final String DUE_ON = "dueOn";
    static final String NEXT_ON = "nextOn";

    boolean isAboutPlan() {
        return goalId == null;
    }

    boolean isAboutStep() {
        return stepId != null;
    }

    boolean isOf(String name) {
        return property.equals(name);
    }

    /** That a step has another day: what a new layout of the plan does to many at once. */
    boolean isMove() {
        return isAboutStep() && (isOf(DUE_ON) || isOf(NEXT_ON));
    }
}

package dev.waymark.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a step; a change of effort, order, cadence or date lays open steps anew. */
@Schema(
        description =
                "A merge patch (RFC 7396) of a step: what is left out stays, null removes cadence, if-then or a date set by hand."
                        + " A change of effort, order, cadence or date lays open steps anew.")
public record UpdateStep(
        @Schema(description = "What to do.", examples = "Write the outline of the talk") @Size(min = 1, max = 200)
        String title,

        @Schema(description = "Minutes that it takes, each time.", examples = "60") @Min(1) @Max(60_000)
        Integer effortMinutes,

        @Schema(description = "Ids of steps of this plan that come first; null for none.", uniqueItems = true)
        @Nullable
        @Size(max = 50)
        List<UUID> after,

        @Schema(
                description = "How it recurs; it can change as long as no occurrence is done or skipped.",
                examples = "FREQ=WEEKLY;BYDAY=TU;COUNT=4")
        @Nullable
        @Size(min = 1, max = 200)
        String cadence,

        @Schema(
                description =
                        "The day by which the member wants it done, which the service then keeps; null lets the service find a"
                                + " day again. A recurring step takes none.",
                examples = "2026-03-06")
        @Nullable
        LocalDate dueOn,

        @Schema(description = "When to do it, and what.") @Nullable
        UpdateIfThen ifThen,

        @Schema(
                description =
                        "`doing` when it is begun, `todo` when it is not; done and skipped have actions of their own.",
                examples = "doing")
        StepStatus status) {

    public UpdateStep {
        after = after == null ? List.of() : after;
    }

    static UpdateStep of(Step step) {
        return new UpdateStep(
                step.title(),
                step.effortMinutes(),
                step.after(),
                step.cadence(),
                step.isFixed() ? step.dueOn() : null,
                UpdateIfThen.of(step.ifThen()),
                step.status());
    }

    /** Whether open steps have to be laid anew. */
    boolean movesSteps(UpdateStep present) {
        return !effortMinutes.equals(present.effortMinutes)
                || !after.equals(present.after)
                || changesCadence(present)
                || changesDueOn(present);
    }

    boolean changesDueOn(UpdateStep present) {
        return !Objects.equals(dueOn, present.dueOn);
    }

    boolean changesCadence(UpdateStep present) {
        return !Objects.equals(cadence, present.cadence);
    }
}

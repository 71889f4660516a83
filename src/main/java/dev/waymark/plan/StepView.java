package dev.waymark.plan;

import dev.waymark.catalog.IfThen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated step. */
@Schema(description = "A dated step.")
public record StepView(
        @Schema(description = "The step's id.") @Nullable UUID id,

        @Schema(description = "Its key in the strategy's template; null for an own step.", examples = "ask-one-person")
        @Nullable
        String key,

        @Schema(
                description = "`<strategy>/<stepKey>` of a templated step; null for an own one.",
                examples = "find-a-mentor/ask-one-person")
        @Nullable
        String ref,

        @Schema(description = "What to do.") String title,

        @Schema(description = "Minutes that it takes, each time.", examples = "30")
        int effortMinutes,

        @Schema(
                description = "Ids of the steps that come first; in a preview their `ref`.",
                type = SchemaType.ARRAY,
                implementation = UUID.class)
        List<String> after,

        @Schema(
                description = "How it recurs (RFC 5545); null when it is done once.",
                examples = "FREQ=WEEKLY;BYDAY=SU;COUNT=6")
        @Nullable
        String cadence,

        @Schema(description = "When to do it, and what.") @Nullable
        IfThen ifThen,

        @Schema(description = "When its if-then was last rehearsed.", examples = "2026-02-02T08:00:00Z") @Nullable
        Instant rehearsedAt,

        @Schema(description = "Where it stands.") StepStatus status,

        @Schema(
                description = "The day on which it is to end; of a recurring step, its last occurrence.",
                examples = "2026-02-06")
        LocalDate dueOn,

        @Schema(description = "Whether the member set that day by hand; the service then keeps it.")
        boolean dueOnFixed,

        @Schema(description = "When it was done.", examples = "2026-02-04") @Nullable
        LocalDate completedOn,

        @Schema(description = "What the member noted when it was done or skipped.") @Nullable
        String note,

        @Schema(description = "Each time of a recurring step; empty when it is done once.")
        List<OccurrenceView> occurrences) {

    static StepView of(Goal goal, Step step) {
        return of(
                goal, step, step.id(), step.after().stream().map(UUID::toString).toList());
    }

    static StepView preview(Plan plan, Goal goal, Step step) {
        var refs = new HashMap<UUID, @Nullable String>();
        plan.goals().forEach(each -> each.steps().forEach(other -> refs.put(other.id(), each.refOf(other))));
        return of(goal, step, null, step.after().stream().map(refs::get).toList());
    }

    private static StepView of(Goal goal, Step step, @Nullable UUID id, List<String> after) {
        return new StepView(
                id,
                step.key(),
                goal.refOf(step),
                step.title(),
                step.effortMinutes(),
                after,
                step.cadence(),
                step.ifThen(),
                step.rehearsedAt(),
                step.status(),
                step.dueOn(),
                step.isFixed(),
                step.completedOn(),
                step.note(),
                step.occurrences().stream().map(OccurrenceView::of).toList());
    }
}

package dev.waymark.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.catalog.IfThen;
import dev.waymark.catalog.StepKind;
import dev.waymark.catalog.StepRecord;
import dev.waymark.platform.text.RecurrenceWording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A dated step.")
public record StepView(
        @Schema(description = "The step's id.") @Nullable UUID id,

        @Schema(
                description = "Its key in the strategy's template; null for a step of the member's own.",
                examples = "ask-one-person")
        @Nullable
        String key,

        @Schema(
                description = "`<strategy>/<stepKey>` for a step from a template; null for a step of the member's own.",
                examples = "find-a-mentor/ask-one-person")
        @Nullable
        String ref,

        @Schema(description = "What to do.") String title,

        @Schema(
                description = "What to do, in at most 40 characters, for places with little room.",
                examples = "List six possible mentors")
        String shortTitle,

        @Schema(description = "What an app can help with; null where it cannot, and for a step of the member's own.")
        @Nullable
        StepKind kind,

        @Schema(
                description =
                        "The records of a worksheet that complete it; null for a step that is completed by hand only, as"
                                + " a step of the member's own is.")
        @Nullable
        StepRecord record,

        @Schema(description = "How many minutes it takes each time.", examples = "30")
        int effortMinutes,

        @Schema(
                description = "Ids of the steps that must come first; in a preview, their `ref`.",
                type = SchemaType.ARRAY,
                implementation = UUID.class)
        List<String> after,

        @Schema(
                description = "How it recurs (RFC 5545); null for a one-time step.",
                examples = "FREQ=WEEKLY;BYDAY=SU;COUNT=6")
        @Nullable
        String cadence,

        @Schema(description = "How it recurs, in words; null for a one-time step.", examples = "Every Sunday, 6 times")
        @Nullable
        String cadenceLabel,

        @Schema(
                description =
                        "Its if-thens, at most two: the first says what starts the step, the second what to do about"
                                + " an obstacle.")
        List<IfThen> ifThen,

        @Schema(description = "When its if-thens were last rehearsed.", examples = "2026-02-02T08:00:00Z") @Nullable
        Instant rehearsedAt,

        @JsonProperty("private")
        @Schema(
                description = "Whether it is nobody else's business, because its goal comes from a private strategy:"
                        + " calendars show only the time that it takes.")
        boolean confidential,

        @Schema(description = "Its status.") StepStatus status,

        @Schema(description = "The status in words.", examples = "To do")
        String statusLabel,

        @Schema(
                description = "The day on which it is due to be finished; for a recurring step, its last occurrence.",
                examples = "2026-02-06")
        LocalDate dueOn,

        @Schema(description = "Whether the member set that day by hand; if so, the service never moves it.")
        boolean dueOnFixed,

        @Schema(description = "When it was done.", examples = "2026-02-04") @Nullable
        LocalDate completedOn,

        @Schema(description = "What the member noted when completing or skipping it.") @Nullable
        String note,

        @Schema(description = "Each occurrence of a recurring step; empty for a one-time step.")
        List<OccurrenceView> occurrences) {

    /** In characters. */
    public static final int LONGEST_SHORT_TITLE = 40;

    static StepView of(Goal goal, Step step) {
        return of(
                goal, step, step.id(), step.after().stream().map(UUID::toString).toList());
    }

    /** @param refs of all steps of the plan */
    static StepView preview(Map<UUID, @Nullable String> refs, Goal goal, Step step) {
        return of(goal, step, null, step.after().stream().map(refs::get).toList());
    }

    /** The references to all steps of a plan, by their ids. */
    static Map<UUID, @Nullable String> refs(Plan plan) {
        var refs = new HashMap<UUID, @Nullable String>();
        plan.goals().forEach(goal -> goal.steps().forEach(step -> refs.put(step.id(), refOf(goal, step))));
        return refs;
    }

    /** The reference to a template's step; null for a member's own step. */
    static @Nullable String refOf(Goal goal, Step step) {
        return goal.strategy() == null || step.key() == null ? null : goal.strategy() + "/" + step.key();
    }

    private static StepView of(Goal goal, Step step, @Nullable UUID id, List<String> after) {
        var origin = goal.origin();
        return new StepView(
                id,
                step.key(),
                refOf(goal, step),
                step.title(),
                step.shortTitle(),
                origin == null ? null : origin.template().kindOf(step.key()),
                origin == null ? null : origin.template().recordOf(step.key()),
                step.effortMinutes(),
                after,
                step.cadence(),
                step.cadence() == null ? null : RecurrenceWording.of(step.cadence()),
                step.ifThen(),
                step.rehearsedAt(),
                goal.isPrivate(),
                step.status(),
                step.status().label(),
                step.dueOn(),
                step.isFixed(),
                step.completedOn(),
                step.note(),
                step.occurrences().stream().map(OccurrenceView::of).toList());
    }
}

package dev.waymark.plan;

import dev.waymark.catalog.IfThen;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A merge patch (RFC 7396) for a step: what you leave out stays as it is; null removes"
                + " the cadence, the if-thens or a day set by hand. If you change the effort, the order,"
                + " the cadence or the day, open steps are rescheduled.")
public record UpdateStep(
        @Schema(description = "What to do.", examples = "Write the outline of the talk") @Size(min = 1, max = 200)
        String title,

        @Schema(description = "How many minutes it takes each time.", examples = "60") @Min(1) @Max(60_000)
        Integer effortMinutes,

        @Schema(description = "Ids of the steps of this plan that must come first; null for none.", uniqueItems = true)
        @Nullable
        @Size(max = 50)
        List<UUID> after,

        @Schema(
                description = "How it recurs. You can change it as long as no occurrence is done or skipped; a"
                        + " changed one gets a new first date, from which it counts.",
                examples = "FREQ=WEEKLY;BYDAY=TU;COUNT=4")
        @Nullable
        @Size(min = 1, max = 200)
        String cadence,

        @Schema(
                description = "The day by which the member wants it done. The service never moves it; null lets the"
                        + " service find a day again. Not allowed for a recurring step.",
                examples = "2037-03-06")
        @Nullable
        LocalDate dueOn,

        @Schema(
                description =
                        "At most two if-thens: the first says what starts the step, the second what to do about an"
                                + " obstacle. The list is replaced as a whole; null for none.")
        @Nullable
        @Size(max = 2)
        List<IfThen> ifThen,

        @Schema(
                description =
                        "`doing` when it has been started, `todo` when it has not. `done` and `skipped` have actions of"
                                + " their own.",
                examples = "doing")
        StepStatus status,

        @Schema(
                description = "What to do, in at most 40 characters, for places with little room. If null, or if you"
                        + " change only the title, it follows from the title.",
                examples = "Outline the talk")
        @Nullable
        @Size(min = 1, max = 40)
        String shortTitle) {

    public UpdateStep {
        after = after == null ? List.of() : after;
        ifThen = ifThen == null ? List.of() : ifThen;
    }

    static UpdateStep of(Step step) {
        return new UpdateStep(
                step.title(),
                step.effortMinutes(),
                step.after(),
                step.cadence(),
                step.isFixed() ? step.dueOn() : null,
                step.ifThen(),
                step.status(),
                step.shortTitle());
    }

    /**
     * The short title that is stored after the change; null when it follows from the title.
     *
     * @param stored before the change; it would no longer fit if only the title changed
     */
    @Nullable
    String shortTitleAfter(UpdateStep present, @Nullable String stored) {
        if (!Objects.equals(shortTitle, present.shortTitle)) {
            return shortTitle;
        }
        return title.equals(present.title) ? stored : null;
    }

    /** Whether open steps have to be rescheduled. */
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

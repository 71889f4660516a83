package dev.waymark.plan;

import dev.waymark.catalog.IfThen;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A step of the member's own. The service schedules it, unless the member sets the day.")
public record AddStep(
        @Schema(description = "What to do.", examples = "Write the outline of the talk")
        @NotNull
        @Size(min = 1, max = 200)
        String title,

        @Schema(description = "How many minutes it takes each time.", examples = "45") @NotNull @Min(1) @Max(60_000)
        Integer effortMinutes,

        @Schema(description = "Ids of the steps of this plan that must come first.", uniqueItems = true)
        @Nullable
        @Size(max = 50)
        List<UUID> after,

        @Schema(
                description = "How it recurs: an RFC 5545 recurrence rule, in capitals, with FREQ (DAILY, WEEKLY,"
                        + " MONTHLY), INTERVAL, BYDAY (with WEEKLY), BYMONTHDAY (with MONTHLY), and either"
                        + " COUNT or UNTIL (such as 20260301); at most 366 occurrences, up to the year 2199. The"
                        + " first date that matches is the anchor, from which INTERVAL, the weekday and the day"
                        + " of the month count from then on. A date on a day off moves to the next working day before"
                        + " the rule's next date, or falls away: with COUNT it is made up at the end, with UNTIL it"
                        + " is not. Leave it out for a one-time step.",
                examples = "FREQ=WEEKLY;BYDAY=MO;COUNT=6")
        @Nullable
        @Size(min = 1, max = 200)
        String cadence,

        @Schema(
                description = "The day by which the member wants it done. The service never moves it, and lists its"
                        + " conflicts in the plan. If you leave it out, the service finds a day. Not allowed"
                        + " for a recurring step.",
                examples = "2037-03-06")
        @Nullable
        LocalDate dueOn,

        @Schema(
                description =
                        "At most two if-thens: the first says what starts the step, the second what to do about an"
                                + " obstacle.")
        @Nullable
        @Size(max = 2)
        List<IfThen> ifThen,

        @Schema(
                description = "What to do, in at most 40 characters, for places with little room; it follows from the"
                        + " title if left out.",
                examples = "Outline the talk")
        @Nullable
        @Size(min = 1, max = 40)
        String shortTitle) {

    public AddStep {
        ifThen = ifThen == null ? List.of() : ifThen;
    }

    /** One whose short title follows from its title. */
    public AddStep(
            String title,
            Integer effortMinutes,
            @Nullable List<UUID> after,
            @Nullable String cadence,
            @Nullable LocalDate dueOn,
            @Nullable List<IfThen> ifThen) {
        this(title, effortMinutes, after, cadence, dueOn, ifThen, null);
    }
}

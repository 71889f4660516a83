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

/** A step of a member's own. */
@Schema(description = "A step of a member's own; the service dates it, unless the member does.")
public record AddStep(
        @Schema(description = "What to do.", examples = "Write the outline of the talk")
        @NotNull
        @Size(min = 1, max = 200)
        String title,

        @Schema(description = "Minutes that it takes, each time.", examples = "45") @NotNull @Min(1) @Max(60_000)
        Integer effortMinutes,

        @Schema(description = "Ids of steps of this plan that come first.", uniqueItems = true)
        @Nullable
        @Size(max = 50)
        List<UUID> after,

        @Schema(
                description =
                        "How it recurs: an RFC 5545 recurrence rule, in capitals, of FREQ (DAILY, WEEKLY, MONTHLY), INTERVAL, BYDAY"
                                + " (with WEEKLY), BYMONTHDAY (with MONTHLY), and one of COUNT and UNTIL (as 20260301); at most"
                                + " 366 occurrences. Left out when it is done once.",
                examples = "FREQ=WEEKLY;BYDAY=MO;COUNT=6")
        @Nullable
        @Size(min = 1, max = 200)
        String cadence,

        @Schema(
                description =
                        "The day by which the member wants it done: the service keeps it, come what may, and tells its"
                                + " conflicts in the plan. Left out, the service finds a day; a recurring step takes none.",
                examples = "2026-03-06")
        @Nullable
        LocalDate dueOn,

        @Schema(description = "When to do it, and what.") @Nullable
        IfThen ifThen) {}

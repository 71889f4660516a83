package dev.waymark.plan;

import dev.waymark.plan.schedule.Weekday;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan is made from. */
@Schema(description = "What a plan is made from.")
public record CreatePlan(
        @Schema(description = "Whose plan it is. A member may leave it out, a service must say it.", examples = "mia")
        @Nullable
        @Size(min = 1, max = 255)
        String memberId,

        @Schema(
                description = "A name for the plan; made from the strategies when left out.",
                examples = "Out of the rut by summer")
        @Nullable
        @Size(min = 1, max = 200)
        String title,

        @Schema(
                description = "Keys of the strategies to apply, most important first; empty for a plan of own goals.",
                uniqueItems = true,
                examples = "[\"learn-something-new\", \"find-a-mentor\"]")
        @NotNull
        @Size(max = 50)
        List<String> strategies,

        @Schema(description = "The first day that may hold work, in the plan's time zone.", examples = "2026-02-02")
        @NotNull
        LocalDate startOn,

        @Schema(description = "Minutes that a whole week offers the plan.", examples = "180")
        @NotNull
        @Min(1)
        @Max(10_080)
        Integer weeklyMinutes,

        @Schema(
                description = "Days of the week that never hold work.",
                uniqueItems = true,
                examples = "[\"sat\", \"sun\"]")
        @Nullable
        List<Weekday> daysOff,

        @Schema(description = "The IANA time zone in which days begin and end.", examples = "Europe/Berlin")
        @NotNull
        @Size(min = 1, max = 64)
        String timeZone,

        @Schema(
                description =
                        "The scored assessment that led to the plan. Where it shows high inaction, each goal begins with a"
                                + " step of at most 15 minutes, split off if need be.")
        @Nullable
        UUID sourceAssessmentId) {

    Availability availability() {
        return new Availability(startOn, weeklyMinutes, daysOff == null ? List.of() : List.copyOf(daysOff), timeZone);
    }
}

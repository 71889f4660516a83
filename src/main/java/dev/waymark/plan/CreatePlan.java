package dev.waymark.plan;

import dev.waymark.catalog.Situation;
import dev.waymark.plan.schedule.Weekday;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a plan is created from.")
public record CreatePlan(
        @Schema(
                description = "The member it belongs to. Optional for a member, required for a service.",
                examples = "mia")
        @Nullable
        @Size(min = 1, max = 255)
        String memberId,

        @Schema(
                description = "The plan's name; made from the strategies if left out.",
                examples = "Out of the rut by summer")
        @Nullable
        @Size(min = 1, max = 200)
        String title,

        @Schema(
                description = "Keys of the strategies to apply, most important first; empty for a plan with only"
                        + " the member's own goals.",
                uniqueItems = true,
                examples = "[\"learn-something-new\", \"find-a-mentor\"]")
        @NotNull
        @Size(max = 50)
        List<String> strategies,

        @Schema(
                description = "The first day on which work can be scheduled, in the plan's time zone: at most 30 days"
                        + " ago, and not so early that every step would have been due before today.",
                examples = "2037-02-02")
        @NotNull
        LocalDate startOn,

        @Schema(description = "Minutes available for the plan in a full week.", examples = "180")
        @NotNull
        @Min(1)
        @Max(10_080)
        Integer weeklyMinutes,

        @Schema(
                description = "Days of the week on which no work is scheduled.",
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
                        "The scored assessment that led to the plan: creating the plan records its strategies there as"
                                + " `chosen`, and so does adding strategies later. It shapes how the plan begins: at high inaction"
                                + " with small starts, at high exhaustion with what eases the load.")
        @Nullable
        UUID sourceAssessmentId,

        @Schema(
                description =
                        "The member's work situation, for which steps and goals can have words of their own; that of"
                                + " the source assessment if left out.")
        @Nullable
        Situation situation,

        @Schema(
                description =
                        "Which variant of a strategy's template to use, by strategy. For a strategy that you leave"
                                + " out, the source assessment decides.",
                examples = "{\"consider-career-change\": \"same-field\"}")
        @Nullable
        Map<String, String> variants) {

    Availability availability() {
        return new Availability(startOn, weeklyMinutes, daysOff == null ? List.of() : List.copyOf(daysOff), timeZone);
    }
}

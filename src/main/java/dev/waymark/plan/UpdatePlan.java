package dev.waymark.plan;

import dev.waymark.plan.schedule.Weekday;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a plan; a change of start, minutes, days off or zone lays open steps anew. */
@Schema(
        description =
                "A merge patch (RFC 7396) of a plan: what is left out stays. A change of start, minutes, days off or"
                        + " time zone lays open steps anew; what is done stays done and dated.")
public record UpdatePlan(
        @Schema(description = "The plan's name.", examples = "Out of the rut by summer") @Size(min = 1, max = 200)
        String title,

        @Schema(
                description =
                        "`cancelled` ends the plan for good. No other state can be asked for, but the present one can stand here:"
                                + " `POST` to `pause` and `resume`, close the last step, open one again.",
                examples = "cancelled")
        Lifecycle lifecycle,

        @Schema(description = "The first day that may hold work.", examples = "2026-02-02")
        LocalDate startOn,

        @Schema(description = "Minutes that a whole week offers the plan.", examples = "120") @Min(1) @Max(10_080)
        Integer weeklyMinutes,

        @Schema(
                description = "Days of the week that never hold work; null for none.",
                uniqueItems = true,
                examples = "[\"sun\"]")
        @Nullable
        List<Weekday> daysOff,

        @Schema(description = "The IANA time zone in which days begin and end.", examples = "Europe/Berlin")
        @Size(min = 1, max = 64)
        String timeZone) {

    public UpdatePlan {
        daysOff = daysOff == null ? List.of() : daysOff;
    }

    static UpdatePlan of(Plan plan) {
        var present = plan.availability();
        return new UpdatePlan(
                plan.title(),
                plan.lifecycle(),
                present.startOn(),
                present.weeklyMinutes(),
                present.daysOff(),
                present.timeZone());
    }

    Availability availability() {
        return new Availability(startOn, weeklyMinutes, List.copyOf(daysOff), timeZone);
    }
}

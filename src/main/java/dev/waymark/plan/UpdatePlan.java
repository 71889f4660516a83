package dev.waymark.plan;

import dev.waymark.catalog.Situation;
import dev.waymark.plan.schedule.Weekday;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A merge patch (RFC 7396) for a plan: what you leave out stays as it is. If you change the start,"
                + " the minutes, the days off or the time zone, open steps are rescheduled; what is done stays done and"
                + " keeps its day.")
public record UpdatePlan(
        @Schema(description = "The plan's name.", examples = "Out of the rut by summer") @Size(min = 1, max = 200)
        String title,

        @Schema(
                description = "`cancelled` ends the plan for good. The only other value you can send is the present"
                        + " one. To change the plan to another state, `POST` to `pause` or `resume`, close the"
                        + " last open step, or reopen a step.",
                examples = "cancelled")
        Lifecycle lifecycle,

        @Schema(
                description = "The first day on which work can be scheduled; if you change it, at most 30 days ago.",
                examples = "2037-02-02")
        LocalDate startOn,

        @Schema(description = "Minutes available for the plan in a full week.", examples = "120") @Min(1) @Max(10_080)
        Integer weeklyMinutes,

        @Schema(
                description = "Days of the week on which no work is scheduled; null for none.",
                uniqueItems = true,
                examples = "[\"sun\"]")
        @Nullable
        List<Weekday> daysOff,

        @Schema(description = "The IANA time zone in which days begin and end.", examples = "Europe/Berlin")
        @Size(min = 1, max = 64)
        String timeZone,

        @Schema(
                description =
                        "The member's work situation, null if it is unknown. It counts for strategies that you add"
                                + " from then on; what is in the plan stays as it is.")
        @Nullable
        Situation situation) {

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
                present.timeZone(),
                plan.origin().situation());
    }

    Availability availability() {
        return new Availability(startOn, weeklyMinutes, List.copyOf(daysOff), timeZone);
    }
}

package dev.waymark.plan;

import dev.waymark.plan.schedule.Weekday;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Reschedules the open steps of a plan from today on, and changes the plan as given here.")
public record Replan(
        @Schema(
                description = "Whether only to show what would change, without storing anything.",
                defaultValue = "false",
                examples = "true")
        @Nullable
        Boolean dryRun,

        @Schema(
                description =
                        "The first day on which work can be scheduled, at most 30 days ago; unchanged if left out.",
                examples = "2037-03-02")
        @Nullable
        LocalDate startOn,

        @Schema(description = "Minutes available for the plan in a full week; unchanged if left out.", examples = "90")
        @Nullable
        @Min(1)
        @Max(10_080)
        Integer weeklyMinutes,

        @Schema(
                description = "Days of the week on which no work is scheduled; unchanged if left out.",
                uniqueItems = true,
                examples = "[\"sat\", \"sun\"]")
        @Nullable
        List<Weekday> daysOff,

        @Schema(
                description = "The IANA time zone in which days begin and end; unchanged if left out.",
                examples = "Europe/Lisbon")
        @Nullable
        @Size(min = 1, max = 64)
        String timeZone,

        @Schema(
                description =
                        "Ids of goals of the plan, in their new order. Goals that you do not name follow in their present"
                                + " order.",
                uniqueItems = true)
        @Nullable
        @Size(max = 50)
        List<UUID> goalOrder,

        @Schema(
                description = "Ids of steps of the plan. Within each goal, the steps that you name come first, in"
                        + " this order. The steps in a step's `after` stay before it.",
                uniqueItems = true)
        @Nullable
        @Size(max = 500)
        List<UUID> stepOrder) {

    boolean isTrial() {
        return Boolean.TRUE.equals(dryRun);
    }

    /** An order can only name goals and steps of the plan. */
    void checkOrder(Plan plan, Faults faults) {
        checkOrder(goalOrder, plan.goals().stream().map(Goal::id), "/goalOrder/", "goal", faults);
        checkOrder(stepOrder, plan.steps().map(Step::id), "/stepOrder/", "step", faults);
    }

    private static void checkOrder(
            @Nullable List<UUID> order, Stream<UUID> known, String pointer, String kind, Faults faults) {
        var ids = known.collect(Collectors.toSet());
        for (var index = 0; order != null && index < order.size(); index++) {
            faults.require(
                    ids.contains(order.get(index)),
                    pointer + index,
                    FaultCode.UNKNOWN_REFERENCE,
                    "This plan has no %s with this id: send ids of its own %1$ss.".formatted(kind));
        }
    }

    /** The present plan with the requested changes. */
    UpdatePlan changed(UpdatePlan present) {
        return new UpdatePlan(
                present.title(),
                present.lifecycle(),
                Objects.requireNonNullElse(startOn, present.startOn()),
                Objects.requireNonNullElse(weeklyMinutes, present.weeklyMinutes()),
                Objects.requireNonNullElse(daysOff, present.daysOff()),
                Objects.requireNonNullElse(timeZone, present.timeZone()),
                present.situation());
    }
}

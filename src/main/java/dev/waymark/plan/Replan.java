package dev.waymark.plan;

import dev.waymark.plan.schedule.Weekday;
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

/** That what is left of a plan is laid anew, from today on. */
@Schema(
        description =
                "That what is left of a plan is laid anew, from today on, and with what it changes about the plan.")
public record Replan(
        @Schema(
                description = "Whether only to show what would come of it, and store nothing.",
                defaultValue = "false",
                examples = "true")
        @Nullable
        Boolean dryRun,

        @Schema(description = "The first day that may hold work; as it is when left out.", examples = "2026-03-02")
        @Nullable
        LocalDate startOn,

        @Schema(description = "Minutes that a whole week offers; as they are when left out.", examples = "90")
        @Nullable
        @Min(1)
        @Max(10_080)
        Integer weeklyMinutes,

        @Schema(
                description = "Days of the week that never hold work; as they are when left out.",
                uniqueItems = true,
                examples = "[\"sat\", \"sun\"]")
        @Nullable
        List<Weekday> daysOff,

        @Schema(
                description = "The IANA time zone in which days begin and end; as it is when left out.",
                examples = "Europe/Lisbon")
        @Nullable
        @Size(min = 1, max = 64)
        String timeZone,

        @Schema(
                description =
                        "Ids of goals of the plan, in the order in which they are to come; goals that are not named follow as"
                                + " they were.",
                uniqueItems = true)
        @Nullable
        @Size(max = 50)
        List<UUID> goalOrder,

        @Schema(
                description =
                        "Ids of steps of the plan: within each goal, those that are named come first, in this order. What a step"
                                + " comes `after` stays before it.",
                uniqueItems = true)
        @Nullable
        @Size(max = 500)
        List<UUID> stepOrder) {

    boolean isTrial() {
        return Boolean.TRUE.equals(dryRun);
    }

    /** An order can name only what the plan has. */
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
                    "unknown_reference",
                    "This plan has no %s with this id: send ids of its own %1$ss.".formatted(kind));
        }
    }

    /** The present plan with what is to change about it. */
    UpdatePlan changed(UpdatePlan present) {
        return new UpdatePlan(
                present.title(),
                present.lifecycle(),
                Objects.requireNonNullElse(startOn, present.startOn()),
                Objects.requireNonNullElse(weeklyMinutes, present.weeklyMinutes()),
                Objects.requireNonNullElse(daysOff, present.daysOff()),
                Objects.requireNonNullElse(timeZone, present.timeZone()));
    }
}

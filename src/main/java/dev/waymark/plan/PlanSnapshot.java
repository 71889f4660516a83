package dev.waymark.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the rooms around it see it, at one moment.
 *
 * @param work all that there is to do, in plan order
 * @param active when the plan was being followed
 * @param resumedOn when the last pause ended; null without one
 * @param today in the plan's time zone
 * @param standsOn the day on which the plan stands: today, or in a pause the one on which it goes on, or else stopped
 */
public record PlanSnapshot(
        PlanView plan,
        List<WorkItem> work,
        ActivePeriods active,
        @Nullable LocalDate resumedOn,
        LocalDate today,
        LocalDate standsOn) {

    static PlanSnapshot of(Plan plan, Instant now) {
        var today = plan.availability().today(now);
        var pauses = plan.pauses();
        return new PlanSnapshot(
                PlanView.of(plan),
                plan.work(),
                pauses.active(plan.availability().startOn()),
                pauses.resumedOn(),
                today,
                pauses.standsOn(today));
    }

    /** The work of each step, by the step's id, in plan order. */
    public Map<UUID, List<WorkItem>> workByStep() {
        return work.stream().collect(Collectors.groupingBy(WorkItem::stepId));
    }

    /** @throws dev.waymark.platform.problem.ProblemException {@code invalid-transition} when the plan is cancelled */
    public void requireNotCancelled() {
        Transitions.requireNotCancelled(plan.lifecycle());
    }
}

package dev.waymark.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan at one moment, as the packages around it see it.
 *
 * @param work everything there is to do, in plan order
 * @param active when the plan was active
 * @param resumedOn when the last pause ended; null without one
 * @param today in the plan's time zone
 * @param standsOn the day as of which the plan is judged: today, or in a pause the day on which it resumes, or the
 *     pause's first day when that is open
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

    /** The work of each step, by step id, in plan order. */
    public Map<UUID, List<WorkItem>> workByStep() {
        return work.stream().collect(Collectors.groupingBy(WorkItem::stepId));
    }

    /** @throws dev.waymark.platform.problem.ProblemException {@code invalid-transition} when the plan is cancelled */
    public void requireNotCancelled() {
        Transitions.requireNotCancelled(plan.lifecycle());
    }
}

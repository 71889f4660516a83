package dev.waymark.plan;

import dev.waymark.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan at one moment, as the packages around it see it.
 *
 * @param work everything there is to do, in plan order
 * @param active when the plan was active
 * @param followedSince the day from which it can have been quiet: the plan's start, its creation or the end of its last
 *     pause, whichever was last
 * @param today in the plan's time zone
 * @param standsOn the day as of which the plan is judged: today, or in a pause the day on which it resumes, or the
 *     pause's first day when that is open
 * @param freshStart what a fresh start today would move; empty when no dates would fit
 */
public record PlanSnapshot(
        PlanView plan,
        List<WorkItem> work,
        ActivePeriods active,
        LocalDate followedSince,
        LocalDate today,
        LocalDate standsOn,
        Supplier<Optional<Moves>> freshStart) {

    /** The periods in which a plan was active. */
    @FunctionalInterface
    public interface ActivePeriods {

        /** The first day of the unbroken active period that includes a day; null for a day in a pause. */
        @Nullable
        LocalDate since(LocalDate day);
    }

    /** How many steps and dates would move, and when the plan ends now and would end then. */
    public record Moves(int steps, int dates, LocalDate endsOnBefore, LocalDate endsOnAfter) {}

    /**
     * What a member's action has left: what it was about, and all of the plan.
     *
     * @param plan as it will be stored, when all that follows from its change has been done
     */
    public record Changed<T>(T view, PlanSnapshot plan) {}

    static PlanSnapshot of(Plan plan, Instant now) {
        return around(PlanView.of(plan), plan, now);
    }

    /** The same of a plan that is rendered already. */
    static PlanSnapshot around(PlanView view, Plan plan, Instant now) {
        var today = plan.availability().today(now);
        var pauses = plan.pauses();
        var work = plan.work();
        return new PlanSnapshot(
                view,
                work,
                pauses.active(followedFirst(plan, work)),
                pauses.followedSince(later(plan.availability().startOn(), createdOn(plan))),
                today,
                pauses.standsOn(today),
                () -> freshStart(plan, today));
    }

    /** By the same planner as the request that does it, and without moving anything. */
    private static Optional<Moves> freshStart(Plan plan, LocalDate today) {
        try {
            var times = plan.availability().startingOn(today);
            var placements = new Timetable(plan, Timetable.Pointers.NONE).placements(times, today, true);
            var moved = plan.steps()
                    .filter(Step::isMovable)
                    .map(step -> new StepDates(step).moves(placements.get(step.id())))
                    .filter(dates -> dates > 0)
                    .toList();
            var dates = moved.stream().mapToInt(Integer::intValue).sum();
            var after = plan.steps()
                    .map(step -> step.isMovable() ? placements.get(step.id()).dueOn() : step.dueOn())
                    .max(LocalDate::compareTo);
            return plan.steps()
                    .map(Step::dueOn)
                    .max(LocalDate::compareTo)
                    .map(before -> new Moves(moved.size(), dates, before, after.orElseThrow()));
        } catch (ProblemException impossible) {
            return Optional.empty();
        }
    }

    /**
     * A start that moves past what has been done, as with a fresh start, does not change what has been. A plan that is
     * dated back was not followed before it was created.
     */
    private static LocalDate followedFirst(Plan plan, List<WorkItem> work) {
        var start = plan.availability().startOn();
        var first = work.stream()
                .filter(WorkItem::isDone)
                .map(WorkItem::completedOn)
                .filter(start::isAfter)
                .min(LocalDate::compareTo)
                .orElse(start);
        return later(first, createdOn(plan));
    }

    private static LocalDate createdOn(Plan plan) {
        return plan.availability().today(plan.createdAt());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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

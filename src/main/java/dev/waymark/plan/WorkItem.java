package dev.waymark.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that can be done and checked off: a step done once, or one occurrence of a recurring step.
 *
 * @param id of the step, or of the occurrence; it stays the same when the item moves to another day
 * @param effortMinutes minutes that it takes, at least 1
 * @param completedOn when it was done, which may be before it was due or in the future; never null when it is done
 */
public record WorkItem(
        UUID id,
        UUID stepId,
        UUID goalId,
        int effortMinutes,
        LocalDate dueOn,
        StepStatus status,
        @Nullable LocalDate completedOn,
        Revision revision) {

    /**
     * How often what a calendar shows of an item has changed, and when it did so last. The number never decreases. What
     * the database counts in a row is added up; of the plan, only those changes count that the item has shown.
     */
    public record Revision(int number, Instant at) {

        static Revision of(Plan plan, Goal goal, Step step, Work work) {
            var settledAt = work.settledAt();
            // Open work shows whether the plan is on hold or canceled; what is done shows the plan's zone.
            var statuses = shown(plan.pauses().changes().ofStatus(), work.isOpen() ? null : settledAt);
            var zones = shown(plan.pauses().changes().ofZone(), work.status() == StepStatus.DONE ? null : settledAt);
            var number = goal.revision() + step.revision() + (work.equals(step) ? 0 : work.revision());
            var latest = later(plan.createdAt(), goal.revisedAt());
            latest = later(later(latest, step.revisedAt()), work.revisedAt());
            for (var change : statuses) {
                latest = later(latest, change);
            }
            for (var change : zones) {
                latest = later(latest, change);
            }
            return new Revision(number + statuses.size() + zones.size(), latest);
        }

        private static Instant later(Instant one, @Nullable Instant other) {
            return other == null || other.isBefore(one) ? one : other;
        }

        /** All changes, or those up to an instant. */
        private static List<Instant> shown(List<Instant> changes, @Nullable Instant until) {
            return until == null
                    ? changes
                    : changes.stream().filter(at -> !at.isAfter(until)).toList();
        }
    }

    public WorkItem {
        if (effortMinutes < 1) {
            throw new IllegalArgumentException("effortMinutes below 1: " + effortMinutes);
        }
        if (status == StepStatus.DONE && completedOn == null) {
            throw new IllegalArgumentException("an item of step " + stepId + " is done but has no date of completion");
        }
    }

    /** What there is to do for a goal, in plan order. */
    static Stream<WorkItem> allOf(Plan plan, Goal goal) {
        return goal.steps().stream()
                .filter(plan.origin()::isWork)
                .flatMap(step -> step.work().stream().map(work -> of(plan, goal, step, work)));
    }

    static WorkItem of(Plan plan, Goal goal, Step step, Work work) {
        return new WorkItem(
                work.id(),
                step.id(),
                goal.id(),
                step.effortMinutes(),
                work.dueOn(),
                work.status(),
                work.completedOn(),
                Revision.of(plan, goal, step, work));
    }

    /** A copy that is not done. */
    public WorkItem reopened() {
        return new WorkItem(id, stepId, goalId, effortMinutes, dueOn, StepStatus.TODO, null, revision);
    }

    public boolean isDone() {
        return status == StepStatus.DONE;
    }

    public boolean isOpen() {
        return !status.isClosed();
    }

    /** Skipped work is excused: it counts neither as done nor as due. */
    public boolean isKept() {
        return status != StepStatus.SKIPPED;
    }

    /** Open, and due before today: what is due today can still be done today. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** Whether it was still to be done after that day. */
    public boolean wasOpenAfter(LocalDate day) {
        return !isDone() || completedOn.isAfter(day);
    }

    /** Whether it is due after the one day, and on or before the other. */
    public boolean isDueBetween(LocalDate after, LocalDate last) {
        return dueOn.isAfter(after) && !dueOn.isAfter(last);
    }
}

package dev.waymark.plan;

import java.time.LocalDate;
import java.util.UUID;
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
        @Nullable LocalDate completedOn) {

    public WorkItem {
        if (effortMinutes < 1) {
            throw new IllegalArgumentException("effortMinutes below 1: " + effortMinutes);
        }
        if (status == StepStatus.DONE && completedOn == null) {
            throw new IllegalArgumentException("an item of step " + stepId + " is done but has no date of completion");
        }
    }

    static WorkItem of(Goal goal, Step step, Work work) {
        return new WorkItem(
                work.id(), step.id(), goal.id(), step.effortMinutes(), work.dueOn(), work.status(), work.completedOn());
    }

    /** A copy that is not done. */
    public WorkItem reopened() {
        return new WorkItem(id, stepId, goalId, effortMinutes, dueOn, StepStatus.TODO, null);
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

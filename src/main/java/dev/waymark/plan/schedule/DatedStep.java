package dev.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step with its current dates.
 *
 * @param effortMinutes minutes that it takes, each time
 * @param after the steps that come first
 * @param isFixed whether the member set its day, so that it never moves
 * @param endsByUntil whether it recurs until a day, so that what finds no room keeps its date
 * @param isOpen whether something of it is still to be done
 * @param dueOn its due date, for a recurring step the last one; when nothing is open, the day on which it was done, or
 *     else was due
 * @param work what there is to do: the occurrences of a recurring step, otherwise the step itself
 */
public record DatedStep(
        UUID id,
        String title,
        int effortMinutes,
        List<UUID> after,
        boolean isFixed,
        boolean endsByUntil,
        boolean isOpen,
        LocalDate dueOn,
        List<Work> work) {

    public DatedStep {
        after = List.copyOf(after);
        work = List.copyOf(work);
    }

    /** One thing to do. */
    public record Work(
            LocalDate dueOn, boolean isOpen, @Nullable LocalDate completedOn) {}

    /** Open, on a day that was set by hand. */
    boolean isHandSet() {
        return isOpen && isFixed;
    }

    /** Open, on days that it keeps even where they do not fit. */
    boolean keepsItsDates() {
        return isOpen && (isFixed || endsByUntil);
    }

    /** Open, on a day that the planner finds. */
    boolean isMovable() {
        return isOpen && !isFixed;
    }

    /** The days of open work, in order. */
    Stream<LocalDate> openDates() {
        return work.stream().filter(Work::isOpen).map(Work::dueOn);
    }
}

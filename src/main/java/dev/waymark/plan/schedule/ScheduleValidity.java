package dev.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether open work has allowed dates. The planner and pauses ensure that, but closed work keeps its date when a plan
 * is rescheduled: when it is reopened, or when what it came after is removed, that date may be wrong.
 */
public final class ScheduleValidity {

    private final Capacity capacity;
    private final List<DatedStep> steps;

    private ScheduleValidity(Capacity capacity, List<DatedStep> steps) {
        this.capacity = capacity;
        this.steps = steps;
    }

    /**
     * Whether all open work that the planner schedules is on a working day, after what comes first, in a week with
     * room.
     *
     * @param capacity from the day on which the plan begins
     * @param steps all steps of the plan, in its order
     */
    public static boolean isValid(Capacity capacity, List<DatedStep> steps) {
        var schedule = new ScheduleValidity(capacity, steps);
        return schedule.usesWorkingDays() && schedule.isInOrder() && schedule.fitsItsWeeks();
    }

    private Stream<DatedStep> movable() {
        return steps.stream().filter(DatedStep::isMovable);
    }

    private boolean usesWorkingDays() {
        return movable()
                .flatMap(DatedStep::openDates)
                .allMatch(day -> capacity.isWorkingDay(day) && !day.isBefore(capacity.from()));
    }

    private boolean isInOrder() {
        var last = steps.stream()
                .filter(DatedStep::isOpen)
                .collect(Collectors.toMap(
                        DatedStep::id,
                        step -> step.openDates().max(LocalDate::compareTo).orElseThrow()));
        return movable().allMatch(step -> isInOrder(step, last));
    }

    private static boolean isInOrder(DatedStep step, Map<UUID, LocalDate> last) {
        var first = step.openDates().min(LocalDate::compareTo).orElseThrow();
        return step.after().stream()
                .noneMatch(before -> last.getOrDefault(before, first).isAfter(first));
    }

    private boolean fitsItsWeeks() {
        var budget = new WeekBudget(capacity);
        steps.stream().filter(DatedStep::isHandSet).forEach(step -> budget.reserve(step.dueOn(), step.effortMinutes()));
        // Work that continues over several weeks takes what the rest leaves.
        return movable()
                .sorted(Comparator.comparing(this::isLong).thenComparing(DatedStep::dueOn))
                .flatMap(step -> step.openDates().map(day -> budget.reserve(day, step.effortMinutes())))
                .allMatch(missing -> missing == 0);
    }

    private boolean isLong(DatedStep step) {
        return step.effortMinutes() > capacity.weeklyMinutes();
    }
}

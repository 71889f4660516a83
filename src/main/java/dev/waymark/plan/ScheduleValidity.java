package dev.waymark.plan;

import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.WeekBudget;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether open work lies where it may. A planner sees to that, and a pause; but what was closed while the plan was laid
 * anew has kept its place, and when it is opened again, or no longer stands between others, that place may be wrong.
 */
final class ScheduleValidity {

    private final Plan plan;
    private final Capacity capacity;

    private ScheduleValidity(Plan plan) {
        this.plan = plan;
        this.capacity = plan.availability().capacity(plan.availability().startOn());
    }

    /** Whether all open work that a planner dates lies on a working day, after what comes first, in a week with room. */
    static boolean isValid(Plan plan) {
        var dates = new ScheduleValidity(plan);
        return dates.areWorkingDays() && dates.areInOrder() && dates.fitTheirWeeks();
    }

    private Stream<Step> movable() {
        return plan.steps().filter(Step::isMovable);
    }

    private static Stream<LocalDate> open(Step step) {
        return step.work().stream().filter(Work::isOpen).map(Work::dueOn);
    }

    private boolean areWorkingDays() {
        return movable()
                .flatMap(ScheduleValidity::open)
                .allMatch(day -> capacity.isWorkingDay(day) && !day.isBefore(capacity.from()));
    }

    private boolean areInOrder() {
        var last = plan.steps()
                .filter(Step::isOpen)
                .collect(Collectors.toMap(
                        Step::id, step -> open(step).max(LocalDate::compareTo).orElseThrow()));
        return movable().allMatch(step -> isInOrder(step, last));
    }

    private static boolean isInOrder(Step step, Map<UUID, LocalDate> last) {
        var first = open(step).min(LocalDate::compareTo).orElseThrow();
        return step.after().stream()
                .noneMatch(before -> last.getOrDefault(before, first).isAfter(first));
    }

    private boolean fitTheirWeeks() {
        var budget = new WeekBudget(capacity);
        plan.steps()
                .filter(step -> step.isOpen() && step.isFixed())
                .forEach(step -> budget.reserve(step.dueOn(), step.effortMinutes()));
        // What runs on over weeks has taken what the others leave.
        return movable()
                .sorted(Comparator.comparing(this::isLong).thenComparing(Step::dueOn))
                .flatMap(step -> open(step).map(day -> budget.reserve(day, step.effortMinutes())))
                .allMatch(missing -> missing == 0);
    }

    private boolean isLong(Step step) {
        return step.effortMinutes() > capacity.weeklyMinutes();
    }
}

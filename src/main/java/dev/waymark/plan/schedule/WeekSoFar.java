package dev.waymark.plan.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** What was already done in the week in which a plan is rescheduled: it counts as work of that week, too. */
public final class WeekSoFar {

    private final Capacity capacity;
    private final List<DatedStep> steps;
    private final LocalDate from;

    /**
     * @param capacity from the day on which the plan begins
     * @param from the first day that is rescheduled
     */
    public WeekSoFar(Capacity capacity, List<DatedStep> steps, LocalDate from) {
        this.capacity = capacity;
        this.steps = steps;
        this.from = from;
    }

    /**
     * Minutes that are already used of those that the rest of the week offers, at least 0: what was done in the rest,
     * and what was done in the whole week beyond the minutes of the days before. So if you keep to the plan you get
     * what is left in it, and if you did more you are not asked for that much again.
     */
    public int usedUp() {
        var monday = from.with(DayOfWeek.MONDAY);
        int before = offered(monday.isBefore(capacity.from()) ? capacity.from() : monday) - offered(from);
        return Math.max(doneSince(from), doneSince(monday) - before);
    }

    private int offered(LocalDate day) {
        return new WeekBudget(capacity.startingOn(day)).offers(0);
    }

    private int doneSince(LocalDate day) {
        return steps.stream()
                .mapToInt(step -> step.effortMinutes()
                        * (int) step.work().stream()
                                .filter(work -> isDoneSince(day, work))
                                .count())
                .sum();
    }

    private boolean isDoneSince(LocalDate day, DatedStep.Work work) {
        var on = work.completedOn();
        return on != null && !on.isBefore(day) && !on.isAfter(from.with(DayOfWeek.SUNDAY));
    }
}

package dev.waymark.plan;

import dev.waymark.plan.schedule.WeekBudget;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** What was done already in the week in which a plan is laid anew: it was work of that week, too. */
final class WeekSoFar {

    private final Plan plan;
    private final LocalDate from;

    WeekSoFar(Plan plan, LocalDate from) {
        this.plan = plan;
        this.from = from;
    }

    /**
     * Minutes that are used up of those that the rest of the week offers, at least 0: what was done in the rest, and what
     * was done in the whole week beyond the minutes of the days before. So whoever keeps to the plan is offered what it
     * has left, and whoever did more is not asked for that much again.
     */
    int usedUp() {
        var monday = from.with(DayOfWeek.MONDAY);
        int before = offered(plan.availability().notBeforeStart(monday)) - offered(from);
        return Math.max(doneSince(from), doneSince(monday) - before);
    }

    private int offered(LocalDate day) {
        return new WeekBudget(plan.availability().capacity(day)).offers(0);
    }

    private int doneSince(LocalDate day) {
        return plan.steps()
                .mapToInt(step -> step.effortMinutes()
                        * (int) step.work().stream()
                                .filter(work -> isDoneSince(day, work))
                                .count())
                .sum();
    }

    private boolean isDoneSince(LocalDate day, Work work) {
        var on = work.completedOn();
        return on != null && !on.isBefore(day) && !on.isAfter(from.with(DayOfWeek.SUNDAY));
    }
}

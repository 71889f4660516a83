package dev.waymark.plan.schedule;

import dev.waymark.plan.schedule.Cadence.Frequency;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whether tasks can be scheduled at all, checked before any is scheduled.
 *
 * <p>The answer depends on each task and on the capacity, never on the calendar or on the other tasks: a plan that was
 * possible stays possible when it starts later, is paused, or gets another step. Only whether there is room by UNTIL
 * depends on both; it is asked of a new step alone.
 */
final class Feasibility {

    /** In 28 years each month begins on each weekday, including leap years: looking further finds no other week. */
    private static final int MONTHS_OF_THE_CALENDAR = 28 * 12;

    /** Any Monday: daily and weekly cadences look the same from each of them. */
    private static final LocalDate MONDAY = LocalDate.of(2001, 1, 1);

    /** Two consecutive months of at least 30 days, so that a cadence with two days of the month begins in each. */
    private static final LocalDate MARCH = LocalDate.of(2001, 3, 1);

    private static final LocalDate APRIL = LocalDate.of(2001, 4, 1);

    private final Capacity capacity;
    private final Map<Cadence, Integer> fullestWeeksOfMonths = new HashMap<>();

    Feasibility(Capacity capacity) {
        this.capacity = capacity;
    }

    /** All reasons against: first the plan's own, then the steps' in order, then the cycles; empty when possible. */
    List<Infeasibility> reasons(List<Task> tasks, TaskGraph order) {
        List<Infeasibility> reasons = new ArrayList<>();
        if (capacity.workingDays() == 0) {
            reasons.add(new Infeasibility(
                    Infeasibility.Code.NO_WORKING_DAY,
                    null,
                    "Every day of the week is a day off: leave at least one working day."));
        }
        for (Task task : tasks) {
            int occurrences = task.cadence() == null ? 0 : fullestWeek(task, task.cadence());
            if (occurrences * task.effortMinutes() > capacity.weeklyMinutes()) {
                reasons.add(tooFewMinutes(task, occurrences));
            }
        }
        order.cycles().forEach(steps -> reasons.add(cycle(steps)));
        return reasons;
    }

    /** The most occurrences that a whole week may have to hold, 1..7; an upper bound where even that fits. */
    private int fullestWeek(Task task, Cadence cadence) {
        int conceivable = Math.min(occurrences(task, cadence), capacity.workingDays());
        if (conceivable <= 1 || conceivable * task.effortMinutes() <= capacity.weeklyMinutes()) {
            // Without a working day, all that is known is that one occurrence must fit.
            return Math.max(conceivable, 1);
        }
        if (cadence.frequency() == Frequency.MONTHLY) {
            return Math.min(conceivable, fullestWeekOfMonths(cadence));
        }
        // A step that does not fit from its earliest day begins with a week, so a plan must hold this run.
        return Math.min(conceivable, fullestWeek(cadence, MONDAY, task.remaining()));
    }

    /** Days off can leave fewer until a day than the rule has. */
    private int occurrences(Task task, Cadence cadence) {
        if (capacity.workingDays() == 0) {
            return task.remaining();
        }
        OccurrenceDates dates = new OccurrenceDates(cadence, capacity.from(), capacity);
        int found = 0;
        while (found < task.remaining() && !cadence.endsBefore(dates.next())) {
            found++;
        }
        return found;
    }

    /**
     * Each month's dates fall differently in the weeks, and this run covers every combination. Where a date moves from
     * a day off depends on the rule alone, so no start makes a week fuller than the earliest one. With
     * intervals above one, no two months share a week, so they all count as two, starting in an odd and in an even
     * month.
     */
    private int fullestWeekOfMonths(Cadence cadence) {
        List<Integer> days = cadence.monthDays();
        if (days.size() <= 1) {
            return 1;
        }
        int interval = Math.min(cadence.interval(), 2);
        Cadence dense = new Cadence(Frequency.MONTHLY, interval, List.of(), days, 1, null);
        int dates = days.size() * MONTHS_OF_THE_CALENDAR / interval;
        return fullestWeeksOfMonths.computeIfAbsent(
                dense, any -> Math.max(fullestWeek(dense, MARCH, dates), fullestWeek(dense, APRIL, dates)));
    }

    private int fullestWeek(Cadence cadence, LocalDate start, int count) {
        return Arrays.stream(OccurrenceDates.perWeek(cadence, start, count, capacity))
                .max()
                .orElse(0);
    }

    private Infeasibility tooFewMinutes(Task task, int occurrences) {
        int needed = occurrences * task.effortMinutes();
        String message = occurrences == 1
                ? "An occurrence of this step takes %d minutes but a week has only %d: allow at least %1$d minutes a week, or"
                        + " make the step shorter."
                : "Up to %3$d occurrences of this step fall in one week and take %1$d minutes, but a week has only %2$d: allow"
                        + " at least %1$d minutes a week, make the step shorter, or choose fewer repetitions.";
        return new Infeasibility(
                Infeasibility.Code.WEEKLY_MINUTES_TOO_FEW,
                task.id(),
                message.formatted(needed, capacity.weeklyMinutes(), occurrences));
    }

    /** @param fits the first day with room */
    static Infeasibility untilTooEarly(Task task, LocalDate until, LocalDate fits) {
        String message =
                "There is no room for an occurrence by %s: the first day with room is %s. Choose UNTIL=%s or later,"
                        + " or COUNT instead of UNTIL, or allow more minutes a week.";
        return new Infeasibility(
                Infeasibility.Code.UNTIL_TOO_EARLY,
                task.id(),
                message.formatted(Sentences.date(until), Sentences.date(fits), Cadence.basic(fits)));
    }

    static Infeasibility cycle(List<UUID> steps) {
        String names = Sentences.allOf(steps.stream().map(UUID::toString).toList());
        String message = steps.size() == 1
                ? "Step %s comes after itself: remove it from its own `after`."
                : "The steps %s wait for each other: each comes after the next, and the last after the first. Remove one of"
                        + " them from `after` to break the cycle.";
        return new Infeasibility(Infeasibility.Code.CYCLE, steps.get(0), message.formatted(names));
    }
}

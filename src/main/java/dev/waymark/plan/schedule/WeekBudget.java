package dev.waymark.plan.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/** The minutes that each ISO week offers and how many are taken; week 0 is the week of the first day. */
final class WeekBudget {

    /** 1970-01-01, epoch day 0, was a Thursday: three days after the Monday of its week. */
    private static final int EPOCH_WEEKDAY = 3;

    private final Capacity capacity;
    private final long firstWeek;
    private final int daysInFirstWeek;
    private int[] taken = new int[64];
    /** Every week before this one is full: without it, long plans would be searched from the start for each step. */
    private int open;

    WeekBudget(Capacity capacity) {
        this.capacity = capacity;
        this.firstWeek = isoWeek(capacity.from());
        this.daysInFirstWeek = (int) capacity.from()
                .datesUntil(capacity.from().with(DayOfWeek.SUNDAY).plusDays(1))
                .filter(capacity::isWorkingDay)
                .count();
    }

    int weekOf(LocalDate date) {
        return (int) (isoWeek(date) - firstWeek);
    }

    /**
     * Minutes offered: the weekly minutes in a whole week, in a partial week its share of working days, rounded down.
     */
    int offers(int week) {
        return week == 0
                ? capacity.weeklyMinutes() * daysInFirstWeek / capacity.workingDays()
                : capacity.weeklyMinutes();
    }

    int free(int week) {
        return offers(week) - (week < taken.length ? taken[week] : 0);
    }

    /** The first week, not before {@code week}, with at least this many minutes free, 1..weeklyMinutes. */
    int firstWithFree(int minutes, int week) {
        int found = Math.max(week, open);
        while (free(found) < minutes) {
            found++;
        }
        return found;
    }

    /**
     * The first week, not before {@code week}, from which there is room: {@code minutes[i]} free {@code weeks[i]} weeks
     * later, for each i. Compares backwards from the last one and then moves on as far as the fullest week allows, like
     * Boyer and Moore's string search: a full year is passed in one move.
     *
     * @param weeks ascending
     */
    int firstWithFree(int[] weeks, int[] minutes, int week) {
        int found = week;
        int at = weeks.length - 1;
        while (at >= 0) {
            int asked = found + weeks[at];
            if (minutes[at] <= free(asked)) {
                at--;
                continue;
            }
            do {
                found++;
                at--;
            } while (at >= 0 && found + weeks[at] == asked && minutes[at] > free(asked));
            at = weeks.length - 1;
        }
        return found;
    }

    void take(int week, int minutes) {
        if (minutes > free(week)) {
            throw new IllegalStateException("week " + week + " has no " + minutes + " minutes left");
        }
        if (week >= taken.length) {
            taken = Arrays.copyOf(taken, 2 * (week + 1));
        }
        taken[week] += minutes;
        while (free(open) == 0) {
            open++;
        }
    }

    /** Takes free minutes, week by week, until all are taken; returns the last week used. */
    int takeFrom(int week, int minutes) {
        int at = week;
        int left = minutes;
        while (left > free(at)) {
            left -= free(at);
            take(at, free(at));
            at++;
        }
        take(at, left);
        return at;
    }

    /**
     * Takes free minutes for work whose due date is fixed: in the week of that day or, when it is longer than a week's
     * minutes, in that week and those before it.
     *
     * @return minutes for which there was no room
     */
    int reserve(LocalDate dueOn, int minutes) {
        int last = weekOf(dueOn);
        int first = minutes > capacity.weeklyMinutes() ? 0 : Math.max(0, last);
        int left = minutes;
        for (int week = last; week >= first && left > 0; week--) {
            int room = Math.min(left, free(week));
            take(week, room);
            left -= room;
        }
        return left;
    }

    /**
     * The working day on which a week's work ends so far, when its minutes are spread evenly over its working days:
     * number ceil(taken * days / offered) of them. So the days of a half-filled week are all early, and there is room
     * at its end. Only for a week with minutes taken.
     */
    LocalDate endOfWork(int week) {
        int days = week == 0 ? daysInFirstWeek : capacity.workingDays();
        int number = (taken[week] * days + offers(week) - 1) / offers(week);
        LocalDate day = capacity.workingDayFrom(week == 0 ? capacity.from() : mondayOf(week));
        for (int passed = 1; passed < number; passed++) {
            day = capacity.workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    LocalDate mondayOf(int week) {
        return LocalDate.ofEpochDay((firstWeek + week) * Capacity.DAYS_A_WEEK - EPOCH_WEEKDAY);
    }

    /** Whole ISO weeks since the week of 1970-01-01. */
    static long isoWeek(LocalDate date) {
        return Math.floorDiv(date.toEpochDay() + EPOCH_WEEKDAY, Capacity.DAYS_A_WEEK);
    }
}

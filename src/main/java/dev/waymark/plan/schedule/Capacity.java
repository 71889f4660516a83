package dev.waymark.plan.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The time that a person has for a plan.
 *
 * @param from the first day that may hold work, in the plan's time zone
 * @param weeklyMinutes minutes in a whole ISO week, 1..10,080
 * @param daysOff days of the week that never hold work
 */
public record Capacity(LocalDate from, int weeklyMinutes, Set<DayOfWeek> daysOff) {

    public static final int DAYS_A_WEEK = 7;

    private static final int MINUTES_OF_A_WEEK = DAYS_A_WEEK * 24 * 60;

    public Capacity {
        if (weeklyMinutes < 1 || weeklyMinutes > MINUTES_OF_A_WEEK) {
            throw new IllegalArgumentException("weeklyMinutes out of 1..10080: " + weeklyMinutes);
        }
        daysOff = Set.copyOf(daysOff);
    }

    /** A copy that starts on another day. */
    Capacity startingOn(LocalDate day) {
        return new Capacity(day, weeklyMinutes, daysOff);
    }

    /** Working days in a whole week, 0..7. */
    int workingDays() {
        return DAYS_A_WEEK - daysOff.size();
    }

    public boolean isWorkingDay(LocalDate date) {
        return !daysOff.contains(date.getDayOfWeek());
    }

    /** The first working day on or after a date; there must be a working day. */
    LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}

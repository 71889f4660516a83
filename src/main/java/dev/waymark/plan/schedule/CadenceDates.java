package dev.waymark.plan.schedule;

import dev.waymark.plan.schedule.Cadence.Frequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The nominal dates of a cadence, ascending and without end, one period after the other.
 *
 * <p>They never run out: the first date lies in the first period, and the Gregorian calendar repeats after 400 years.
 */
final class CadenceDates {

    private final Cadence cadence;
    private final LocalDate first;
    private final List<DayOfWeek> weekDays;
    private final List<Integer> monthDays;
    private List<LocalDate> period = List.of();
    private int read;
    private long nextPeriod;

    CadenceDates(Cadence cadence, LocalDate from) {
        this.cadence = cadence;
        this.first = first(cadence, from);
        this.weekDays = cadence.weekDays().isEmpty() ? List.of(first.getDayOfWeek()) : cadence.weekDays();
        this.monthDays = cadence.monthDays().isEmpty() ? List.of(first.getDayOfMonth()) : cadence.monthDays();
    }

    /** The first date, from which the others are counted. */
    LocalDate first() {
        return first;
    }

    LocalDate next() {
        while (read == period.size()) {
            period = period(nextPeriod * cadence.interval());
            nextPeriod++;
            read = 0;
        }
        return period.get(read++);
    }

    private static LocalDate first(Cadence cadence, LocalDate from) {
        LocalDate date = from;
        while (!matches(cadence, date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** The last date on or before a day that a rule could start on. */
    static LocalDate lastMatch(Cadence cadence, LocalDate day) {
        LocalDate date = day;
        while (!matches(cadence, date)) {
            date = date.minusDays(1);
        }
        return date;
    }

    private static boolean matches(Cadence cadence, LocalDate date) {
        return (cadence.weekDays().isEmpty() || cadence.weekDays().contains(date.getDayOfWeek()))
                && (cadence.monthDays().isEmpty() || cadence.monthDays().contains(date.getDayOfMonth()));
    }

    /** The dates of the period that begins {@code later} days, weeks or months after the period of the first date. */
    private List<LocalDate> period(long later) {
        if (cadence.frequency() == Frequency.DAILY) {
            return List.of(first.plusDays(later));
        }
        return cadence.frequency() == Frequency.WEEKLY ? week(later) : month(later);
    }

    private List<LocalDate> week(long later) {
        LocalDate week = first.plusWeeks(later);
        List<LocalDate> dates = new ArrayList<>(weekDays.size());
        for (DayOfWeek day : weekDays) {
            keep(week.with(day), dates);
        }
        return dates;
    }

    private List<LocalDate> month(long later) {
        YearMonth month = YearMonth.from(first).plusMonths(later);
        List<LocalDate> dates = new ArrayList<>(monthDays.size());
        for (int day : monthDays) {
            if (month.isValidDay(day)) {
                keep(month.atDay(day), dates);
            }
        }
        return dates;
    }

    private void keep(LocalDate date, List<LocalDate> dates) {
        if (!date.isBefore(first)) {
            dates.add(date);
        }
    }
}

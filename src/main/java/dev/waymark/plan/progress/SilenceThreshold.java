package dev.waymark.plan.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How often a plan asks for something, and so how long it may be quiet before the quiet says something. */
final class SilenceThreshold {

    /** Two weeks without a sign are long in a plan of weekly work. */
    static final int LEAST_PATIENCE_DAYS = 14;

    /** Six weeks are long in any plan, be its work ever so sparse. */
    static final int MOST_PATIENCE_DAYS = 42;

    private final NavigableSet<LocalDate> dates;

    /**
     * @param dueDates of all that is not skipped
     * @param activeSince when the plan began or was resumed: the first due date is a gap away from it, too
     */
    SilenceThreshold(Collection<LocalDate> dueDates, LocalDate activeSince) {
        this.dates = new TreeSet<>(dueDates);
        dates.add(activeSince);
    }

    /**
     * Days of quiet, 14..42, from which silence says something: twice the larger of the gap between due dates in which
     * the day lies and the one before it. Who has something to do once a month is not silent after two weeks.
     */
    int patienceDays(LocalDate day) {
        LocalDate last = dates.floor(day);
        if (last == null) {
            return LEAST_PATIENCE_DAYS;
        }
        long gap = Math.max(days(dates.lower(last), last), days(last, dates.higher(last)));
        return (int) Math.min(MOST_PATIENCE_DAYS, Math.max(LEAST_PATIENCE_DAYS, 2 * gap));
    }

    /**
     * Whether on any day of those from {@code first} to {@code today} the quiet since {@code last} was longer than the
     * patience of that day. It is asked of all of them, because patience grows where the plan thins out: a silence that
     * was noticed on one day is not taken back on the next, on which nothing was done either.
     */
    boolean wasBroken(LocalDate last, LocalDate first, LocalDate today) {
        LocalDate begin = first;
        while (begin != null && !begin.isAfter(today)) {
            LocalDate next = dates.higher(begin);
            LocalDate noticed = last.plusDays(patienceDays(begin));
            LocalDate earliest = noticed.isAfter(begin) ? noticed : begin;
            if (!earliest.isAfter(today) && (next == null || earliest.isBefore(next))) {
                return true;
            }
            begin = next;
        }
        return false;
    }

    private static long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }
}

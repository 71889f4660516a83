package dev.waymark.plan.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How often a plan asks for something, and so how long a quiet period may last before it means something. */
final class SilenceThreshold {

    /** Two weeks without activity are long in a plan with weekly work. */
    static final int LEAST_PATIENCE_DAYS = 14;

    /** Six weeks are long in any plan, however sparse its work. */
    static final int MOST_PATIENCE_DAYS = 42;

    private final NavigableSet<LocalDate> dates;
    private final LocalDate activeSince;

    /**
     * @param dueDates of everything that is not skipped
     * @param activeSince when the plan began, was created or was resumed; the time to the first due date counts as a gap, too
     */
    SilenceThreshold(Collection<LocalDate> dueDates, LocalDate activeSince) {
        this.dates = new TreeSet<>(dueDates);
        this.activeSince = activeSince;
        dates.add(activeSince);
    }

    /**
     * The longest quiet period, 14..42 days, that is still normal: twice the larger of the gap between due dates around
     * this day and the gap before it. If you have something to do once a month, two quiet weeks mean nothing.
     */
    int patienceDays(LocalDate day) {
        LocalDate last = dates.floor(day);
        if (last == null) {
            return LEAST_PATIENCE_DAYS;
        }
        // What was due before the plan was followed is no rhythm of it.
        LocalDate before = last.equals(activeSince) ? null : dates.lower(last);
        long gap = Math.max(days(before, last), days(last, dates.higher(last)));
        return (int) Math.min(MOST_PATIENCE_DAYS, Math.max(LEAST_PATIENCE_DAYS, 2 * gap));
    }

    /**
     * Whether, on any day from {@code first} to {@code today}, the quiet since {@code last} was longer than that day's
     * patience. All days are checked, because patience grows where the plan thins out: a silence that was noticed on
     * one day must not end on the next if nothing was done.
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

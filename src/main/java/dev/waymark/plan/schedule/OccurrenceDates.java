package dev.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/**
 * The actual dates of a recurring step: each nominal date moves to the first working day that is not before it and
 * comes after the occurrence before it, so that the dates of one step are distinct and ascending.
 */
final class OccurrenceDates {

    private final CadenceDates nominal;
    private final Capacity capacity;
    private final Set<LocalDate> closed;
    private LocalDate last = LocalDate.MIN;

    /** Without end; the capacity must have a working day. */
    OccurrenceDates(Cadence cadence, LocalDate start, Capacity capacity) {
        this(cadence, start, capacity, Set.of());
    }

    /** Skips the dates of closed occurrences. */
    OccurrenceDates(Cadence cadence, LocalDate start, Capacity capacity, Set<LocalDate> closed) {
        this.closed = closed;
        this.nominal = cadence.nominalFrom(start);
        this.capacity = capacity;
    }

    LocalDate next() {
        do {
            LocalDate date = nominal.next();
            last = capacity.workingDayFrom(date.isAfter(last) ? date : last.plusDays(1));
        } while (closed.contains(last));
        return last;
    }

    /**
     * The number of dates, among the first {@code count}, in each ISO week from that of {@code start} to that of the
     * last.
     */
    static int[] perWeek(Cadence cadence, LocalDate start, int count, Capacity capacity) {
        OccurrenceDates occurrences = new OccurrenceDates(cadence, start, capacity);
        long firstWeek = WeekBudget.isoWeek(start);
        int[] weeks = new int[16];
        int week = 0;
        for (int placed = 0; placed < count; placed++) {
            week = (int) (WeekBudget.isoWeek(occurrences.next()) - firstWeek);
            if (week >= weeks.length) {
                weeks = Arrays.copyOf(weeks, 2 * week);
            }
            weeks[week]++;
        }
        return Arrays.copyOf(weeks, week + 1);
    }
}

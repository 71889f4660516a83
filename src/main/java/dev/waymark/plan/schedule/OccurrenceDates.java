package dev.waymark.plan.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a recurring step, ascending and distinct: a date of its rule on a day off moves to the next working day
 * before the rule's next date, or else falls away. So each date belongs to exactly one date of the rule: the last one
 * on or before it.
 */
final class OccurrenceDates {

    private final CadenceDates rule;
    private final Capacity capacity;
    private final NavigableSet<LocalDate> closed;
    private LocalDate ruleDate;
    private LocalDate date;
    private LocalDate following;

    /** Without end; the capacity must have a working day. */
    OccurrenceDates(Cadence cadence, LocalDate start, Capacity capacity) {
        this(cadence, start, capacity, Set.of());
    }

    /** Skips the dates of the rule to which closed occurrences belong. */
    OccurrenceDates(Cadence cadence, LocalDate start, Capacity capacity, Set<LocalDate> closed) {
        this.rule = cadence.nominalFrom(start);
        this.capacity = capacity;
        this.closed = new TreeSet<>(closed);
        this.following = rule.next();
        this.ruleDate = following;
        this.date = following;
    }

    LocalDate next() {
        do {
            ruleDate = following;
            following = rule.next();
            date = capacity.workingDayFrom(ruleDate);
        } while (!date.isBefore(following) || isClosed());
        return date;
    }

    private boolean isClosed() {
        LocalDate first = closed.ceiling(ruleDate);
        return first != null && first.isBefore(following);
    }

    /**
     * Whether the present date is still to come on a day, or where it was moved before: whether one of these dates
     * belongs to the same date of the rule and is not before that day.
     */
    boolean isToCome(LocalDate day, NavigableSet<LocalDate> moved) {
        LocalDate first = moved.ceiling(day);
        return !date.isBefore(day) || first != null && first.isBefore(following);
    }

    /** Those of the dates that belong to the same date of the rule as the present one. */
    SortedSet<LocalDate> inPlace(NavigableSet<LocalDate> dates) {
        return dates.subSet(ruleDate, following);
    }

    /**
     * The first working day with room from a day on. It stays out of the week of the rule's next date, which needs its
     * room itself; null when there is no such day.
     */
    @Nullable
    LocalDate withRoom(LocalDate from, WeekBudget budget, int minutes) {
        LocalDate end = following.with(DayOfWeek.MONDAY);
        LocalDate day = from;
        while (budget.free(budget.weekOf(day)) < minutes || !capacity.isWorkingDay(day)) {
            day = day.plusDays(1);
            if (!day.isBefore(end)) {
                return null;
            }
        }
        return day;
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

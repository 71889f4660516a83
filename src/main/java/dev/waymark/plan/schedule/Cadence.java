package dev.waymark.plan.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a step recurs: the part of an RFC 5545 recurrence rule (section 3.3.10) that a plan needs, always bounded.
 *
 * @param interval every how many days, weeks or months, 1..52
 * @param weekDays BYDAY, only with WEEKLY; empty: the weekday of the first date
 * @param monthDays BYMONTHDAY, 1..31, only with MONTHLY; empty: the day of the month of the first date
 * @param count number of dates, 1..366; null when {@code until} bounds the rule
 * @param until the last day that may be a date, inclusive; null when {@code count} bounds the rule
 */
public record Cadence(
        Frequency frequency,
        int interval,
        List<DayOfWeek> weekDays,
        List<Integer> monthDays,
        @Nullable Integer count,
        @Nullable LocalDate until) {

    /** The number of days in a leap year: a step may ask for at most a daily habit of one year. */
    static final int MAX_OCCURRENCES = 366;

    static final int MAX_INTERVAL = 52;
    static final int MAX_MONTH_DAY = 31;

    /** The unit in which a cadence counts. */
    public enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY
    }

    /** Keeps every cadence valid and canonical; throws {@link InvalidCadenceException} otherwise. */
    public Cadence {
        requireRange("INTERVAL", interval, MAX_INTERVAL);
        requireDistinct("BYDAY", weekDays);
        requireDistinct("BYMONTHDAY", monthDays);
        monthDays.forEach(day -> requireRange("BYMONTHDAY", day, MAX_MONTH_DAY));
        if (!weekDays.isEmpty() && frequency != Frequency.WEEKLY) {
            throw new InvalidCadenceException("BYDAY is allowed only with FREQ=WEEKLY.");
        }
        if (!monthDays.isEmpty() && frequency != Frequency.MONTHLY) {
            throw new InvalidCadenceException("BYMONTHDAY is allowed only with FREQ=MONTHLY.");
        }
        if ((count == null) == (until == null)) {
            throw new InvalidCadenceException("Send exactly one of COUNT (1 to 366) and UNTIL (a date, YYYYMMDD).");
        }
        if (count != null) {
            requireRange("COUNT", count, MAX_OCCURRENCES);
        }
        weekDays = weekDays.stream().sorted().toList();
        monthDays = monthDays.stream().sorted().toList();
    }

    /**
     * Reads a rule such as {@code FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8}: parts in any order, each once, in capitals.
     *
     * @throws InvalidCadenceException when the text is anything else, even where RFC 5545 allows more
     */
    public static Cadence parse(String text) {
        return CadenceParser.parse(text);
    }

    /**
     * The nominal dates from {@code from} on, as RFC 5545 gives them with DTSTART at the first date. The first date is
     * {@code from} itself, or with BYDAY or BYMONTHDAY the first match on or after it: the RFC does not define a
     * DTSTART that does not match its rule, so counting starts at the first matching date. Weeks begin on Monday
     * (WKST=MO, the RFC's default), which matters from INTERVAL=2 on. A month without the day is skipped.
     *
     * @throws InvalidCadenceException as {@link #countFrom}
     */
    List<LocalDate> dates(LocalDate from) {
        CadenceDates dates = nominalFrom(from);
        List<LocalDate> first = new ArrayList<>();
        for (int left = countFrom(from); left > 0; left--) {
            first.add(dates.next());
        }
        return List.copyOf(first);
    }

    /**
     * The number of dates from {@code from} on, 1..366.
     *
     * @throws InvalidCadenceException when UNTIL leaves no date, or more than 366
     */
    public int countFrom(LocalDate from) {
        if (until == null) {
            return count;
        }
        CadenceDates dates = nominalFrom(from);
        int found = 0;
        while (found <= MAX_OCCURRENCES && !dates.next().isAfter(until)) {
            found++;
        }
        if (found == 0) {
            throw new InvalidCadenceException(
                    "UNTIL=%s is before the first date, counted from %s; choose a later UNTIL, or use COUNT."
                            .formatted(basic(until), from));
        }
        if (found > MAX_OCCURRENCES) {
            throw new InvalidCadenceException(
                    "UNTIL=%s allows more than 366 dates from %s on; choose an earlier UNTIL, or use COUNT."
                            .formatted(basic(until), from));
        }
        return found;
    }

    /**
     * The date of the rule to which a due date belongs that was moved at most from days off: what the anchor of a step
     * must have been whose first date this is.
     */
    public LocalDate anchorOf(LocalDate firstDate) {
        return CadenceDates.lastMatch(this, firstDate);
    }

    /**
     * Of some dates, one for each date of the rule by UNTIL to which one belongs: the date that the rule gives, or else the
     * first where it was moved.
     *
     * @param closed days whose place in the rule no other may take
     */
    public List<LocalDate> inPlaces(List<LocalDate> dates, LocalDate anchor, Capacity capacity, Set<LocalDate> closed) {
        OccurrenceDates occurrences = new OccurrenceDates(this, anchor, capacity, closed);
        NavigableSet<LocalDate> sorted = new TreeSet<>(dates);
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate date = occurrences.next(); !endsBefore(date); date = occurrences.next()) {
            SortedSet<LocalDate> inPlace = occurrences.inPlace(sorted);
            if (!inPlace.isEmpty()) {
                found.add(inPlace.contains(date) ? date : inPlace.first());
            }
        }
        return List.copyOf(found);
    }

    /** Whether UNTIL rules out a date. */
    boolean endsBefore(LocalDate date) {
        return until != null && date.isAfter(until);
    }

    /** A copy with this number of occurrences. */
    public Cadence counting(int times) {
        return new Cadence(frequency, interval, weekDays, monthDays, times, null);
    }

    /** The nominal dates without their bound. */
    CadenceDates nominalFrom(LocalDate from) {
        return new CadenceDates(this, from);
    }

    /** The canonical text: parts in a fixed order, sorted lists, without the default INTERVAL=1. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add("FREQ=" + frequency);
        if (interval > 1) {
            parts.add("INTERVAL=" + interval);
        }
        if (!weekDays.isEmpty()) {
            parts.add("BYDAY=" + weekDays.stream().map(CadenceParser::code).collect(Collectors.joining(",")));
        }
        if (!monthDays.isEmpty()) {
            parts.add("BYMONTHDAY=" + monthDays.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        parts.add(until == null ? "COUNT=" + count : "UNTIL=" + basic(until));
        return String.join(";", parts);
    }

    static String basic(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private static void requireRange(String part, int value, int max) {
        if (value < 1 || value > max) {
            throw new InvalidCadenceException(
                    "%s is %d; whole numbers from 1 to %d are allowed.".formatted(part, value, max));
        }
    }

    private static void requireDistinct(String part, List<?> values) {
        if (new HashSet<>(values).size() < values.size()) {
            throw new InvalidCadenceException(part + " names a day twice; name each day once.");
        }
    }
}

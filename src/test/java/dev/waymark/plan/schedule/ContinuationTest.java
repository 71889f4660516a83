package dev.waymark.plan.schedule;

import static dev.waymark.plan.schedule.PlanTable.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Recurring steps that are rescheduled, an hour a week with weekends off; 1 February 2027 is a Monday. */
class ContinuationTest {

    private static final UUID FULL = new UUID(0, 1);
    private static final UUID FIRST = new UUID(0, 2);
    private static final UUID HABIT = new UUID(0, 3);

    private LocalDate from = LocalDate.parse("2027-02-01");
    private Set<DayOfWeek> daysOff = WEEKEND;
    private LocalDate anchor = from;
    private boolean startsOver;
    private String full = "";
    private List<UUID> after = List.of();

    /** The dates of a habit of ten minutes, from those of open and closed occurrences. */
    private String dates(String cadence, String open, String closed) {
        var rule = Cadence.parse(cadence);
        var openDates = List.copyOf(days(open));
        var rhythm = new Rhythm(anchor, startsOver, openDates, days(closed));
        var tasks = List.of(
                new Task(FIRST, 1, List.of(), null, 0), new Task(HABIT, 10, after, rule, openDates.size(), rhythm));
        var reservations =
                days(full).stream().map(day -> new Reservation(day, 59)).toList();
        var placed = Planner.plan(new Capacity(from, 60, daysOff), tasks, Map.of(FULL, from), reservations);
        assertThat(placed.get(HABIT).dueOn()).isEqualTo(last(placed.get(HABIT).occurrences()));
        return placed.get(HABIT).occurrences().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private static LocalDate last(List<LocalDate> dates) {
        return dates.get(dates.size() - 1);
    }

    private static Set<LocalDate> days(String days) {
        return Arrays.stream(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }

    @Test
    void goesOnWithTheDatesOfItsRule() {
        from = LocalDate.parse("2027-02-09");
        assertThat(dates("FREQ=WEEKLY;INTERVAL=2;COUNT=4", "2027-02-15 2027-03-01", "2027-02-01"))
                .isEqualTo("2027-02-15 2027-03-01");
        assertThat(dates("FREQ=MONTHLY;COUNT=4", "2027-02-01 2027-04-01", "2027-03-01"))
                .isEqualTo("2027-04-01 2027-05-03");
    }

    /** Even if days off have moved it, or no longer do. */
    @Test
    void leavesThePlaceOfAClosedOccurrenceFree() {
        anchor = LocalDate.parse("2027-01-31");
        assertThat(dates("FREQ=WEEKLY;COUNT=3", "2027-02-08 2027-02-15", "2027-02-01"))
                .isEqualTo("2027-02-08 2027-02-15");
        daysOff = Set.of();
        assertThat(dates("FREQ=WEEKLY;COUNT=3", "2027-02-08 2027-02-15", "2027-02-01"))
                .isEqualTo("2027-02-07 2027-02-14");
    }

    @Test
    void fallsAwayInAFullWeekAndIsMadeUpAtTheEnd() {
        full = "2027-02-08";
        assertThat(dates("FREQ=WEEKLY;COUNT=3", "2027-02-01 2027-02-08 2027-02-15", ""))
                .isEqualTo("2027-02-01 2027-02-15 2027-02-22");
    }

    /** But not into the week of the next date. */
    @Test
    void movesOnFromAFullWeekWithinItsPlace() {
        full = "2027-02-08";
        anchor = LocalDate.parse("2027-02-09");
        assertThat(dates("FREQ=MONTHLY;COUNT=2", "2027-02-09 2027-03-09", "")).isEqualTo("2027-02-15 2027-03-09");
        full = "2027-02-08 2027-02-15";
        assertThat(dates("FREQ=WEEKLY;INTERVAL=2;COUNT=2", "2027-02-09 2027-02-23", ""))
                .isEqualTo("2027-02-23 2027-03-09");
    }

    /** A later day does not lose it. */
    @Test
    void staysWhereAFullWeekHasMovedIt() {
        from = LocalDate.parse("2027-02-10");
        anchor = LocalDate.parse("2027-02-09");
        full = "2027-02-10";
        assertThat(dates("FREQ=MONTHLY;COUNT=2", "2027-02-15 2027-03-09", "")).isEqualTo("2027-02-15 2027-03-09");
    }

    @Test
    void startsOverAsLongAsNothingIsClosed() {
        startsOver = true;
        from = LocalDate.parse("2027-02-03");
        assertThat(dates("FREQ=WEEKLY;INTERVAL=2;COUNT=2", "2027-02-01 2027-02-15", ""))
                .isEqualTo("2027-02-03 2027-02-17");
        assertThat(dates("FREQ=WEEKLY;INTERVAL=2;COUNT=3", "2027-02-15 2027-03-01", "2027-02-01"))
                .isEqualTo("2027-02-15 2027-03-01");
    }

    @Test
    void startsOverAfterWhatComesFirst() {
        anchor = LocalDate.parse("2027-01-25");
        after = List.of(FIRST);
        assertThat(dates("FREQ=WEEKLY;COUNT=2", "2027-01-25 2027-02-01", "")).isEqualTo("2027-02-01 2027-02-08");
        anchor = LocalDate.parse("2027-01-26");
        assertThat(dates("FREQ=WEEKLY;COUNT=2", "2027-01-26 2027-02-02", "")).isEqualTo("2027-02-01 2027-02-08");
        after = List.of();
        assertThat(dates("FREQ=WEEKLY;COUNT=2", "2027-01-26 2027-02-02", "")).isEqualTo("2027-02-02 2027-02-09");
    }

    @Test
    void keepsItsDatesUntilADay() {
        full = "2027-02-08";
        assertThat(dates("FREQ=WEEKLY;UNTIL=20270215", "2027-02-01 2027-02-08 2027-02-15", ""))
                .isEqualTo("2027-02-01 2027-02-08 2027-02-15");
        assertThat(dates("FREQ=MONTHLY;UNTIL=20270301", "2027-02-01 2027-03-01", ""))
                .isEqualTo("2027-02-01 2027-03-01");
        anchor = LocalDate.parse("2027-02-10");
        assertThat(dates("FREQ=MONTHLY;UNTIL=20270214", "2027-02-10", "")).isEqualTo("2027-02-10");
        assertThat(dates("FREQ=MONTHLY;UNTIL=20270215", "2027-02-10", "")).isEqualTo("2027-02-15");
    }

    @Test
    void makesNothingUpUntilADay() {
        from = LocalDate.parse("2027-02-10");
        assertThat(dates("FREQ=WEEKLY;UNTIL=20270215", "2027-02-01 2027-02-15", "2027-02-08"))
                .isEqualTo("2027-02-01 2027-02-15");
        // A Friday has become a day off, and falls away.
        daysOff = Set.of(DayOfWeek.FRIDAY);
        from = LocalDate.parse("2027-02-01");
        assertThat(dates(
                        "FREQ=DAILY;INTERVAL=1;UNTIL=20270206",
                        "2027-02-04 2027-02-05 2027-02-06",
                        "2027-02-01 2027-02-02 2027-02-03"))
                .isEqualTo("2027-02-04 2027-02-06");
    }

    /** A Sunday was a working day, and Monday can take its place. */
    @Test
    void doesNotTwiceWhatWasMissed() {
        anchor = LocalDate.parse("2027-01-31");
        assertThat(dates("FREQ=WEEKLY;UNTIL=20270207", "2027-01-31 2027-02-07", ""))
                .isEqualTo("2027-02-01");
    }

    @Test
    void keepsWhatDaysOffLeaveNoOtherDay() {
        daysOff = Set.of(DayOfWeek.SUNDAY);
        anchor = LocalDate.parse("2027-02-07");
        assertThat(dates("FREQ=WEEKLY;UNTIL=20270207", "2027-02-07", "")).isEqualTo("2027-02-07");
    }

    /** It was scheduled before, so that it is not refused. */
    @Test
    void keepsWhatCannotStartAnew() {
        startsOver = true;
        from = LocalDate.parse("2027-03-01");
        assertThat(dates("FREQ=WEEKLY;UNTIL=20270208", "2027-02-01 2027-02-08", ""))
                .isEqualTo("2027-02-01 2027-02-08");
    }
}

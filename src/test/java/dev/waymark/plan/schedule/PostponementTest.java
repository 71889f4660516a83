package dev.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.schedule.Postponement.OpenWork;
import dev.waymark.plan.schedule.Postponement.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A week is 100 minutes here, from Monday to Friday; 1 February 2027 is a Monday, and the anchor of what recurs. */
class PostponementTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-02-01");

    /**
     * Moves a table of {@code name | minutes | date | after | how} and compares with its last column. How: it stays; it
     * is apart from what it is after; what comes first was done on the 10th; its rule; days that are taken.
     */
    private static void holds(int days, String table) {
        List<String[]> rows = table.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
        Capacity capacity = new Capacity(MONDAY, 100, PlanTable.WEEKEND);
        var dates = Postponement.of(
                capacity, rows.stream().map(PostponementTest::piece).toList(), days);
        assertThat(rows.stream().map(row -> row[0] + " " + dates.get(PlanTable.id(row[0]))))
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row[0] + " " + row[5]).toList());
    }

    private static OpenWork piece(String[] row) {
        Set<String> how = Set.of(row[4].split(" "));
        Set<LocalDate> dates = how.stream()
                .filter(word -> word.startsWith("2"))
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
        List<UUID> after = Arrays.stream(row[3].split(" "))
                .filter(name -> !name.isEmpty())
                .map(PlanTable::id)
                .toList();
        return new OpenWork(
                PlanTable.id(row[0]),
                Integer.parseInt(row[1]),
                LocalDate.parse(row[2]),
                how.contains("stays"),
                after,
                how.contains("apart"),
                how.contains("done") ? LocalDate.parse("2027-02-10") : LocalDate.MIN,
                how.stream()
                        .filter(word -> word.startsWith("FREQ="))
                        .map(cadence -> new Rule(Cadence.parse(cadence), MONDAY, dates))
                        .findFirst()
                        .orElse(null));
    }

    @Test
    void wholeWeeksMoveEverythingByExactlyAsMuch() {
        holds(14, """
                overdue | 40  | 2027-01-28 |         |        | 2027-02-11
                full    | 100 | 2027-02-05 | overdue |        | 2027-02-19
                long    | 250 | 2027-02-24 | full    |        | 2027-03-10
                leap    | 30  | 2028-02-15 |         |        | 2028-02-29
                weekly  | 30  | 2027-03-01 |         | FREQ=WEEKLY;COUNT=9 | 2027-03-15""");
    }

    @Test
    void otherDaysMoveToTheFirstThatIsLawful() {
        holds(3, """
                tuesday  | 40 | 2027-02-02 |          |  | 2027-02-05
                thursday | 40 | 2027-02-04 | tuesday  |  | 2027-02-08
                friday   | 20 | 2027-02-05 | thursday |  | 2027-02-08
                monday   | 60 | 2027-02-08 | friday   |  | 2027-02-15
                small    | 40 | 2027-02-08 | friday   |  | 2027-02-11
                later    | 10 | 2027-02-08 | monday   |  | 2027-02-15""");
    }

    @Test
    void noDaysMoveNothing() {
        holds(0, """
                one   | 40 | 2027-02-02 |     |  | 2027-02-02
                other | 40 | 2027-02-04 | one |  | 2027-02-04""");
        assertThat(Postponement.of(new Capacity(MONDAY, 100, Set.of()), List.of(), 3))
                .isEmpty();
    }

    @Test
    void whatStaysIsMovedAround() {
        holds(7, """
                fixed | 80 | 2027-02-10 |       | stays | 2027-02-10
                one   | 40 | 2027-02-03 |       |       | 2027-02-15
                tiny  | 20 | 2027-02-02 |       |       | 2027-02-09
                next  | 20 | 2027-02-03 | fixed |       | 2027-02-15""");
    }

    @Test
    void whatRecursKeepsItsRhythm() {
        holds(3, """
                first  | 30 | 2027-02-01 |        | FREQ=WEEKLY;COUNT=4 | 2027-02-08
                second | 30 | 2027-02-08 | first  | apart FREQ=WEEKLY;COUNT=4 | 2027-02-15
                filler | 80 | 2027-02-15 |        |              | 2027-02-22
                third  | 30 | 2027-02-15 | second | apart FREQ=WEEKLY;COUNT=4 | 2027-03-01""");
        holds(7, """
                daily   | 10 | 2027-02-03 |       | FREQ=DAILY;INTERVAL=2;COUNT=9 | 2027-02-11
                second  | 10 | 2027-02-05 | daily | apart FREQ=DAILY;INTERVAL=2;COUNT=9 | 2027-02-15
                once    | 10 | 2027-02-03 |       | | 2027-02-10""");
        holds(14, """
                monthly | 10 | 2027-02-01 |         | FREQ=MONTHLY;COUNT=3       | 2027-03-01
                second  | 10 | 2027-03-01 | monthly | apart FREQ=MONTHLY;COUNT=3 | 2027-04-01
                once    | 90 | 2027-02-03 |         |                            | 2027-02-17""");
    }

    /** Within its place in the rule: before the week of the next date. */
    @Test
    void whatRecursMovesOnFromAFullWeek() {
        holds(28, """
                full    | 100 | 2027-03-02 | | stays                 | 2027-03-02
                monthly | 10  | 2027-02-01 | | FREQ=MONTHLY;COUNT=3  | 2027-03-08""");
    }

    @Test
    void whatRecursFallsAwayAfterUntil() {
        holds(7, """
                first  | 10 | 2027-02-01 |        | FREQ=WEEKLY;UNTIL=20270215       | 2027-02-08
                second | 10 | 2027-02-08 | first  | apart FREQ=WEEKLY;UNTIL=20270215 | 2027-02-15
                third  | 10 | 2027-02-15 | second | apart FREQ=WEEKLY;UNTIL=20270215 | null
                next   | 10 | 2027-02-15 | third  |                                  | 2027-02-22""");
        holds(28, """
                full    | 100 | 2027-03-02 | | stays                     | 2027-03-02
                monthly | 10  | 2027-02-01 | | FREQ=MONTHLY;UNTIL=20270305 | null""");
    }

    @Test
    void occurrencesKeepDaysOfTheirOwn() {
        holds(7, """
                open   | 10 | 2027-02-08 |      | FREQ=WEEKLY;COUNT=4 2027-02-15       | 2027-02-22
                second | 10 | 2027-02-22 | open | apart FREQ=WEEKLY;COUNT=4 2027-02-15 | 2027-03-01
                plain  | 10 | 2027-02-03 |      |                                      | 2027-02-10""");
    }

    @Test
    void nothingIsDueBeforeWhatWasDoneFirst() {
        holds(1, "late | 10 | 2027-02-03 | | done | 2027-02-10");
    }

    @Test
    void longWorkRunsOnFromTheFirstFreeMinute() {
        holds(1, """
                long   | 250 | 2027-02-16 |      |  | 2027-02-17
                short  | 60  | 2027-02-18 | long |  | 2027-02-22
                second | 150 | 2027-02-18 | long |  | 2027-03-01""");
    }

    @Test
    void workBeforeTheFirstDayIsMovedToo() {
        LocalDate later = MONDAY.plusYears(1);
        OpenWork piece = new OpenWork(new UUID(0, 1), 250, MONDAY, false, List.of(), false, LocalDate.MIN, null);
        var dates = Postponement.of(new Capacity(later, 100, Set.of(DayOfWeek.SUNDAY)), List.of(piece), 1);
        assertThat(dates.get(piece.id())).isEqualTo("2028-02-14");
    }
}

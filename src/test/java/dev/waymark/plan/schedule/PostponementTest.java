package dev.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.schedule.Postponement.OpenWork;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A week is 100 minutes here, from Monday to Friday; 1 February 2027 is a Monday. */
class PostponementTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-02-01");

    /** Moves a table of {@code name | minutes | date | after | how} and compares with its last column. */
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
                how.contains("weekly"),
                after,
                how.contains("apart"),
                how.contains("done") ? LocalDate.parse("2027-02-10") : LocalDate.MIN,
                dates);
    }

    @Test
    void wholeWeeksMoveEverythingByExactlyAsMuch() {
        holds(14, """
                overdue | 40  | 2027-01-28 |         |        | 2027-02-11
                full    | 100 | 2027-02-05 | overdue |        | 2027-02-19
                long    | 250 | 2027-02-24 | full    |        | 2027-03-10
                leap    | 30  | 2028-02-15 |         |        | 2028-02-29
                monthly | 30  | 2027-03-31 |         | apart  | 2027-04-14""");
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
    void whatRecursWeeklyKeepsItsWeekday() {
        holds(3, """
                first  | 30 | 2027-02-01 |        | weekly apart | 2027-02-08
                second | 30 | 2027-02-08 | first  | weekly apart | 2027-02-15
                filler | 80 | 2027-02-15 |        |              | 2027-02-22
                third  | 30 | 2027-02-15 | second | weekly apart | 2027-03-01
                fourth | 30 | 2027-02-16 | third  | weekly apart | 2027-03-02""");
    }

    /** A weekly step whose weekday has become a day off since. */
    @Test
    void whatLiesOnADayOffFindsAnother() {
        holds(3, "sunday | 30 | 2027-02-07 | | weekly | 2027-02-10");
    }

    @Test
    void occurrencesKeepDaysOfTheirOwn() {
        holds(2, """
                first  | 10 | 2027-02-03 |        | apart            | 2027-02-05
                second | 10 | 2027-02-04 | first  | apart            | 2027-02-08
                third  | 10 | 2027-02-05 | second | apart 2027-02-09 | 2027-02-10""");
        holds(7, """
                open  | 10 | 2027-02-03 | | weekly 2027-02-10 | 2027-02-17
                plain | 10 | 2027-02-03 | |                   | 2027-02-10""");
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
        OpenWork piece =
                new OpenWork(new UUID(0, 1), 250, MONDAY, false, false, List.of(), false, LocalDate.MIN, Set.of());
        var dates = Postponement.of(new Capacity(later, 100, Set.of(DayOfWeek.SUNDAY)), List.of(piece), 1);
        assertThat(dates.get(piece.id())).isEqualTo("2028-02-14");
    }
}

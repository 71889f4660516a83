package dev.waymark.plan;

import static dev.waymark.plan.Units.START;
import static dev.waymark.plan.Units.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units are written as in {@link Units}; the plan starts on day 0. */
class WinsTest {

    private static final int TODAY = 60;

    private static String winsOf(String units, Activity activity) {
        return Wins.of(Units.of(units), activity, day(TODAY)).stream()
                .filter(Ground::holds)
                .map(ground -> ground.code().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10@4 10@11 10@18 10@25             |
            10@4- 10@11-                       |
            10@4!4 40@11                       | FIRST_STEP
            10@4!4 31@11                       | FIRST_STEP
            10@4!4 30@11                       | FIRST_STEP QUARTER
            15@4!4 16@11                       | FIRST_STEP QUARTER
            15@4!4 15@11                       | FIRST_STEP QUARTER HALF
            10@4!4 90@11- 10@18                | FIRST_STEP QUARTER HALF
            a/x:10@4!4 b/y:99@11               | FIRST_STEP GOAL
            a/x:10@4!4 a/y:10@5- b/z:99@11     | FIRST_STEP GOAL
            a/x:10@4- b/y:10@4!4 b/z:10@5~     | FIRST_STEP QUARTER HALF
            a/x:10@4!4 b/y:10@5!5              | FIRST_STEP QUARTER HALF GOAL GOAL PLAN
            10@4!4                             | FIRST_STEP QUARTER HALF GOAL PLAN
            """)
    void countsWhatIsDone(String units, String wins) {
        assertThat(winsOf(units == null ? "" : units, day -> START)).isEqualTo(wins == null ? "" : wins);
    }

    @Test
    void emptyPlansHaveNothingToCelebrate() {
        assertThat(winsOf("", day -> START)).isEmpty();
    }

    /** Weekly work is stalled after 14 quiet days, monthly work after 42, and nothing is before something is overdue. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1@4!13 99@11 99@18                 | 13 days from the start             |
            1@4!14 99@11 99@18                 | 14 days from the start             | ,14
            1@4!4 1@11!17 99@18                | 13 days from the last completion   |
            1@4!4 1@11!18 99@18                | 14 days from the last completion   | 4,14
            1@4!4 1@11!18 1@18!40 99@25        | two silences                       | 4,14 18,22
            1@4!4 1@11!18 1@12!19 99@18        | only the first day after a silence | 4,14
            1@26!41 99@57 99@87                | 41 days of monthly work            |
            1@26!42 99@57 99@87                | 42 days of monthly work            | ,42
            1@4!4 1@25!25 99@39                | quiet because nothing was due      |
            1@4!4 1@11!70 99@18                | dated ahead counts as today        | 4,56
            """)
    void noticesAComeback(String units, String about, String comebacks) {
        String found = Wins.of(Units.of(units), day -> START, day(TODAY)).stream()
                .filter(ground -> ground.code() == WinCode.COMEBACK && ground.holds())
                .map(ground -> (ground.subject().isEmpty() ? "" : ProgressTable.day(LocalDate.parse(ground.subject())))
                        + "," + ground.amount())
                .collect(Collectors.joining(" "));
        assertThat(found).as(about).isEqualTo(comebacks == null ? "" : comebacks);
    }

    /** Paused from day 5 to day 30: neither the pause nor the days before it are silence. */
    @Test
    void takesAPauseForNoSilence() {
        Activity paused = day -> day.isBefore(day(5)) ? START : day.isBefore(day(30)) ? null : day(30);
        assertThat(winsOf("1@4!4 1@11!33 99@18", paused)).isEqualTo("FIRST_STEP");
        assertThat(winsOf("1@4!4 1@11!20 99@18", paused)).isEqualTo("FIRST_STEP");
        assertThat(winsOf("1@4!4 1@31!44 99@38", paused)).isEqualTo("FIRST_STEP COMEBACK");
        assertThat(winsOf("1@4!4 1@11!33 99@18", day -> START)).isEqualTo("FIRST_STEP COMEBACK");
    }

    @Test
    void namesWhatEarnedIt() {
        List<Ground> grounds =
                Wins.of(Units.of("far/late:10@30!50 near/b:10@5!4 near/a:10@4!4 own/c:10@8"), day -> START, day(TODAY));
        assertThat(grounds)
                .contains(
                        new Ground(WinCode.FIRST_STEP, "", true, 30, Units.id("near"), Units.id("b")),
                        new Ground(WinCode.HALF, "", true, 30, null, null),
                        new Ground(WinCode.GOAL, Units.id("near").toString(), true, 20, Units.id("near"), null),
                        new Ground(WinCode.GOAL, Units.id("own").toString(), false, 0, Units.id("own"), null),
                        new Ground(WinCode.COMEBACK, day(4).toString(), true, 46, Units.id("far"), Units.id("late")),
                        new Ground(WinCode.PLAN, "", false, 30, null, null));
    }

    @Test
    void standsAsLongAsNothingOfItIsTakenBack() {
        Ground half = new Ground(WinCode.HALF, "", false, 30, null, null);
        assertThat(half.bears(30)).isTrue();
        assertThat(half.bears(31)).isFalse();
        assertThat(new Ground(WinCode.HALF, "", true, 30, null, null).bears(31)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIRST_STEP | You took the first step of “Summer” with “Call Mia”.
            QUARTER    | You reached the first quarter of “Summer”.
            HALF       | You reached the halfway point of “Summer”.
            GOAL       | You completed the goal “A mentor”.
            COMEBACK   | After a quiet time you picked “Summer” up again with “Call Mia”.
            PLAN       | You completed your plan “Summer”.
            """)
    void saysWhatHappened(WinCode code, String sentence) {
        assertThat(WinWording.sentence(code, "Summer", "A mentor", "Call Mia")).isEqualTo(sentence);
    }
}

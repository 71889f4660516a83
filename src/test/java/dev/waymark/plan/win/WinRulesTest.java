package dev.waymark.plan.win;

import static dev.waymark.plan.WorkItems.START;
import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanSnapshot.ActivePeriods;
import dev.waymark.plan.SamplePlan;
import dev.waymark.plan.WorkItems;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items are written as in {@link WorkItems}; the plan starts on day 0. */
class WinRulesTest {

    private static final int TODAY = 60;

    private static List<WinCriterion> criteria(String items, ActivePeriods active, String... achieved) {
        return WinRules.of(
                WorkItems.of(items), Stream.of(achieved).map(WorkItems::id).toList(), active, day(TODAY));
    }

    private static String winsOf(String items, ActivePeriods active, String... achieved) {
        return criteria(items, active, achieved).stream()
                .filter(WinCriterion::isMet)
                .map(criterion -> criterion.code().name())
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
            a/x:10@4!4 b/y:99@11               | FIRST_STEP
            a/x:10@4!4 a/y:10@5- b/z:99@11     | FIRST_STEP
            a/x:10@4- b/y:10@4!4 b/z:10@5~     | FIRST_STEP QUARTER HALF
            a/x:10@4!4 b/y:10@5!5              | FIRST_STEP QUARTER HALF PLAN
            10@4!4                             | FIRST_STEP QUARTER HALF PLAN
            """)
    void countsWhatIsDone(String items, String wins) {
        assertThat(winsOf(items == null ? "" : items, day -> START)).isEqualTo(wins == null ? "" : wins);
    }

    /** Whether its steps are done or open, and even if it has none. */
    @Test
    void celebratesEveryGoalThatIsAchieved() {
        assertThat(winsOf("a/x:10@4!4 b/y:99@11", day -> START, "a", "b", "c")).isEqualTo("FIRST_STEP GOAL GOAL GOAL");
        assertThat(winsOf("", day -> START, "a")).isEqualTo("GOAL");
    }

    @Test
    void emptyPlansHaveNothingToCelebrate() {
        assertThat(winsOf("", day -> START)).isEmpty();
    }

    /** Weekly work is stalled after 14 quiet days, monthly work after 42, and nothing is before something is overdue. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1@4!60 99@11 99@18                 | the first action ever              |
            1@4!4 1@11!17 99@18                | 13 days from the last completion   |
            1@4!4 1@11!18 99@18                | 14 days from the last completion   | 4,14
            1@4!4 1@11!18 1@18!40 99@25        | two silences                       | 4,14 18,22
            1@4!4 1@11!18 1@12!19 99@18        | only the first day after a silence | 4,14
            1@5!5 1@36!46 99@66                | 41 days of monthly work            |
            1@5!5 1@36!47 99@66                | 42 days of monthly work            | 5,42
            1@4!4 1@25!25 99@39                | quiet because nothing was due      |
            1@4!4 1@11!70 99@18                | dated ahead counts as today        | 4,56
            1@4!-9 1@5!30 99@18                | quiet since the start              | -9,30
            """)
    void noticesAComeback(String items, String about, String comebacks) {
        String found = criteria(items, day -> START).stream()
                .filter(criterion -> criterion.code() == WinCode.COMEBACK && criterion.isMet())
                .map(criterion -> WorkItems.dayOf(LocalDate.parse(criterion.subject())) + "," + criterion.amount())
                .collect(Collectors.joining(" "));
        assertThat(found).as(about).isEqualTo(comebacks == null ? "" : comebacks);
    }

    /** Paused from day 5 to day 30: neither the pause nor the days before it are silence. */
    @Test
    void takesAPauseForNoSilence() {
        ActivePeriods paused = day -> day.isBefore(day(5)) ? START : day.isBefore(day(30)) ? null : day(30);
        assertThat(winsOf("1@4!4 1@11!33 99@18", paused)).isEqualTo("FIRST_STEP");
        assertThat(winsOf("1@4!4 1@11!20 99@18", paused)).isEqualTo("FIRST_STEP");
        assertThat(winsOf("1@4!4 1@31!44 99@38", paused)).isEqualTo("FIRST_STEP COMEBACK");
        assertThat(winsOf("1@4!4 1@11!33 99@18", day -> START)).isEqualTo("FIRST_STEP COMEBACK");
    }

    /** A first action after a silence is praised as the first step, and what was done before the plan was made is no earlier silence. */
    @Test
    void aComebackNeedsEarlierWorkInThePlan() {
        var sample = SamplePlan.madeAt("2027-03-05T08:00:00Z");
        var goal = sample.goal("I give a talk");
        var first = sample.step(goal, "Write the outline", "2027-02-05");
        var second = sample.step(goal, "Write the first page", "2027-02-12");
        sample.step(goal, "Give the talk", "2027-03-12");
        var today = LocalDate.parse("2027-04-05");
        sample.complete(second, today);
        assertThat(comebacksIn(sample.snapshot(today))).isEmpty();
        sample.complete(first, LocalDate.parse("2027-02-05"));
        assertThat(comebacksIn(sample.snapshot(today)))
                .extracting(WinCriterion::subject, WinCriterion::isMet, WinCriterion::amount)
                .containsExactly(tuple("2027-02-05", true, 31L));
    }

    /** A plan that starts again today keeps what was celebrated in it before. */
    @Test
    void aFreshStartTakesNoComebackBack() {
        var sample = SamplePlan.inBerlin();
        var goal = sample.goal("I give a talk");
        sample.complete(sample.step(goal, "Write the outline", "2027-02-05"), LocalDate.parse("2027-02-05"));
        var second = sample.step(goal, "Write the first page", "2027-02-12");
        var third = sample.step(goal, "Give the talk", "2027-02-19");
        var today = LocalDate.parse("2027-03-05");
        sample.complete(second, today);
        var earned = comebacksIn(sample.snapshot(today));
        assertThat(earned).hasSize(1).allMatch(WinCriterion::isMet);
        for (var start : List.of("2027-02-15", "2027-03-05", "2027-03-08")) {
            sample.startOn(LocalDate.parse(start));
            sample.moveTo(third, LocalDate.parse("2027-03-12"));
            assertThat(comebacksIn(sample.snapshot(today))).hasSize(1).allSatisfy(criterion -> {
                assertThat(criterion.subject()).isEqualTo(earned.get(0).subject());
                assertThat(criterion.stillMetBy(earned.get(0).amount())).isTrue();
            });
        }
    }

    private static List<WinCriterion> comebacksIn(PlanSnapshot plan) {
        return WinRules.of(plan.work(), List.of(), plan.active(), plan.today()).stream()
                .filter(criterion -> criterion.code() == WinCode.COMEBACK)
                .toList();
    }

    @Test
    void namesWhatEarnedIt() {
        assertThat(criteria("far/late:10@30!50 near/b:10@5!4 near/a:10@4!4 own/c:10@8", day -> START, "near"))
                .contains(
                        new WinCriterion(WinCode.FIRST_STEP, "", true, 30, WorkItems.id("near"), WorkItems.id("b")),
                        new WinCriterion(WinCode.HALF, "", true, 30, null, null),
                        new WinCriterion(
                                WinCode.GOAL, WorkItems.id("near").toString(), true, 1, WorkItems.id("near"), null),
                        new WinCriterion(
                                WinCode.COMEBACK,
                                day(4).toString(),
                                true,
                                46,
                                WorkItems.id("far"),
                                WorkItems.id("late")),
                        new WinCriterion(WinCode.PLAN, "", false, 30, null, null));
    }

    @Test
    void standsAsLongAsNothingOfItIsTakenBack() {
        WinCriterion half = new WinCriterion(WinCode.HALF, "", false, 30, null, null);
        assertThat(half.stillMetBy(30)).isTrue();
        assertThat(half.stillMetBy(31)).isFalse();
        assertThat(new WinCriterion(WinCode.HALF, "", true, 30, null, null).stillMetBy(31))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIRST_STEP | You took the first step of “Summer” with “Call Mia”.
            QUARTER    | You reached the first quarter of “Summer”.
            HALF       | You reached the halfway point of “Summer”.
            GOAL       | You achieved your goal “A mentor”.
            COMEBACK   | After a quiet time you picked “Summer” up again with “Call Mia”.
            PLAN       | You completed your plan “Summer”.
            """)
    void saysWhatHappened(WinCode code, String sentence) {
        assertThat(WinWording.sentence(code, "Summer", "A mentor", "Call Mia")).isEqualTo(sentence);
    }
}

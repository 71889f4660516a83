package dev.waymark.plan.progress;

import static dev.waymark.plan.WorkItems.START;
import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.StepStatus;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.WorkItems;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    @Test
    void givesALateLastItemTheTimeOfAnAverageOne() {
        ProgressTable.holds("""
                10@4!4 10@11!11 10@18                      | 19  | 0.667 | 1.0   | SLIPPING | -1  | 27""");
    }

    /** No single completion, made today, moves the forecast back, whatever it is. */
    @Test
    void neverPunishesDoingSomething() {
        List<WorkItem> plan = WorkItems.of("10@4!3 30@8 5@11!11 60@18 10@20 10@25 45@32 10@32 10@60 10@90");
        for (int today = 0; today < 100; today++) {
            var before = Progress.of(plan, START, day(today)).forecast();
            for (int at = 0; at < plan.size(); at++) {
                WorkItem item = plan.get(at);
                if (item.isOpen()) {
                    List<WorkItem> more = new ArrayList<>(plan);
                    more.set(
                            at,
                            new WorkItem(
                                    item.id(),
                                    item.stepId(),
                                    item.goalId(),
                                    item.effortMinutes(),
                                    item.dueOn(),
                                    StepStatus.DONE,
                                    day(today),
                                    item.revision()));
                    var after = Progress.of(more, START, day(today)).forecast();
                    assertThat(orNever(after)).isBeforeOrEqualTo(orNever(before));
                }
            }
        }
    }

    /** A date that is too far off to be told. */
    private static LocalDate orNever(Forecast forecast) {
        return forecast.on() == null ? LocalDate.MAX : forecast.on();
    }

    /** To the day: one action a day from day 0 on, and nothing is done. */
    @Test
    void givesNoDayBeyondTwiceThePlansLength() {
        for (int days = 2; days <= 60; days++) {
            var items = IntStream.range(0, days).mapToObj(day -> "10@" + day).collect(Collectors.joining(" "));
            for (int today = 0; today <= days; today++) {
                var forecast =
                        Progress.of(WorkItems.of(items), START, day(today)).forecast();
                var isTold = forecast.basis() != ForecastBasis.TOO_FAR;
                assertThat(forecast.on() != null).isEqualTo(isTold);
                if (isTold) {
                    assertThat(forecast.on()).isBefore(day(2 * days));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            10@4!4 10@11 10@18 | 7  | At this pace, you will be done on %s.
            10@4 10@11 10@18   | 3  | If it goes as planned, you will be done on %s.
            10@4 10@11 10@18   | 60 | It cannot be told yet when you will be done.
            10@4!4             | 60 | -
            """)
    void isToldInASentence(String items, int today, @Nullable String sentence) {
        var forecast = Progress.of(WorkItems.of(items), START, day(today)).forecast();
        assertThat(forecast.sentence())
                .isEqualTo(sentence == null ? null : sentence.formatted(Sentences.date(day(18))));
    }

    @Test
    void forecastsTheLastDueDateToMembersWhoKeepToThePlan() {
        String[] due = {"10@2", "35@9", "10@10", "5@44", "20@90"};
        for (int today = 0; today <= 90; today++) {
            StringBuilder items = new StringBuilder();
            for (String item : due) {
                int day = Integer.parseInt(item.substring(item.indexOf('@') + 1));
                items.append(item).append(day < today ? "!" + day : "").append(' ');
            }
            Progress progress = Progress.of(WorkItems.of(items.toString()), START, day(today));
            assertThat(WorkItems.dayOf(progress.forecast().on())).isEqualTo(90);
            assertThat(progress.slackDays()).isZero();
        }
    }

    /** On day 7, the plan has the say of 35 days, at 30 minutes in 19 days: 55.263 minutes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            10@4 10@11 10@18           | -3  | 18  | PLAN | 1.0   | nothing was asked for yet
            10@4 10@11 10@18           | 3   | 18  | PLAN | 1.0   | nor on the third day
            10@4 10@11 10@18           | 4   | 18  | PLAN | 1.0   | what is due today is not late
            10@4 10@11 10@18           | 7   | 28  | PACE | 0.847 | 55.263 / 65.263; 11 days and 6.3 of late work make 20.5
            10@4!4 10@11 10@18         | 7   | 18  | PACE | 1.0   | as planned
            10@4!4 10@11!7 10@18       | 7   | 17  | PACE | 1.153 | 75.263 / 65.263; 11 days make 9.5
            10@4!4 10@80 10@90         | 60  | 90  | PLAN | 1.0   | nothing for four weeks, as planned
            10@4!9 10@32!31 10@60      | 32  | 60  | PACE | 1.0   | catching up on an old debt is no head start
            10@4!4 10@32!1 10@60       | 33  | 60  | PLAN | 1.0   | what was done early is not asked for again
            10@4 10@11 10@18           | 11  | 28  | PACE | 0.83  | 48.947 / 58.947; 7 days and 6.3 of late work make 16.1
            10@4 10@11 10@18           | 12  | -   | TOO_FAR | 0.703 | it would be day 39, and twice 19 days end on day 37
            10@4 10@11 10@18           | 60  | -   | TOO_FAR | 0.5 | 30 / 60; 19 days of late work make 38
            10@4 10@11 10@18           | 400 | -   | TOO_FAR | 0.5 | left alone, it comes no nearer
            10@4 10@11 10@18!60        | 60  | -   | TOO_FAR | 0.8 | what is done now cannot bring back the time
            10@4!4                     | 60  | -   | NONE | -     | nothing is open
            10@4-                      | 60  | -   | NONE | -     | nothing is left
            """)
    void saysWhatItIsMadeFrom(
            String items, int today, @Nullable Long on, ForecastBasis basis, @Nullable Double pace, String working) {
        Forecast forecast = Progress.of(WorkItems.of(items), START, day(today)).forecast();
        assertThat(WorkItems.dayOf(forecast.on())).as(working).isEqualTo(on);
        assertThat(forecast.basis()).as(working).isEqualTo(basis);
        assertThat(forecast.pace()).as(working).isEqualTo(pace);
    }

    /** A plan of ten thousand years without any work done has no end in the calendar. */
    @Test
    void givesNoDayBeyondTheCalendar() {
        List<WorkItem> items = WorkItems.of("1@0 60000@4000000");
        Forecast forecast = Progress.of(items, START, day(2_900_000)).forecast();
        assertThat(forecast.on()).isNull();
        assertThat(forecast.basis()).isEqualTo(ForecastBasis.TOO_FAR);
        assertThat(forecast.pace()).isEqualTo(1.0);
    }

    /** One or two of ten, done or not, leave the forecast near the plan; it takes weeks of silence to move it far. */
    @Test
    void isNotMadeOrBrokenByOneCompletion() {
        String rest = " 30@8 30@15 30@22 30@29 30@36 30@43 30@50 30@57 30@64";
        assertThat(dayOf("30@1" + rest, 7)).isBetween(64L, 85L);
        assertThat(dayOf("30@1!1" + rest, 7)).isEqualTo(64);
        assertThat(dayOf("30@1!1" + rest.replace("30@8 ", "30@8!7 "), 7)).isBetween(56L, 64L);
        assertThat(dayOf("30@1!1" + rest, 21)).isGreaterThan(90);
    }

    private static long dayOf(String items, int today) {
        return WorkItems.dayOf(
                Progress.of(WorkItems.of(items), START, day(today)).forecast().on());
    }
}

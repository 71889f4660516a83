package dev.waymark.plan;

import static dev.waymark.plan.Units.START;
import static dev.waymark.plan.Units.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void givesALateLastUnitTheTimeOfAnAverageOne() {
        ProgressTable.holds("""
                10@4!4 10@11!11 10@18                      | 19  | 0.667 | 1.0   | SLIPPING | -1  | 27""");
    }

    /** No single completion, made today, moves the forecast back, whatever it is. */
    @Test
    void neverPunishesDoingSomething() {
        List<Unit> plan = Units.of("10@4!3 30@8 5@11!11 60@18 10@20 10@25 45@32 10@32 10@60 10@90");
        for (int today = 0; today < 100; today++) {
            LocalDate before = Progress.of(plan, START, day(today)).forecastOn();
            for (int at = 0; at < plan.size(); at++) {
                Unit unit = plan.get(at);
                if (unit.isOpen()) {
                    List<Unit> more = new ArrayList<>(plan);
                    more.set(
                            at,
                            new Unit(
                                    unit.stepId(),
                                    unit.goalId(),
                                    unit.effortMinutes(),
                                    unit.dueOn(),
                                    StepStatus.DONE,
                                    day(today)));
                    assertThat(Progress.of(more, START, day(today)).forecastOn())
                            .isBeforeOrEqualTo(before);
                }
            }
        }
    }

    @Test
    void forecastsTheLastDueDateToWhoeverKeepsToThePlan() {
        String[] due = {"10@2", "35@9", "10@10", "5@44", "20@90"};
        for (int today = 0; today <= 90; today++) {
            StringBuilder units = new StringBuilder();
            for (String unit : due) {
                int day = Integer.parseInt(unit.substring(unit.indexOf('@') + 1));
                units.append(unit).append(day < today ? "!" + day : "").append(' ');
            }
            Progress progress = Progress.of(Units.of(units.toString()), START, day(today));
            assertThat(ProgressTable.day(progress.forecastOn())).isEqualTo(90);
            assertThat(progress.slackDays()).isZero();
        }
    }
}

package dev.waymark.plan.schedule;

import static dev.waymark.plan.schedule.PlanTable.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeasibilityTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    /** Least minutes a week with which a step of 10 minutes can be dated. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;COUNT=9                         | 70
            FREQ=DAILY;COUNT=4                         | 40
            FREQ=DAILY;INTERVAL=3;COUNT=9              | 30
            FREQ=WEEKLY;COUNT=9                        | 10
            FREQ=WEEKLY;BYDAY=MO,SU;COUNT=9            | 20
            FREQ=MONTHLY;COUNT=9                       | 10
            FREQ=MONTHLY;BYMONTHDAY=1;COUNT=9          | 10
            FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=9       | 10
            # in some months they share a week, in others not; what is possible must stay so when the start moves
            FREQ=MONTHLY;BYMONTHDAY=1,2,3;COUNT=9      | 30
            FREQ=MONTHLY;BYMONTHDAY=1,2,3;COUNT=2      | 20
            FREQ=MONTHLY;BYMONTHDAY=1,7;COUNT=9        | 20
            FREQ=MONTHLY;BYMONTHDAY=1,8;COUNT=9        | 10
            # the last and the first of neighbouring months meet, but every other month has no neighbour
            FREQ=MONTHLY;BYMONTHDAY=1,31;COUNT=9       | 20
            FREQ=MONTHLY;BYMONTHDAY=1,31;INTERVAL=2;COUNT=9 | 10
            """)
    void knowsTheFullestWeek(String cadence, int minutes) {
        String table = "a | 10 | | " + cadence + " |";
        assertThat(PlanTable.plan(new Capacity(MONDAY, minutes, Set.of()), table))
                .hasSize(1);
        assertThat(reasons(new Capacity(MONDAY, minutes - 1, Set.of()), table))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(Infeasibility.Code.WEEKLY_MINUTES_TOO_FEW);
                    assertThat(reason.stepId()).isEqualTo(PlanTable.id("a"));
                    assertThat(reason.message()).contains("at least " + minutes + " minutes a week");
                });
    }

    @Test
    void countsWhatDaysOffPushTogether() {
        // Five working days hold at most five; Saturday's and Sunday's move to Monday and Tuesday.
        assertThat(reasons(new Capacity(MONDAY, 49, WEEKEND), "a | 10 | | FREQ=DAILY;COUNT=9 |"))
                .hasSize(1);
        assertThat(PlanTable.plan(new Capacity(MONDAY, 50, WEEKEND), "a | 10 | | FREQ=DAILY;COUNT=9 |"))
                .hasSize(1);
        Set<DayOfWeek> onlyMondays = EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY));
        assertThat(PlanTable.plan(
                        new Capacity(MONDAY, 10, onlyMondays), "a | 10 | | FREQ=MONTHLY;BYMONTHDAY=1,2,3;COUNT=9 |"))
                .hasSize(1);
    }

    /** Of Friday to Monday, only two days can hold one. */
    @Test
    void countsNothingThatFallsAwayByUntil() {
        LocalDate friday = MONDAY.plusDays(4);
        String table = "a | 10 | | FREQ=DAILY;UNTIL=20261130 |";
        assertThat(PlanTable.plan(new Capacity(friday, 20, WEEKEND), table)).hasSize(1);
        assertThat(reasons(new Capacity(friday, 19, WEEKEND), table))
                .singleElement()
                .satisfies(reason -> assertThat(reason.message()).contains("at least 20 minutes a week"));
        assertThat(reasons(new Capacity(friday, 9, EnumSet.allOf(DayOfWeek.class)), table))
                .hasSize(2);
    }

    @Test
    void neverRefusesAStepDoneOnce() {
        assertThat(PlanTable.plan(new Capacity(MONDAY, 1, WEEKEND), "a | 500 | | |"))
                .hasSize(1);
    }

    @Test
    void givesAllReasonsAtOnce() {
        List<Infeasibility> reasons = reasons(new Capacity(MONDAY, 20, EnumSet.allOf(DayOfWeek.class)), """
                a | 10 | b   | |
                b | 10 | a   | |
                c | 10 | a c | |
                d | 30 | c   | FREQ=DAILY;COUNT=3 |
                e | 20 |     | FREQ=DAILY;COUNT=3 |""");
        assertThat(reasons)
                .extracting(Infeasibility::code, Infeasibility::stepId)
                .containsExactly(
                        tuple(Infeasibility.Code.NO_WORKING_DAY, null),
                        tuple(Infeasibility.Code.WEEKLY_MINUTES_TOO_FEW, PlanTable.id("d")),
                        tuple(Infeasibility.Code.CYCLE, PlanTable.id("a")),
                        tuple(Infeasibility.Code.CYCLE, PlanTable.id("c")));
        assertThat(reasons.get(1).message())
                .isEqualTo(
                        "An occurrence of this step takes 30 minutes but a week has only 20: allow at least 30 minutes a week,"
                                + " or make the step shorter.");
        assertThat(reasons.get(2).message())
                .startsWith("The steps %s and %s wait for each other".formatted(PlanTable.id("a"), PlanTable.id("b")));
        assertThat(reasons.get(3).message()).contains("comes after itself");
    }

    @Test
    void namesTheShortestCircleInItsOrder() {
        List<Infeasibility> reasons = reasons(new Capacity(MONDAY, 20, WEEKEND), """
                start | 10 |         | |
                a     | 10 | start b | |
                b     | 10 | c       | |
                c     | 10 | b d a   | |
                d     | 10 | a       | |
                later | 10 | d       | |""");
        assertThat(reasons).hasSize(2);
        assertThat(reasons.get(0).message())
                .contains("%s, %s and %s wait".formatted(PlanTable.id("a"), PlanTable.id("b"), PlanTable.id("c")));
        assertThat(reasons.get(1).stepId()).isEqualTo(PlanTable.id("d"));
    }

    private static List<Infeasibility> reasons(Capacity capacity, String table) {
        InfeasiblePlanException impossible =
                catchThrowableOfType(InfeasiblePlanException.class, () -> PlanTable.plan(capacity, table));
        assertThat(impossible).hasMessageContaining(impossible.reasons().get(0).message());
        return impossible.reasons();
    }
}

package dev.waymark.plan.schedule;

import static dev.waymark.plan.schedule.PlanTable.WEEKEND;
import static dev.waymark.plan.schedule.PlanTable.holds;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Recurring steps scheduled by hand; 2026-11-23 is a Monday. */
class RecurringStepsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");
    private static final Capacity HOUR_A_WEEK = new Capacity(MONDAY, 60, WEEKEND);

    @Test
    void laysRecurringStepsSideBySideWhileThereIsRoom() {
        // The third finds the first three weeks full and follows.
        holds(HOUR_A_WEEK, """
                a | 30 | | FREQ=WEEKLY;BYDAY=TU;COUNT=3 | 2026-11-24 2026-12-01 2026-12-08
                b | 30 | | FREQ=WEEKLY;BYDAY=TH;COUNT=3 | 2026-11-26 2026-12-03 2026-12-10
                c | 30 | | FREQ=WEEKLY;BYDAY=FR;COUNT=2 | 2026-12-18 2026-12-25
                d | 30 | c | FREQ=WEEKLY;COUNT=2 | 2026-12-25 2027-01-01""");
    }

    @Test
    void movesOccurrencesFromDaysOffOrMakesThemUpAtTheEnd() {
        // A Saturday finds no working day before Sunday, which is the next date of the rule.
        holds(HOUR_A_WEEK, """
                a | 10 | | FREQ=WEEKLY;BYDAY=SA,SU;COUNT=4 | 2026-11-30 2026-12-07 2026-12-14 2026-12-21
                b | 5 | @2026-11-26 | FREQ=DAILY;COUNT=4 | 2026-11-26 2026-11-27 2026-11-30 2026-12-01
                c | 5 | | FREQ=MONTHLY;BYMONTHDAY=28,30;COUNT=4 | 2026-11-30 2026-12-28 2026-12-30 2027-01-28""");
    }

    @Test
    void countsFromTheFirstDateOfTheRuleEvenOnADayOff() {
        holds(HOUR_A_WEEK, "a | 10 | | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=3 | 2026-11-30 2026-12-14 2026-12-28");
    }

    @Test
    void startsARecurringStepOnAMondayWhenItsFirstDayIsTooFull() {
        // 36 minutes are offered from Wednesday on, and three times 20 would be needed.
        holds(new Capacity(WEDNESDAY, 60, WEEKEND), """
                a | 20 | | FREQ=DAILY;COUNT=3 | 2026-11-30 2026-12-01 2026-12-02
                b | 20 | | FREQ=WEEKLY;COUNT=2 | 2026-12-07 2026-12-14
                c | 36 | | FREQ=WEEKLY;COUNT=1 | 2026-11-25""");
    }

    @Test
    void fillsAGapOnlyWhenAllOccurrencesFit() {
        // Week 3 is full from 2026-12-07 on: two weekly occurrences fit before it, three do not.
        String full = "full | 60 | @2026-12-07 | FREQ=WEEKLY;COUNT=1 | 2026-12-07\n";
        holds(HOUR_A_WEEK, full + "a | 30 | | FREQ=WEEKLY;BYDAY=MO;COUNT=2 | 2026-11-23 2026-11-30");
        holds(HOUR_A_WEEK, full + "a | 30 | | FREQ=WEEKLY;BYDAY=MO;COUNT=3 | 2026-12-14 2026-12-21 2026-12-28");
        // Every other week steps over it, and from the second Monday on: 2026-11-30 and 2026-12-14.
        holds(HOUR_A_WEEK, full + "a | 30 | | FREQ=WEEKLY;INTERVAL=2;COUNT=2 | 2026-11-30 2026-12-14");
    }

    @Test
    void letsMonthlyStepsFollowOneAnother() {
        // One 15th of the month for each, whatever the order in which they look; d and e may not begin before March.
        holds(new Capacity(MONDAY, 30, WEEKEND), """
                a | 30 | | FREQ=MONTHLY;BYMONTHDAY=15;COUNT=1 | 2026-12-15
                b | 30 | | FREQ=MONTHLY;BYMONTHDAY=15;COUNT=1 | 2027-01-15
                c | 30 | | FREQ=MONTHLY;BYMONTHDAY=15;COUNT=1 | 2027-02-15
                d | 30 | @2027-03-01 | FREQ=MONTHLY;BYMONTHDAY=15;COUNT=1 | 2027-03-15
                e | 30 | @2027-03-01 | FREQ=MONTHLY;BYMONTHDAY=15;COUNT=1 | 2027-04-15
                f | 30 | | FREQ=MONTHLY;BYMONTHDAY=15;COUNT=1 | 2027-05-17
                g | 30 | | FREQ=MONTHLY;COUNT=2 | 2026-11-23 2026-12-23
                h | 30 | | FREQ=MONTHLY;COUNT=2 | 2026-11-30 2026-12-30""");
    }

    @Test
    void endsByUntil() {
        holds(HOUR_A_WEEK, """
                a | 10 | | FREQ=DAILY;UNTIL=20261129 | 2026-11-23 2026-11-24 2026-11-25 2026-11-26 2026-11-27
                b | 10 | | FREQ=WEEKLY;BYDAY=SA;UNTIL=20261206 | 2026-11-30
                c | 10 | @2026-11-25 | FREQ=MONTHLY;BYMONTHDAY=5,10;UNTIL=20270110 | 2026-12-07 2026-12-10 2027-01-05""");
    }

    /** From there on, everything until then fits. */
    @Test
    void startsLaterWithinUntil() {
        holds(new Capacity(MONDAY, 30, WEEKEND), """
                a | 30 | | FREQ=WEEKLY;BYDAY=TU;COUNT=3 | 2026-11-24 2026-12-01 2026-12-08
                b | 30 | | FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222 | 2026-12-15 2026-12-22
                c | 30 | | FREQ=WEEKLY;BYDAY=TU;UNTIL=20261229 | 2026-12-29""");
    }

    @Test
    void saysFromWhichUntilOnThereIsRoom() {
        var full = "a | 30 | | FREQ=WEEKLY;BYDAY=TU;COUNT=3 |\n";
        refuses(
                new Capacity(MONDAY, 30, WEEKEND),
                full + "b | 30 | | FREQ=WEEKLY;BYDAY=TU;UNTIL=20261214 |",
                "There is no room for an occurrence by 14 December 2026: the first day with room is 15 December 2026."
                        + " Choose UNTIL=20261215 or later, or COUNT instead of UNTIL, or allow more minutes a week.");
        refuses(
                HOUR_A_WEEK,
                "a | 10 | | FREQ=WEEKLY;BYDAY=SU;UNTIL=20261129 |",
                "There is no room for an occurrence by 29 November 2026: the first day with room is 30 November 2026."
                        + " Choose UNTIL=20261130 or later, or COUNT instead of UNTIL, or allow more minutes a week.");
    }

    private static void refuses(Capacity capacity, String table, String message) {
        assertThatThrownBy(() -> PlanTable.plan(capacity, table))
                .isInstanceOf(InfeasiblePlanException.class)
                .hasMessage(message);
    }
}

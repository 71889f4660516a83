package dev.waymark.plan.schedule;

import static dev.waymark.plan.schedule.PlanTable.WEEKEND;
import static dev.waymark.plan.schedule.PlanTable.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Weeks worked out by hand; 2026-11-23 is a Monday. */
class PlannerTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");
    private static final Capacity HOUR_A_WEEK = new Capacity(MONDAY, 60, WEEKEND);

    @Test
    void putsEachStepIntoTheFirstWeekWithRoomForIt() {
        // Five days of 12 minutes. a ends at 30 of 60: day 2.5, Wednesday. b finds 30 left and goes to week 2: 45, day
        // 3.75.
        // c fills week 1, d fills week 2.
        holds(HOUR_A_WEEK, """
                a | 30 | | | 2026-11-25
                b | 45 | | | 2026-12-03
                c | 30 | | | 2026-11-27
                d | 15 | | | 2026-12-04""");
    }

    @Test
    void givesAPartWeekItsShareOfWorkingDays() {
        // Wednesday to Friday offer 60 * 3/5 = 36. a ends at 30 of 36: day 2.5 of 3. b finds 6 left, c takes them.
        holds(new Capacity(WEDNESDAY, 60, WEEKEND), """
                a | 30 | | | 2026-11-27
                b | 15 | | | 2026-12-01
                c |  6 | | | 2026-11-27""");
    }

    @Test
    void roundsTheOfferOfAPartWeekDown() {
        // 52 * 3/5 = 31.2: a step of 31 fits, one of 32 does not and ends at 32 of 52 in week 2: day 3.1.
        holds(new Capacity(WEDNESDAY, 52, WEEKEND), "a | 31 | | | 2026-11-27");
        holds(new Capacity(WEDNESDAY, 52, WEEKEND), "a | 32 | | | 2026-12-03");
    }

    @Test
    void findsNothingInAWeekWithoutWorkingDaysLeft() {
        holds(new Capacity(LocalDate.parse("2026-11-28"), 60, WEEKEND), "a | 12 | | | 2026-11-30");
    }

    @Test
    void takesAWeekForWholeWhenOnlyDaysOffArePassed() {
        Set<DayOfWeek> mondayOff = Set.of(DayOfWeek.MONDAY);
        // All six working days are left on Tuesday: 60 minutes, the last of them on Sunday.
        holds(new Capacity(MONDAY.plusDays(1), 60, mondayOff), "a | 60 | | | 2026-11-29");
    }

    @Test
    void endsNoStepOnADayOff() {
        Set<DayOfWeek> off = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        // Tuesday, Thursday and Saturday hold 20 minutes each.
        holds(new Capacity(MONDAY, 60, off), """
                a | 20 | | | 2026-11-24
                b | 20 | | | 2026-11-26
                c | 10 | | | 2026-11-28
                d | 21 | | | 2026-12-03""");
    }

    @Test
    void letsALongStepRunOnOverWeeks() {
        // b takes 30, 60 and 60; c begins week 4.
        holds(HOUR_A_WEEK, """
                a |  30 | | | 2026-11-25
                b | 150 | | | 2026-12-11
                c |  20 | | | 2026-12-15""");
    }

    @Test
    void letsALongStepTakeWhatRecurringOnesLeave() {
        // 40 a week are left: b takes 40, 40 and 20 of them and ends at 40 of 60 in week 3. c takes week 4, d 20 of
        // week 3 and 41 of week 5.
        holds(HOUR_A_WEEK, """
                a |  20 | | FREQ=WEEKLY;BYDAY=TU;COUNT=3 | 2026-11-24 2026-12-01 2026-12-08
                b | 100 | | | 2026-12-10
                c |  60 | | | 2026-12-18
                d |  61 | | | 2026-12-24""");
    }

    @Test
    void waitsForWhatAStepIsAfter() {
        // b comes first although a is named first; then a before c, as a is ready and stands before it. d is not due
        // before a, though its minutes lie early in the week.
        holds(HOUR_A_WEEK, """
                a | 60 | b | | 2026-12-04
                b | 30 |   | | 2026-11-25
                c | 30 |   | | 2026-11-27
                d | 12 | a c | | 2026-12-07""");
        holds(new Capacity(MONDAY, 300, WEEKEND), """
                a | 200 |   | | 2026-11-26
                b |  10 | a | | 2026-11-26
                c |  10 |   | | 2026-11-26
                d | 10  | e e | | 2026-12-03
                e | 10  |   | FREQ=WEEKLY;BYDAY=TH;COUNT=2 | 2026-11-26 2026-12-03""");
    }

    @Test
    void respectsSettledStepsThatAreNotInThePast() {
        // Wednesday of week 2 holds though the minutes come to Tuesday; a Sunday off moves on to Monday.
        holds(HOUR_A_WEEK, """
                a | 15 | @2026-12-02 | | 2026-12-02
                b | 12 | @2026-10-01 | | 2026-11-23
                c | 12 | @2026-12-13 | | 2026-12-14""");
    }

    @Test
    void countsWeek53AsOneWeek() {
        // 2026-12-28 to 2027-01-03 is ISO week 53 of 2026: the year changes within it, the budget does not.
        holds(new Capacity(LocalDate.parse("2026-12-28"), 60, WEEKEND), """
                a | 48 | | | 2026-12-31
                b | 12 | | | 2027-01-01
                c | 12 | | | 2027-01-04
                d | 10 | | FREQ=WEEKLY;BYDAY=MO;COUNT=2 | 2027-01-04 2027-01-11""");
    }

    @Test
    void dates500StepsInATrice() {
        List<Task> tasks = new ArrayList<>();
        for (int step = 0; step < 500; step++) {
            Cadence cadence = step % 5 == 4 ? Cadence.parse("FREQ=WEEKLY;BYDAY=FR;COUNT=12") : null;
            tasks.add(new Task(UUID.randomUUID(), 10 + step % 21, List.of(), cadence, 12));
        }
        // It takes some 10 ms; the limit only tells an exponential or endless search from a slow machine.
        Map<UUID, Placement> placements = assertTimeout(
                Duration.ofSeconds(5), () -> Planner.plan(new Capacity(WEDNESDAY, 30, WEEKEND), tasks, Map.of()));
        assertThat(placements.keySet())
                .containsExactlyElementsOf(tasks.stream().map(Task::id).toList());
    }

    @Test
    void plansNothing() {
        assertThat(Planner.plan(HOUR_A_WEEK, List.of(), Map.of())).isEmpty();
    }

    @Test
    void refusesWhatOnlyAProgrammingErrorCanSend() {
        UUID id = PlanTable.id("a");
        Task task = new Task(id, 10, List.of(), null, 0);
        Cadence daily = Cadence.parse("FREQ=DAILY;COUNT=3");
        assertThatIllegalArgumentException().isThrownBy(() -> Planner.plan(HOUR_A_WEEK, List.of(task, task), Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanTable.plan(HOUR_A_WEEK, "a | 10 | unknown | |"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Task(id, 0, List.of(), null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Task(id, 60_001, List.of(), null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Task(id, 10, List.of(), daily, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Task(id, 10, List.of(), daily, 367));
        assertThatIllegalArgumentException().isThrownBy(() -> new Capacity(MONDAY, 0, WEEKEND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Capacity(MONDAY, 10_081, EnumSet.noneOf(DayOfWeek.class)));
        assertThatIllegalStateException().isThrownBy(() -> new WeekBudget(HOUR_A_WEEK).take(0, 61));
    }
}

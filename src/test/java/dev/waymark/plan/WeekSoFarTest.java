package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.plan.schedule.WeekSoFar;
import dev.waymark.plan.schedule.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A week has 100 minutes, from Monday to Friday; 1 February 2027 is a Monday. */
class WeekSoFarTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-02-01");
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private final Plan plan = plan(MONDAY);
    private final Goal goal = plan.add(null, null, new AddGoal("A talk", GoalHorizon.SHORT, null, null));

    private static Plan plan(LocalDate startOn) {
        var weekend = List.of(Weekday.SAT, Weekday.SUN);
        return new Plan(
                "mia",
                "Mine",
                new CreatePlan(null, null, List.of(), startOn, 100, weekend, "UTC", null, null, null),
                Instant.EPOCH);
    }

    private Step step(int minutes) {
        return goal.add(null, new AddStep("Step", minutes, null, null, null, null));
    }

    private void done(int minutes, LocalDate on) {
        var step = step(minutes);
        step.moveTo(on);
        step.complete(on, null);
    }

    private int usedUp(LocalDate from) {
        return usedUp(plan, from);
    }

    private static int usedUp(Plan plan, LocalDate from) {
        return new WeekSoFar(plan.availability().capacity(), plan.datedSteps(), from).usedUp();
    }

    @Test
    void isEmptyUntilSomethingIsDone() {
        step(40).moveTo(MONDAY);
        assertThat(usedUp(MONDAY)).isZero();
        assertThat(usedUp(WEDNESDAY)).isZero();
    }

    @Test
    void countsWhatWasDoneInItAlone() {
        done(30, MONDAY.minusDays(1));
        done(30, MONDAY.plusDays(7));
        assertThat(usedUp(MONDAY)).isZero();
        done(30, MONDAY.plusDays(6));
        assertThat(usedUp(MONDAY)).isEqualTo(30);
    }

    /** By Wednesday, two of five days have offered forty minutes. */
    @Test
    void leavesTheRestToMembersWhoKeptToThePlan() {
        done(40, MONDAY);
        assertThat(usedUp(WEDNESDAY)).isZero();
        done(20, WEDNESDAY);
        assertThat(usedUp(WEDNESDAY)).isEqualTo(20);
    }

    @Test
    void asksForLessAfterMoreWasDone() {
        done(90, MONDAY);
        assertThat(usedUp(WEDNESDAY)).isEqualTo(50);
        assertThat(usedUp(MONDAY)).isEqualTo(90);
    }

    @Test
    void countsEachTimeOfAStepThatRecurs() {
        var habit = goal.add(null, new AddStep("Habit", 10, null, "FREQ=DAILY;COUNT=3", null, null));
        for (int day = 0; day < 3; day++) {
            habit.occurrences().add(new Occurrence(habit, MONDAY.plusDays(day)));
        }
        habit.occurrences().get(0).complete(MONDAY, null);
        habit.occurrences().get(1).complete(MONDAY, null);
        habit.occurrences().get(2).skip(null);
        assertThat(usedUp(MONDAY)).isEqualTo(20);
    }

    /** A plan that begins on Wednesday has offered nothing before. */
    @Test
    void beginsWithThePlan() {
        var late = plan(WEDNESDAY);
        var step = late.add(null, null, new AddGoal("A talk", GoalHorizon.SHORT, null, null))
                .add(null, new AddStep("Step", 50, null, null, null, null));
        step.moveTo(WEDNESDAY);
        step.complete(WEDNESDAY, null);
        assertThat(usedUp(late, WEDNESDAY.plusDays(1))).isEqualTo(30);
    }

    /** If you finish a week's work by its Monday, you are not given the next week's. */
    @Test
    void keepsARescheduledPlanWithinItsMinutes() {
        done(100, MONDAY);
        var next = step(30);
        new Timetable(plan, Timetable.Pointers.OF_PLAN).scheduleFrom(MONDAY);
        assertThat(next.dueOn()).isAfterOrEqualTo(MONDAY.plusWeeks(1));
    }
}

package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.plan.schedule.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A week has 100 minutes, from Monday to Friday; 1 February 2027 is a Monday. */
class ScheduleValidityTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-02-01");

    private final Plan plan = new Plan(
            "mia",
            "Mine",
            new CreatePlan(
                    null, null, List.of(), MONDAY, 100, List.of(Weekday.SAT, Weekday.SUN), "UTC", null, null, null),
            Instant.EPOCH);
    private final Goal goal = plan.add(null, null, new AddGoal("A talk", GoalHorizon.SHORT, null, null));

    private Step step(int minutes, LocalDate on, Step... after) {
        var ids = List.of(after).stream().map(Step::id).toList();
        var step = goal.add(null, new AddStep("Step", minutes, ids, null, null, null));
        step.moveTo(on);
        return step;
    }

    private Step setByHand(int minutes, LocalDate on) {
        return goal.add(null, new AddStep("Step", minutes, null, null, on, null));
    }

    private boolean hold() {
        return Dates.areValidIn(plan);
    }

    @Test
    void holdWithoutWork() {
        assertThat(hold()).isTrue();
    }

    @Test
    void areWorkingDaysOfThePlan() {
        var step = step(30, MONDAY);
        assertThat(hold()).isTrue();
        step.moveTo(MONDAY.plusDays(5));
        assertThat(hold()).isFalse();
        step.moveTo(MONDAY.minusDays(3));
        assertThat(hold()).isFalse();
    }

    @Test
    void respectTheOrderOfOpenWork() {
        var first = step(30, MONDAY.plusDays(1));
        step(30, MONDAY, first);
        assertThat(hold()).isFalse();
        first.complete(MONDAY.plusDays(1), null);
        assertThat(hold()).isTrue();
        first.reopen();
        first.moveTo(MONDAY);
        assertThat(hold()).isTrue();
    }

    @Test
    void fitTheMinutesOfTheirWeek() {
        step(60, MONDAY);
        var other = step(50, MONDAY);
        assertThat(hold()).isFalse();
        other.moveTo(MONDAY.plusDays(7));
        assertThat(hold()).isTrue();
        step(60, MONDAY.plusDays(1)).skip(null);
        assertThat(hold()).isTrue();
        setByHand(41, MONDAY.plusDays(4));
        assertThat(hold()).isFalse();
    }

    @Test
    void countWorkThatRunsOnOverWeeks() {
        step(150, MONDAY.plusDays(9));
        step(50, MONDAY);
        assertThat(hold()).isTrue();
        step(10, MONDAY.plusDays(8));
        assertThat(hold()).isFalse();
    }

    /** They are the member's: where they are wrong is a conflict, and nothing is moved for it. */
    @Test
    void askNothingOfDaysThatWereSetByHand() {
        setByHand(300, MONDAY.minusDays(2)).waitFor(List.of(step(30, MONDAY).id()));
        assertThat(hold()).isTrue();
    }
}

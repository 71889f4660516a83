package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps of a plan without days off; 1 February 2027 is a Monday. */
class StepDatesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-02-01");

    private final SamplePlan sample = SamplePlan.inBerlin();

    private Step step(String cadence, String... dueOn) {
        var added = new AddStep("Rehearse", 30, null, cadence, null, null);
        return sample.stepOf(sample.step(sample.goal("A talk"), added, dueOn));
    }

    private List<LocalDate> scheduledFrom(LocalDate day, Step step) {
        new Timetable(sample.plan(), Timetable.Pointers.OF_PLAN).scheduleFrom(day);
        return step.occurrences().stream().map(Work::dueOn).toList();
    }

    private static List<LocalDate> mondays(int... weeks) {
        return Arrays.stream(weeks).mapToObj(MONDAY::plusWeeks).toList();
    }

    /** Such as steps of older versions. */
    @Test
    void countFromTheirFirstOccurrenceWithoutAnAnchor() {
        var step = step("FREQ=WEEKLY;INTERVAL=2;COUNT=3", "2027-02-01", "2027-02-15", "2027-03-01");
        sample.complete(step.id(), MONDAY);
        assertThat(scheduledFrom(MONDAY.plusWeeks(1), step)).isEqualTo(mondays(0, 2, 4));
        assertThat(step.anchorOn()).isEqualTo(MONDAY);
    }

    /** The first of March stood for the last of February, which was a Sunday. */
    @Test
    void countFromTheDateOfTheRuleToWhichTheFirstOccurrenceBelongs() {
        var step = step("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28;COUNT=2", "2027-03-01", "2027-04-28");
        sample.complete(step.id(), MONDAY.plusWeeks(4));
        assertThat(scheduledFrom(MONDAY.plusWeeks(5), step))
                .containsExactly(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-04-28"));
        assertThat(step.anchorOn()).isEqualTo("2027-02-28");
    }

    @Test
    void leaveOccurrencesWhereTheyAreWhenOneIsMissed() {
        var step = step("FREQ=WEEKLY;COUNT=3", "2027-02-01", "2027-02-08", "2027-02-15");
        var missed = step.occurrences().get(0);
        assertThat(scheduledFrom(MONDAY.plusDays(1), step)).isEqualTo(mondays(1, 2, 3));
        assertThat(missed.dueOn()).isEqualTo(MONDAY.plusWeeks(3));
    }

    /** With more time, a step that followed another one can begin with it; what has begun stays. */
    @Test
    void beginEarlierOnlyWhenThePlanIsRearranged() {
        var wanted = new AddStep("Rehearse", 100, null, "FREQ=WEEKLY;COUNT=2", null, null);
        var goal = sample.goalOf(sample.goal("A talk"));
        var first = goal.add(null, wanted);
        var second = goal.add(null, wanted);
        assertThat(scheduledFrom(MONDAY, first)).isEqualTo(mondays(0, 1));
        assertThat(scheduledFrom(MONDAY, second)).isEqualTo(mondays(2, 3));
        sample.change(present -> new UpdatePlan(
                present.title(),
                present.lifecycle(),
                present.startOn(),
                200,
                present.daysOff(),
                present.timeZone(),
                present.situation()));
        assertThat(scheduledFrom(MONDAY, second)).isEqualTo(mondays(2, 3));
        new Timetable(sample.plan(), Timetable.Pointers.OF_PLAN).rearrangeFrom(MONDAY.plusDays(1));
        assertThat(first.occurrences()).extracting(Work::dueOn).isEqualTo(mondays(1, 2));
        assertThat(second.occurrences())
                .extracting(Work::dueOn)
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(8));
    }
}

package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.plan.schedule.Conflict;
import dev.waymark.plan.schedule.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plan of 100 minutes a week from Monday, 1 February 2027 on, weekends off. */
class ConflictsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-02-01");

    private final Plan plan = new Plan(
            "mia",
            "Mine",
            new CreatePlan(
                    null, null, List.of(), MONDAY, 100, List.of(Weekday.SAT, Weekday.SUN), "UTC", null, null, null),
            Instant.EPOCH);
    private final Goal goal = plan.add(null, null, new AddGoal("A talk", GoalHorizon.SHORT, null, null));

    private Step step(String title, int minutes, @Nullable LocalDate dueOn, UUID... after) {
        return goal.add(null, new AddStep(title, minutes, List.of(after), null, dueOn, null));
    }

    private List<String> found() {
        new Timetable(plan, Timetable.Pointers.OF_PLAN).scheduleFrom(MONDAY);
        return Dates.conflictsOf(plan).stream().map(ConflictsTest::line).toList();
    }

    private static String line(Conflict conflict) {
        return conflict.code() + ": " + conflict.detail();
    }

    @Test
    void areNoneWhereEverythingGoesTogether() {
        var first = step("First", 40, null);
        assertThat(found()).isEmpty();
        var fixed = step("Fixed", 60, MONDAY.plusDays(4), first.id());
        step("Next", 40, null, fixed.id());
        assertThat(found()).isEmpty();
        assertThat(plan.steps().map(Step::dueOn))
                .containsExactly(
                        LocalDate.parse("2027-02-05"), LocalDate.parse("2027-02-05"), LocalDate.parse("2027-02-09"));
    }

    @Test
    void areOnDaysOff() {
        step("Fixed", 60, MONDAY.plusDays(5));
        assertThat(found())
                .containsExactly(
                        "DAY_OFF: 6 February 2027 is a Saturday, a day off in this plan: choose another day, or"
                                + " make it a working day.");
    }

    @Test
    void areBeforeTheStart() {
        step("Fixed", 60, MONDAY.minusDays(4));
        assertThat(found())
                .containsExactly("BEFORE_START: 28 January 2027 is before the plan starts, on 1 February 2027: choose a"
                        + " later day, or start the plan earlier.");
    }

    @Test
    void areWithWhatComesFirst() {
        var one = step("One", 100, null);
        var other = step("Other", 100, null, one.id());
        var done = step("Done", 10, null);
        step("Fixed", 10, MONDAY, one.id(), other.id(), done.id());
        found();
        done.complete(MONDAY.plusDays(1), null);
        assertThat(found())
                .containsExactly(
                        "BEFORE_PREDECESSOR: 1 February 2027 is too early, because “Other”, on 19 February 2027, comes"
                                + " first: choose a later day, or change the order.");
    }

    @Test
    void areInWeeksThatHoldTooMuch() {
        step("One", 60, MONDAY);
        step("Other", 50, MONDAY.plusDays(3));
        var movable = step("Movable", 10, null);
        assertThat(found())
                .containsExactly("WEEK_OVER_CAPACITY: The week of 4 February 2027 has more than 100 minutes of work:"
                        + " choose a day in another week, or allow more minutes.");
        assertThat(movable.dueOn()).isEqualTo(MONDAY.plusWeeks(1));
    }

    /** What takes longer than a week needs the weeks before its day. */
    @Test
    void areWithLongWorkThatBeginsTooLate() {
        var inTime = step("Long", 250, MONDAY.plusWeeks(2));
        step("Long and movable", 250, null);
        assertThat(found()).isEmpty();
        inTime.moveTo(MONDAY.plusWeeks(1));
        assertThat(found()).singleElement().asString().startsWith("WEEK_OVER_CAPACITY");
    }

    @Test
    void areNoneOnceTheWorkIsDone() {
        var fixed = step("Fixed", 200, MONDAY.plusDays(5));
        assertThat(found()).hasSize(2);
        fixed.complete(MONDAY, null);
        assertThat(found()).isEmpty();
    }

    private Step tuesdaysUntil(String until) {
        return goal.add(
                null, new AddStep("Tuesdays", 10, List.of(), "FREQ=WEEKLY;BYDAY=TU;UNTIL=" + until, null, null));
    }

    /** One of each kind for a step, and in the order of the plan. */
    @Test
    void areWithOccurrencesThatFindNoRoomUntilADay() {
        var tuesdays = tuesdaysUntil("20270223");
        assertThat(found()).isEmpty();
        step("One", 100, MONDAY.plusDays(8));
        step("Other", 100, MONDAY.plusDays(16));
        step("Fixed", 10, MONDAY.minusDays(1));
        assertThat(found())
                .containsExactly(
                        "WEEK_OVER_CAPACITY: The week of 9 February 2027 has more than 100 minutes of work: skip this"
                                + " occurrence, or allow more minutes.",
                        "BEFORE_START: 31 January 2027 is before the plan starts, on 1 February 2027: choose a later"
                                + " day, or start the plan earlier.",
                        "DAY_OFF: 31 January 2027 is a Sunday, a day off in this plan: choose another day, or make it"
                                + " a working day.");
        assertThat(tuesdays.occurrences())
                .extracting(Work::dueOn)
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(8), MONDAY.plusDays(15), MONDAY.plusDays(22));
    }

    @Test
    void areWithWhatAnOccurrenceComesAfterAsLongAsThatIsOpen() {
        var tuesdays = tuesdaysUntil("20270209");
        found();
        var first = step("First", 10, MONDAY.plusDays(11));
        tuesdays.waitFor(List.of(first.id()));
        assertThat(found())
                .containsExactly("BEFORE_PREDECESSOR: 2 February 2027 is too early, because “First”, on 12 February"
                        + " 2027, comes first: skip this occurrence, or change the order.");
        first.complete(MONDAY.plusDays(11), null);
        assertThat(found()).isEmpty();
    }

    @Test
    void areWithTodayOnceForAllThatWasMissed() {
        tuesdaysUntil("20270209");
        assertThat(found()).isEmpty();
        assertThat(Dates.conflictsOf(plan, MONDAY.plusDays(20)).stream().map(ConflictsTest::line))
                .containsExactly("PAST: 2 February 2027 has passed: complete or skip this occurrence.");
    }

    @Test
    void areWithTodayOnlyWhenAsked() {
        step("Fixed", 10, MONDAY);
        step("Movable", 10, null);
        assertThat(found()).isEmpty();
        assertThat(Dates.conflictsOf(plan, MONDAY)).isEmpty();
        assertThat(Dates.conflictsOf(plan, MONDAY.plusDays(1)).stream().map(ConflictsTest::line))
                .containsExactly("PAST: 1 February 2027 has passed: choose another day, or let the plan find one.");
    }
}

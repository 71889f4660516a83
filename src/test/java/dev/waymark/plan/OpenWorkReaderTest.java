package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.plan.schedule.Cadence;
import dev.waymark.plan.schedule.Postponement.OpenWork;
import dev.waymark.plan.schedule.Postponement.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step done once, three Fridays after it, and a last step after those; from Monday, 1 February 2027 on. */
class OpenWorkReaderTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-02-01");
    private static final LocalDate FRIDAY = LocalDate.parse("2027-02-05");

    private final Plan plan = new Plan(
            "mia",
            "Mine",
            new CreatePlan(null, null, List.of(), MONDAY, 100, List.of(), "UTC", null, null, null),
            Instant.EPOCH);
    private final Goal goal = plan.add(null, null, new AddGoal("A talk", GoalHorizon.SHORT, null, null));
    private final Step first = step("First", null);
    private final Step fridays = step("Fridays", "FREQ=WEEKLY;BYDAY=FR;COUNT=3", first.id());
    private final Step last = step("Last", null, fridays.id());

    private Step step(String title, @Nullable String cadence, UUID... after) {
        return goal.add(null, new AddStep(title, 30, List.of(after), cadence, null, null));
    }

    @BeforeEach
    void lay() {
        new Timetable(plan, Timetable.Pointers.OF_PLAN).scheduleFrom(MONDAY);
    }

    private List<OpenWork> pieces() {
        return OpenWorkReader.of(plan, OpenWorkReader.dates(plan));
    }

    private UUID friday(int number) {
        return fridays.occurrences().get(number).id();
    }

    @Test
    void followOneAnotherAsTheStepsDo() {
        var pieces = pieces();
        assertThat(pieces)
                .extracting(OpenWork::id)
                .containsExactly(first.id(), friday(0), friday(1), friday(2), last.id());
        assertThat(pieces)
                .extracting(OpenWork::after)
                .containsExactly(
                        List.of(), List.of(first.id()), List.of(friday(0)), List.of(friday(1)), List.of(friday(2)));
        assertThat(pieces).extracting(OpenWork::apart).containsExactly(false, false, true, true, false);
        var fromFriday = new Rule(Cadence.parse("FREQ=WEEKLY;BYDAY=FR;COUNT=3"), FRIDAY, Set.of());
        assertThat(pieces).extracting(OpenWork::rule).containsExactly(null, fromFriday, fromFriday, fromFriday, null);
        assertThat(pieces).noneMatch(OpenWork::stays);
    }

    @Test
    void areOfOpenWorkOnly() {
        first.complete(FRIDAY.plusDays(1), null);
        fridays.occurrences().get(1).complete(FRIDAY, null);
        new StepActions(fridays).follow();
        var pieces = pieces();
        assertThat(pieces).extracting(OpenWork::id).containsExactly(friday(0), friday(2), last.id());
        assertThat(pieces.get(0).notBefore()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(pieces.get(0).after()).isEmpty();
        assertThat(pieces.get(1).rule().taken()).containsExactly(FRIDAY.plusWeeks(1));
        assertThat(pieces.get(1).after()).containsExactly(friday(0));
    }

    /** What was reopened in the pause stays, and its day is taken. */
    @Test
    void stayWhenThePauseDidNotMoveThem() {
        var before = new HashMap<>(OpenWorkReader.dates(plan));
        before.remove(friday(1));
        before.replaceAll((id, date) -> date.minusWeeks(1));
        var pieces = OpenWorkReader.of(plan, before);
        assertThat(pieces).extracting(OpenWork::stays).containsExactly(false, false, true, false, false);
        assertThat(pieces.get(1).dueOn()).isEqualTo(FRIDAY.minusWeeks(1));
        assertThat(pieces.get(2).dueOn()).isEqualTo(FRIDAY.plusWeeks(1));
        assertThat(pieces.get(1).rule().taken()).containsExactly(FRIDAY.plusWeeks(1));
    }

    @Test
    void leaveDaysThatWereSetByHandWhereTheyAre() {
        var fixed = goal.add(null, new AddStep("Fixed", 30, List.of(), null, FRIDAY, null));
        assertThat(OpenWorkReader.dates(plan)).doesNotContainKey(fixed.id()).hasSize(5);
        assertThat(pieces())
                .filteredOn(OpenWork::stays)
                .extracting(OpenWork::id)
                .containsExactly(fixed.id());
    }
}

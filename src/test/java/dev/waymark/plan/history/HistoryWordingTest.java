package dev.waymark.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.authorization.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryWordingTest {

    private static final UUID STEP = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | The plan was rescheduled.",
                "1 | The plan was rescheduled. One step has moved to another day.",
                "2 | The plan was rescheduled. 2 steps have moved to other days.",
            })
    void countsWhatHasMoved(int moved, String sentence) {
        assertThat(HistoryWording.of(HistoryCode.PLAN_RESCHEDULED, Role.MEMBER, "Mine", null, null, List.of(), moved))
                .isEqualTo(sentence);
    }

    @Test
    void theStepItselfIsNotAmongTheOthers() {
        assertThat(HistoryWording.of(HistoryCode.STEP_ADDED, Role.MEMBER, "Walk", STEP, null, List.of(), 1))
                .isEqualTo("The step “Walk” was added. One other step has moved to another day.");
        assertThat(HistoryWording.of(HistoryCode.STEP_ADDED, Role.MEMBER, "Walk", STEP, null, List.of(), 3))
                .isEqualTo("The step “Walk” was added. 3 other steps have moved to other days.");
    }

    @Test
    void aPlanIsCreated() {
        assertThat(HistoryWording.of(HistoryCode.PLAN_CREATED, Role.MEMBER, "Mine", null, null, List.of(), 0))
                .isEqualTo("The plan “Mine” was created.");
    }

    @Test
    void aPauseSaysWhenItEndsIfThatIsKnown() {
        var since = new HistoryChange(null, null, null, "pause.since", null, "2027-02-01");
        var until = new HistoryChange(null, null, null, "pause.until", null, "2027-02-08");
        assertThat(HistoryWording.of(HistoryCode.PLAN_PAUSED, Role.MEMBER, "Mine", null, null, List.of(since), 0))
                .isEqualTo("The plan was paused.");
        assertThat(HistoryWording.of(
                        HistoryCode.PLAN_PAUSED, Role.MEMBER, "Mine", null, null, List.of(since, until), 2))
                .isEqualTo("The plan was paused until 8 February 2027. 2 steps have moved to other days.");
    }

    @Test
    void namesEachPropertyOnceAndNotWhatFollows() {
        var changes = List.of(
                new HistoryChange(null, null, null, "endsOn", "2027-03-01", "2027-03-08"),
                new HistoryChange(null, null, null, "startOn", "2027-02-01", "2027-02-08"),
                new HistoryChange(null, null, null, "pause.since", null, "2027-02-01"),
                new HistoryChange(null, null, null, "pause.until", null, "2027-02-08"));
        assertThat(HistoryWording.of(HistoryCode.PLAN_CHANGED, Role.MEMBER, "Mine", null, null, changes, 0))
                .isEqualTo("The plan was changed: start and pause.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "member  | The step “Walk” was completed for 8 February 2027.",
                "service | The step “Walk” was completed by the coaching platform for 8 February 2027.",
                "coach   | The step “Walk” was completed by a coach for 8 February 2027.",
                "admin   | The step “Walk” was completed by an administrator for 8 February 2027.",
            })
    void namesWhoDidItUnlessItWasTheMember(String role, String sentence) {
        var day = LocalDate.parse("2027-02-08");
        assertThat(HistoryWording.of(HistoryCode.STEP_COMPLETED, role, "Walk", STEP, day, List.of(), 0))
                .isEqualTo(sentence);
    }

    @Test
    void aProposedPlanIsStartedAndAPausedOneResumed() {
        assertThat(activated("proposed")).isEqualTo("The plan was started.");
        assertThat(activated("on_hold")).isEqualTo("The plan was resumed.");
    }

    private static String activated(String before) {
        var change = new HistoryChange(null, null, null, "lifecycle", before, "active");
        return HistoryWording.of(HistoryCode.PLAN_RESUMED, Role.MEMBER, "Mine", null, null, List.of(change), 0);
    }
}

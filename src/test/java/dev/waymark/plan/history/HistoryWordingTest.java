package dev.waymark.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

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
                "0 | The plan was laid anew.",
                "1 | The plan was laid anew. One step has moved to another day.",
                "2 | The plan was laid anew. 2 steps have moved to other days.",
            })
    void countsWhatHasMoved(int moved, String sentence) {
        assertThat(HistoryWording.of(HistoryCode.PLAN_RESCHEDULED, "Mine", null, null, List.of(), moved))
                .isEqualTo(sentence);
    }

    @Test
    void theStepItselfIsNotAmongTheOthers() {
        assertThat(HistoryWording.of(HistoryCode.STEP_ADDED, "Walk", STEP, null, List.of(), 1))
                .isEqualTo("The step \"Walk\" was added. One other step has moved to another day.");
        assertThat(HistoryWording.of(HistoryCode.STEP_ADDED, "Walk", STEP, null, List.of(), 3))
                .isEqualTo("The step \"Walk\" was added. 3 other steps have moved to other days.");
    }

    @Test
    void aPlanIsMade() {
        assertThat(HistoryWording.of(HistoryCode.PLAN_CREATED, "Mine", null, null, List.of(), 0))
                .isEqualTo("The plan \"Mine\" was made.");
    }

    @Test
    void aPauseSaysWhenItEndsIfThatIsKnown() {
        var since = new HistoryChange(null, null, null, "pause.since", null, "2027-02-01");
        var until = new HistoryChange(null, null, null, "pause.until", null, "2027-02-08");
        assertThat(HistoryWording.of(HistoryCode.PLAN_PAUSED, "Mine", null, null, List.of(since), 0))
                .isEqualTo("The plan was paused.");
        assertThat(HistoryWording.of(HistoryCode.PLAN_PAUSED, "Mine", null, null, List.of(since, until), 2))
                .isEqualTo("The plan was paused until 8 February 2027. 2 steps have moved to other days.");
    }

    @Test
    void namesEachPropertyOnceAndNotWhatFollows() {
        var changes = List.of(
                new HistoryChange(null, null, null, "endsOn", "2027-03-01", "2027-03-08"),
                new HistoryChange(null, null, null, "startOn", "2027-02-01", "2027-02-08"),
                new HistoryChange(null, null, null, "pause.since", null, "2027-02-01"),
                new HistoryChange(null, null, null, "pause.until", null, "2027-02-08"));
        assertThat(HistoryWording.of(HistoryCode.PLAN_CHANGED, "Mine", null, null, changes, 0))
                .isEqualTo("The plan was changed: start, pause.");
    }
}

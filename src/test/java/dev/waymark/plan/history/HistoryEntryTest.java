package dev.waymark.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.PlanView;
import dev.waymark.plan.SamplePlan;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of a change is kept. */
class HistoryEntryTest {

    private static final HistoryActor MIA = new HistoryActor("mia", "member");

    private final PlanView plan = SamplePlan.inBerlin()
            .settledAt(SamplePlan.MADE_AT)
            .snapshotAt(SamplePlan.MADE_AT)
            .plan();

    private HistoryEntry entry(int changes, int charactersOfEach) {
        var value = "x".repeat(charactersOfEach / 2);
        var change = new HistoryChange(null, null, null, "title", value, value);
        return HistoryEntry.changed(plan, plan, MIA, Collections.nCopies(changes, change));
    }

    @Test
    void keepsAsManyChangesAsAPersonReads() {
        assertThat(entry(50, 10).changes()).hasSize(50);
        assertThat(entry(53, 10).changes()).hasSize(50);
        assertThat(entry(53, 10).changesOmitted()).isEqualTo(3);
    }

    @Test
    void keepsNoMoreThanAPageOfEntriesCanHold() {
        assertThat(entry(10, 4_000).changesOmitted()).isZero();
        assertThat(entry(11, 4_000).changesOmitted()).isEqualTo(1);
        assertThat(entry(10, 10_000).changes()).hasSize(4);
    }

    @Test
    void countsWhatHasNoValue() {
        var added = new HistoryChange(null, null, null, "title", null, "x".repeat(HistoryEntry.MOST_CHARACTERS));
        assertThat(HistoryEntry.changed(plan, plan, MIA, List.of(added)).changes())
                .containsExactly(added);
    }
}

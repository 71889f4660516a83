package dev.waymark.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.SamplePlan;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a timeline says about what was left undone. */
class TimelineWordsTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-02-24");

    private final SamplePlan sample = SamplePlan.inBerlin();
    private final UUID goal = sample.goal("I give a talk");

    private void undone(int days) {
        for (var day = 1; day <= days; day++) {
            sample.step(goal, "Write a page", "2027-02-0" + day);
        }
        sample.settledAt(SamplePlan.MADE_AT);
    }

    @Test
    void countsNoMoreThanAFewThatAreOverdue() {
        undone(3);
        assertThat(Timeline.of(sample.snapshot(TODAY), false)).contains("0 of 3 done, 3 overdue; 1 February 2027");
        undone(1);
        assertThat(Timeline.of(sample.snapshot(TODAY), false))
                .contains("0 of 4 done, some overdue; 1 February 2027")
                .contains("0 of 4 done, some overdue; due 3 February 2027")
                .doesNotContain("4 overdue");
    }

    @Test
    void showsNothingAsOverdueInAHardTime() {
        undone(3);
        sample.complete(sample.step(goal, "Write the outline", "2027-02-01"), LocalDate.parse("2027-02-01"));
        assertThat(Timeline.of(sample.snapshot(TODAY), true))
                .contains(
                        "1 of 4 done; 1 February 2027",
                        "1 of 4 done; due 3 February 2027",
                        "wm-mark wm-due",
                        ">Skipped<")
                .doesNotContain("verdue", "wm-mark wm-late", "was due");
    }
}

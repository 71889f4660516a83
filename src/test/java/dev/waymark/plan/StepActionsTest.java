package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What completing and skipping change, and that they say whether they did. */
class StepActionsTest {

    private static final LocalDate DAY = LocalDate.parse("2027-02-08");
    private static final LocalDate LATER = DAY.plusDays(1);

    private final SamplePlan sample = SamplePlan.inBerlin();
    private final Step once = sample.stepOf(sample.step(sample.goal("I give a talk"), "Outline", "2027-02-05"));
    private final Step mondays =
            sample.stepOf(sample.recurring(sample.goal("I rehearse"), "Rehearse", "2027-02-08", "2027-02-15"));

    private static boolean complete(Step step, @Nullable LocalDate occurrence, LocalDate on) {
        return new StepActions(step).complete(new CompleteStep(on, occurrence, null), on);
    }

    private static boolean skip(Step step, @Nullable LocalDate occurrence) {
        return new StepActions(step).skip(new SkipStep(occurrence, null));
    }

    private List<StepStatus> statusOfMondays() {
        return mondays.occurrences().stream().map(Work::status).toList();
    }

    @Test
    void completingOnceMoreChangesNothing() {
        assertThat(complete(once, null, DAY)).isTrue();
        assertThat(complete(once, null, LATER)).isFalse();
        assertThat(once.completedOn()).isEqualTo(DAY);
    }

    @Test
    void skippingOnceMoreChangesNothing() {
        assertThat(skip(once, null)).isTrue();
        assertThat(skip(once, null)).isFalse();
        assertThat(once.status()).isEqualTo(StepStatus.SKIPPED);
    }

    @Test
    void whatIsDoneIsNotSkippedNorTheOtherWayAround() {
        complete(once, null, DAY);
        assertThatThrownBy(() -> skip(once, null)).isInstanceOf(ProblemException.class);
        assertThat(once.status()).isEqualTo(StepStatus.DONE);
        skip(mondays, null);
        assertThatThrownBy(() -> complete(mondays, DAY, DAY)).isInstanceOf(ProblemException.class);
        assertThat(statusOfMondays()).containsOnly(StepStatus.SKIPPED);
    }

    @Test
    void completingGoesFromOccurrenceToOccurrence() {
        assertThat(complete(mondays, null, DAY)).isTrue();
        assertThat(statusOfMondays()).containsExactly(StepStatus.DONE, StepStatus.TODO);
        assertThat(mondays.status()).isEqualTo(StepStatus.DOING);
        assertThat(complete(mondays, DAY, LATER)).isFalse();
        assertThat(complete(mondays, null, LATER)).isTrue();
        assertThat(mondays.status()).isEqualTo(StepStatus.DONE);
        assertThat(mondays.completedOn()).isEqualTo(LATER);
        assertThat(complete(mondays, null, LATER.plusDays(1))).isFalse();
        assertThat(mondays.completedOn()).isEqualTo(LATER);
    }

    @Test
    void skippingTakesOneOccurrenceOrAllThatAreOpen() {
        assertThat(skip(mondays, DAY)).isTrue();
        assertThat(skip(mondays, DAY)).isFalse();
        assertThat(statusOfMondays()).containsExactly(StepStatus.SKIPPED, StepStatus.TODO);
        assertThat(skip(mondays, null)).isTrue();
        assertThat(mondays.status()).isEqualTo(StepStatus.SKIPPED);
        assertThat(skip(mondays, null)).isFalse();
    }

    @Test
    void closingWorkSaysWhetherItWasOpen() {
        assertThat(once.complete(DAY, "Easier than I thought")).isTrue();
        assertThat(once.complete(LATER, "Once more")).isFalse();
        assertThat(once.note()).isEqualTo("Easier than I thought");
        var first = mondays.occurrences().get(0);
        assertThat(first.skip("On holiday")).isTrue();
        assertThat(first.skip("Ill")).isFalse();
        assertThat(first.note()).isEqualTo("On holiday");
    }
}

package dev.waymark.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.CueType;
import dev.waymark.catalog.IfThen;
import dev.waymark.plan.SamplePlan;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.UpdateStep;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs when a step has changed, and what that was about. */
class StepDiffTest {

    private static final List<IfThen> OTHER_IF_THENS = List.of(
            new IfThen("If it snows", CueType.EVENT, "I will write"),
            new IfThen("If it is dark", null, "I will light a lamp"));

    private static final LocalDate DAY = LocalDate.parse("2027-02-03");

    private final SampleDifference diff = new SampleDifference();

    @Test
    void aStepIsCompletedAndReopened() {
        diff.sample.complete(diff.step, DAY, "Nobody's business");
        assertThat(diff.told())
                .containsExactly("STEP_COMPLETED", "step.completedOn null -> 2027-02-03", "step.status todo -> done");
        assertThat(diff.sentence()).isEqualTo("The step “Write the outline” was completed.");
        diff.startOver();
        diff.sample.reopen(diff.step);
        assertThat(diff.told())
                .containsExactly("STEP_REOPENED", "step.completedOn 2027-02-03 -> null", "step.status done -> todo");
        diff.sample.skip(diff.step, "Too much");
        diff.startOver();
        diff.sample.reopen(diff.step);
        assertThat(diff.told()).containsExactly("STEP_REOPENED", "step.status skipped -> todo");
        assertThat(diff.sentence()).isEqualTo("The step “Write the outline” was reopened.");
    }

    @Test
    void oneOccurrenceIsNamedByItsDay() {
        diff.sample.complete(diff.mondays, DAY);
        assertThat(diff.told())
                .containsExactly(
                        "STEP_COMPLETED", "mondays.status todo -> doing", "mondays@2027-02-08.status todo -> done");
        assertThat(diff.sentence()).isEqualTo("The step “Rehearse” was completed for 8 February 2027.");
    }

    @Test
    void severalOccurrencesAreOneStep() {
        diff.sample.skip(diff.mondays, null);
        assertThat(diff.told())
                .startsWith("STEP_SKIPPED", "mondays.status todo -> skipped")
                .hasSize(5);
        assertThat(diff.sentence()).isEqualTo("The step “Rehearse” was skipped.");
    }

    @Test
    void withoutOpenOccurrencesThereIsNoNext() {
        diff.sample.removeOccurrences(diff.mondays);
        assertThat(diff.told()).containsExactly("PLAN_RESCHEDULED", "mondays.nextOn 2027-02-08 -> null");
    }

    @Test
    void ifThensAreRehearsed() {
        diff.sample.rehearse(diff.step, SamplePlan.MADE_AT);
        assertThat(diff.told()).containsExactly("STEP_REHEARSED", "step.rehearsedAt null -> 2027-02-01T08:00:00Z");
        assertThat(diff.sentence()).isEqualTo("The if-then plan of “Write the outline” was rehearsed.");
    }

    @Test
    void aListOfIfThensIsOneValue() {
        diff.sample.rehearse(diff.step, SamplePlan.MADE_AT);
        diff.startOver();
        diff.sample.changeStep(
                diff.step,
                new UpdateStep(
                        "Write it",
                        45,
                        List.of(diff.mondays),
                        null,
                        LocalDate.parse("2027-02-12"),
                        OTHER_IF_THENS,
                        StepStatus.TODO,
                        null));
        assertThat(diff.told())
                .containsExactly(
                        "STEP_CHANGED",
                        "step.after  -> " + diff.mondays,
                        "step.dueOnFixed false -> true",
                        "step.effortMinutes 30 -> 45",
                        "step.ifThen [{\"cue\":\"If it rains\",\"cueType\":null,\"response\":\"I will write\"}]"
                                + " -> [{\"cue\":\"If it snows\",\"cueType\":\"event\",\"response\":\"I will write\"},"
                                + "{\"cue\":\"If it is dark\",\"cueType\":null,\"response\":\"I will light a lamp\"}]",
                        "step.rehearsedAt 2027-02-01T08:00:00Z -> null",
                        "step.shortTitle Write the outline -> Write it",
                        "step.title Write the outline -> Write it",
                        "step.dueOn 2027-02-05 -> 2027-02-12");
        assertThat(diff.sentence())
                .isEqualTo("The step “Write it” was changed: order, day, effort, if-then plan and title.");
    }

    @Test
    void beginningAStepChangesIt() {
        diff.sample.begin(diff.step);
        assertThat(diff.told()).containsExactly("STEP_CHANGED", "step.status todo -> doing");
        assertThat(diff.sentence()).isEqualTo("The step “Write the outline” was changed: status.");
    }
}

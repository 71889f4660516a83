package dev.waymark.worksheet.step;

import static dev.waymark.worksheet.step.RecordedPlan.due;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.StepActionService.WorkPart;
import dev.waymark.plan.StepStatus;
import dev.waymark.worksheet.step.StepChoice.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What of a plan is done because of records. */
class StepChoiceTest {

    private final RecordedPlan plan = RecordedPlan.active();

    /** The latest first. */
    private final List<Kept> kept = new ArrayList<>();

    private UUID keep(String at) {
        kept.add(0, new Kept(UUID.randomUUID(), Instant.parse(at)));
        return kept.get(0).id();
    }

    private StepChoice choice(RecordedPlan of) {
        return new StepChoice(of.snapshot(), RecordedPlan.STRATEGY, kind -> kind.equals("contact") ? kept : List.of());
    }

    private List<WorkPart> completed() {
        return choice(plan).completedBy("contact");
    }

    @Test
    void aStepIsCompletedByAsManyRecordsAsItAsksFor() {
        var one = plan.once(1, StepStatus.TODO);
        var two = plan.once(2, StepStatus.DOING);
        plan.once(1, StepStatus.DONE);
        plan.once(1, StepStatus.SKIPPED);
        plan.once(0, StepStatus.TODO);
        assertThat(completed()).isEmpty();
        keep("2100-01-05T08:00:00Z");
        assertThat(completed()).containsExactly(new WorkPart(one, null));
        keep("2100-01-06T08:00:00Z");
        keep("2100-01-07T08:00:00Z");
        assertThat(completed()).containsExactly(new WorkPart(one, null), new WorkPart(two, null));
        assertThat(choice(plan).completedBy("touch")).isEmpty();
        assertThat(new StepChoice(plan.snapshot(), "set-goals", kind -> kept).completedBy("contact"))
                .isEmpty();
    }

    @Test
    void theLatestRecordsAreThoseThatItIsDoneBecauseOf() {
        var two = new WorkPart(plan.once(2, StepStatus.DONE), null);
        keep("2100-01-05T08:00:00Z");
        assertThat(choice(plan).supporting(two)).isEmpty();
        var second = keep("2100-01-06T08:00:00Z");
        var third = keep("2100-01-07T08:00:00Z");
        assertThat(choice(plan).supporting(two)).containsExactly(third, second);
        assertThat(choice(plan).supporting(new WorkPart(plan.once(0, StepStatus.DONE), null)))
                .isEmpty();
    }

    /** It began when it was created, on a day in its time zone, or earlier on paper. */
    @Test
    void recordsFromBeforeThePlanDoNotCount() {
        plan.once(1, StepStatus.TODO);
        keep("2100-01-03T22:59:59Z");
        assertThat(completed()).isEmpty();
        assertThat(choice(plan.startingOn(LocalDate.of(2100, 1, 3))).completedBy("contact"))
                .hasSize(1);
        assertThat(choice(plan.startingOn(LocalDate.of(2100, 2, 1))).completedBy("contact"))
                .isEmpty();
        keep("2100-01-03T23:00:00Z");
        assertThat(completed()).hasSize(1);
        assertThat(choice(plan.startingOn(LocalDate.of(2100, 2, 1))).completedBy("contact"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ACTIVE")
    void aPlanThatIsNotInProgressIsLeftAlone(Lifecycle lifecycle) {
        plan.once(1, StepStatus.TODO);
        keep("2100-01-05T08:00:00Z");
        assertThat(choice(plan.in(lifecycle)).completedBy("contact")).isEmpty();
    }

    /** Today is the 13th. */
    @ParameterizedTest
    @CsvSource({
        "10, 17, TODO, 10",
        "10, 17, DONE, 17",
        "10, 17, SKIPPED, 17",
        "13, 20, DONE, ",
        "12, 19, DONE, 19",
        "16, 23, TODO, 16",
        "19, 26, TODO, 19",
        "20, 27, TODO, ",
    })
    void ofARecurringStepTheEarliestOpenOccurrenceThatHasBegunIsCompleted(
            int first, int second, StepStatus ofFirst, Integer chosen) {
        var step = plan.recurring(due(first, ofFirst), due(second, StepStatus.TODO));
        if (chosen == null) {
            assertThat(completed()).isEmpty();
        } else {
            assertThat(completed()).containsExactly(new WorkPart(step, LocalDate.of(2100, 1, chosen)));
        }
    }

    @Test
    void aSingleOccurrenceHasAlwaysBegun() {
        plan.recurring(due(31, StepStatus.TODO));
        assertThat(completed()).hasSize(1);
    }

    /** The first records are those that a step asks for, and the weekly ones come after them. */
    @Test
    void recurringStepsWaitForThoseThatAreDoneOnce() {
        var weekly = plan.recurring(due(13, StepStatus.TODO));
        plan.once(2, StepStatus.DONE);
        var two = plan.once(2, StepStatus.TODO);
        keep("2100-01-05T08:00:00Z");
        assertThat(completed()).isEmpty();
        keep("2100-01-06T08:00:00Z");
        assertThat(completed()).containsExactly(new WorkPart(two, null));
        plan.steps().remove(plan.steps().size() - 1);
        assertThat(completed()).containsExactly(new WorkPart(weekly, LocalDate.of(2100, 1, 13)));
    }

    @Test
    void withoutAnOpenOccurrenceThereIsNothingToComplete() {
        plan.recurring(due(5, StepStatus.DONE), due(12, StepStatus.SKIPPED));
        plan.recurring();
        assertThat(completed()).isEmpty();
    }

    @Test
    void whatIsDoneIsReopenedWhenThereAreNotEnoughRecordsLeft() {
        var one = new WorkPart(plan.once(1, StepStatus.DONE), null);
        var two = new WorkPart(plan.once(2, StepStatus.DONE), null);
        var open = new WorkPart(plan.once(2, StepStatus.TODO), null);
        var other = new WorkPart(plan.once(0, StepStatus.DONE), null);
        var weekly = plan.recurring(due(5, StepStatus.DONE), due(12, StepStatus.SKIPPED));
        var done = new WorkPart(weekly, LocalDate.of(2100, 1, 5));
        var skipped = new WorkPart(weekly, LocalDate.of(2100, 1, 12));
        var moved = new WorkPart(weekly, LocalDate.of(2100, 1, 6));
        keep("2100-01-05T08:00:00Z");
        var all = List.of(one, two, open, other, done, skipped, moved);
        assertThat(choice(plan).undone(all)).containsExactly(two, other, done);
        assertThat(choice(plan.in(Lifecycle.COMPLETED)).undone(all)).containsExactly(two, other, done);
        assertThat(choice(plan.in(Lifecycle.CANCELLED)).undone(all)).isEmpty();
    }

    @Test
    void theMemberLearnsWhatIsDone() {
        var once = plan.once(1, StepStatus.DONE);
        var weekly = plan.recurring(due(5, StepStatus.DONE));
        var told = choice(plan).completed(new WorkPart(once, null));
        assertThat(told.planId()).isEqualTo(RecordedPlan.ID);
        assertThat(told.stepId()).isEqualTo(once);
        assertThat(told.title()).isEqualTo("A step");
        assertThat(told.dueOn()).isEqualTo(RecordedPlan.TODAY);
        var day = LocalDate.of(2100, 1, 5);
        assertThat(choice(plan).completed(new WorkPart(weekly, day)).dueOn()).isEqualTo(day);
    }

    @Test
    void whatIsOpenAgainIsForgotten() {
        var before = RecordedPlan.active();
        var step = before.once(1, StepStatus.DONE);
        before.once(0, StepStatus.DONE);
        before.once(1, StepStatus.SKIPPED);
        var weekly = before.recurring(due(5, StepStatus.DONE), due(12, StepStatus.TODO));
        assertThat(CompletionRecorder.reopened(before.view(), before.view())).isEmpty();
        assertThat(CompletionRecorder.reopened(before.view(), plan.view()))
                .containsExactlyInAnyOrder(new WorkPart(step, null), new WorkPart(weekly, LocalDate.of(2100, 1, 5)));
    }
}

package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs between two states of a plan, and what that was about. */
class PlanDiffTest {

    private static final LocalDate DAY = LocalDate.parse("2027-02-03");

    private final SampleDifference diff = new SampleDifference();

    @Test
    void nothingDiffersFromItself() {
        assertThat(diff.changes()).isEmpty();
        assertThatThrownBy(() -> Headline.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatMovesComesLast() {
        diff.step.moveTo(LocalDate.parse("2027-02-12"));
        diff.mondays.occurrences().get(0).moveTo(LocalDate.parse("2027-02-09"));
        assertThat(diff.told())
                .containsExactly(
                        "PLAN_RESCHEDULED",
                        "step.dueOn 2027-02-05 -> 2027-02-12",
                        "mondays.nextOn 2027-02-08 -> 2027-02-09");
        assertThat(Headline.of(diff.changes()).stepId()).isNull();
        diff.sample.plan().change(renamed("Mine"));
        assertThat(diff.told()).startsWith("PLAN_CHANGED").contains("plan.title Out of the rut -> Mine");
        assertThat(diff.sentence()).isEqualTo("The plan was changed: days off, title and minutes a week.");
    }

    @Test
    void listsAreTextsWithCommas() {
        diff.sample.plan().change(renamed("Out of the rut"));
        assertThat(diff.told())
                .containsExactly("PLAN_CHANGED", "plan.daysOff  -> sat,sun", "plan.weeklyMinutes 180 -> 120");
        assertThat(diff.sentence()).isEqualTo("The plan was changed: days off and minutes a week.");
    }

    @Test
    void goalsAndStepsComeAndGo() {
        var another = diff.sample.goal("I write a book");
        assertThat(diff.told()).containsExactly("GOAL_ADDED", "goal.goal null -> I write a book");
        assertThat(diff.sentence()).isEqualTo("The goal “I write a book” was added.");
        diff.startAnew();
        var page = diff.sample.step(another, "Write a page", "2027-03-01");
        assertThat(diff.told())
                .containsExactly(
                        "STEP_ADDED", "plan.endsOn 2027-02-22 -> 2027-03-01", "step.step null -> Write a page");
        assertThat(diff.sentence()).isEqualTo("The step “Write a page” was added.");
        diff.startAnew();
        diff.sample.plan().remove(page);
        assertThat(diff.told()).startsWith("STEP_DELETED").contains("step.step Write a page -> null");
        assertThat(diff.sentence()).isEqualTo("The step “Write a page” was deleted.");
        diff.startAnew();
        diff.sample.plan().remove(another);
        assertThat(diff.told()).containsExactly("GOAL_DELETED", "goal.goal I write a book -> null");
        assertThat(diff.sentence()).isEqualTo("The goal “I write a book” was deleted.");
    }

    @Test
    void aGoalIsChangedByItsWordsNotByItsSteps() {
        diff.goal.change(new UpdateGoal("I give two talks", diff.goal.horizon(), "Two rooms", null));
        assertThat(diff.told())
                .containsExactly(
                        "GOAL_CHANGED",
                        "goal.measure null -> Two rooms",
                        "goal.title I give a talk -> I give two talks");
        assertThat(diff.sentence()).isEqualTo("The goal “I give two talks” was changed: measure and title.");
    }

    @Test
    void theLastStepCompletesThePlanAndOpeningItMakesItActive() {
        new StepActions(diff.mondays).skip(new SkipStep(null, null));
        diff.startAnew();
        diff.step.complete(DAY, null);
        assertThat(diff.told()).startsWith("STEP_COMPLETED", "plan.lifecycle active -> completed");
        assertThat(diff.sentence()).isEqualTo("The step “Write the outline” was completed. That completes the plan.");
        diff.startAnew();
        diff.step.reopen();
        assertThat(diff.sentence()).isEqualTo("The step “Write the outline” was reopened. The plan is active again.");
    }

    @Test
    void aPlanIsPausedResumedAndCancelled() {
        diff.sample.become(Lifecycle.ON_HOLD);
        assertThat(diff.told()).containsExactly("PLAN_PAUSED", "plan.lifecycle active -> on_hold");
        assertThat(diff.sentence()).isEqualTo("The plan was paused.");
        diff.startAnew();
        diff.sample.become(Lifecycle.ACTIVE);
        assertThat(diff.told()).containsExactly("PLAN_RESUMED", "plan.lifecycle on_hold -> active");
        assertThat(diff.sentence()).isEqualTo("The plan was resumed.");
        diff.startAnew();
        diff.sample.become(Lifecycle.CANCELLED);
        assertThat(diff.told()).containsExactly("PLAN_CANCELLED", "plan.lifecycle active -> cancelled");
        assertThat(diff.sentence()).isEqualTo("The plan was canceled.");
    }

    private UpdatePlan renamed(String title) {
        var present = UpdatePlan.of(diff.sample.plan());
        return new UpdatePlan(
                title,
                present.lifecycle(),
                present.startOn(),
                120,
                List.of(Weekday.SAT, Weekday.SUN),
                present.timeZone());
    }
}

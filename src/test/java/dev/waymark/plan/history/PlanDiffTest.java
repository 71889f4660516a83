package dev.waymark.plan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.UpdateGoal;
import dev.waymark.plan.UpdatePlan;
import dev.waymark.plan.outcome.GoalOutcome;
import dev.waymark.plan.outcome.OutcomeAchievement;
import dev.waymark.plan.schedule.Weekday;
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
        assertThatThrownBy(() -> ChangeSummary.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatMovesComesLast() {
        diff.sample.moveTo(diff.step, LocalDate.parse("2027-02-12"));
        diff.sample.moveOccurrence(diff.mondays, 0, LocalDate.parse("2027-02-09"));
        assertThat(diff.told())
                .containsExactly(
                        "PLAN_RESCHEDULED",
                        "step.dueOn 2027-02-05 -> 2027-02-12",
                        "mondays.nextOn 2027-02-08 -> 2027-02-09");
        assertThat(ChangeSummary.of(diff.changes()).stepId()).isNull();
        change("Mine");
        assertThat(diff.told()).startsWith("PLAN_CHANGED").contains("plan.title Out of the rut -> Mine");
        assertThat(diff.sentence()).isEqualTo("The plan was changed: days off, title and minutes a week.");
    }

    @Test
    void listsAreTextsWithCommas() {
        change("Out of the rut");
        assertThat(diff.told())
                .containsExactly("PLAN_CHANGED", "plan.daysOff  -> sat,sun", "plan.weeklyMinutes 180 -> 120");
        assertThat(diff.sentence()).isEqualTo("The plan was changed: days off and minutes a week.");
    }

    @Test
    void goalsAndStepsComeAndGo() {
        var another = diff.sample.goal("I write a book");
        assertThat(diff.told()).containsExactly("GOAL_ADDED", "goal.goal null -> I write a book");
        assertThat(diff.sentence()).isEqualTo("The goal “I write a book” was added.");
        diff.startOver();
        var page = diff.sample.step(another, "Write a page", "2027-03-01");
        assertThat(diff.told())
                .containsExactly(
                        "STEP_ADDED", "plan.endsOn 2027-02-22 -> 2027-03-01", "step.step null -> Write a page");
        assertThat(diff.sentence()).isEqualTo("The step “Write a page” was added.");
        diff.startOver();
        diff.sample.removeStep(page);
        assertThat(diff.told()).startsWith("STEP_DELETED").contains("step.step Write a page -> null");
        assertThat(diff.sentence()).isEqualTo("The step “Write a page” was deleted.");
        diff.startOver();
        diff.sample.removeGoal(another);
        assertThat(diff.told()).containsExactly("GOAL_DELETED", "goal.goal I write a book -> null");
        assertThat(diff.sentence()).isEqualTo("The goal “I write a book” was deleted.");
    }

    @Test
    void aGoalIsChangedByItsWordsNotByItsSteps() {
        diff.sample.changeGoal(diff.goal, new UpdateGoal("I give two talks", GoalHorizon.SHORT, "Two rooms", null));
        assertThat(diff.told())
                .containsExactly(
                        "GOAL_CHANGED",
                        "goal.measure null -> Two rooms",
                        "goal.title I give a talk -> I give two talks");
        assertThat(diff.sentence()).isEqualTo("The goal “I give two talks” was changed: measure and title.");
    }

    /** The evidence is the member's own, like a note. */
    @Test
    void anOutcomeIsSetAndTakenBack() {
        diff.sample.conclude(diff.goal, new GoalOutcome(OutcomeAchievement.PARTLY_ACHIEVED, "Ten came", DAY));
        assertThat(diff.told())
                .containsExactly(
                        "GOAL_OUTCOME_SET",
                        "goal.outcome.achievement null -> partly_achieved",
                        "goal.outcome.on null -> 2027-02-03");
        assertThat(diff.sentence()).isEqualTo("The goal “I give a talk” was marked as partly achieved.");
        diff.startOver();
        diff.sample.conclude(
                diff.goal, new GoalOutcome(OutcomeAchievement.PARTLY_ACHIEVED, "Ten came", DAY.plusDays(1)));
        assertThat(diff.told()).containsExactly("GOAL_OUTCOME_SET", "goal.outcome.on 2027-02-03 -> 2027-02-04");
        assertThat(diff.sentence()).isEqualTo("The day of the outcome of the goal “I give a talk” was changed.");
        diff.startOver();
        diff.sample.conclude(diff.goal, null);
        assertThat(diff.told()).startsWith("GOAL_OUTCOME_REMOVED").hasSize(3);
        assertThat(diff.sentence()).isEqualTo("The outcome of the goal “I give a talk” was taken back.");
    }

    @Test
    void theLastStepCompletesThePlanAndOpeningItMakesItActive() {
        diff.sample.skip(diff.mondays, null);
        diff.startOver();
        diff.sample.complete(diff.step, DAY);
        assertThat(diff.told()).startsWith("STEP_COMPLETED", "plan.lifecycle active -> completed");
        assertThat(diff.sentence()).isEqualTo("The step “Write the outline” was completed. That completes the plan.");
        diff.startOver();
        diff.sample.reopen(diff.step);
        assertThat(diff.sentence()).isEqualTo("The step “Write the outline” was reopened. The plan is active again.");
    }

    @Test
    void aPlanIsPausedResumedAndCancelled() {
        diff.sample.become(Lifecycle.ON_HOLD);
        assertThat(diff.told()).containsExactly("PLAN_PAUSED", "plan.lifecycle active -> on_hold");
        assertThat(diff.sentence()).isEqualTo("The plan was paused.");
        diff.startOver();
        diff.sample.become(Lifecycle.ACTIVE);
        assertThat(diff.told()).containsExactly("PLAN_RESUMED", "plan.lifecycle on_hold -> active");
        assertThat(diff.sentence()).isEqualTo("The plan was resumed.");
        diff.startOver();
        diff.sample.become(Lifecycle.CANCELLED);
        assertThat(diff.told()).containsExactly("PLAN_CANCELLED", "plan.lifecycle active -> cancelled");
        assertThat(diff.sentence()).isEqualTo("The plan was canceled.");
    }

    private void change(String title) {
        diff.sample.change(present -> new UpdatePlan(
                title,
                present.lifecycle(),
                present.startOn(),
                120,
                List.of(Weekday.SAT, Weekday.SUN),
                present.timeZone(),
                present.situation()));
    }
}

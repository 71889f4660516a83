package dev.waymark.plan.progress;

import static dev.waymark.plan.WorkItems.START;
import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PausePlan;
import dev.waymark.plan.SamplePlan;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.WorkItems;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void givesNullWhereThereIsNoEffort() {
        ProgressTable.holds("""
                                                           | 3   | -     | -     | ON_TRACK | 0   | -
                10@4- 10@11-                               | 3   | -     | -     | DONE     | 0   | -""");
    }

    @Test
    void countsWhatIsDueUpToToday() {
        ProgressTable.holds("""
                10@4 10@11 10@18                           | -3  | 0.0   | 0.0   | ON_TRACK | 0   | 18
                10@4 10@11 10@18                           | 0   | 0.0   | 0.0   | ON_TRACK | 0   | 18
                10@4 10@11 10@18                           | 4   | 0.0   | 0.333 | ON_TRACK | 0   | 18
                10@4 10@11 10@18                           | 5   | 0.0   | 0.333 | SLIPPING | -1  | 28
                10@4~ 10@11 10@18                          | 5   | 0.0   | 0.333 | SLIPPING | -1  | 28
                10@4!4 10@11 10@18                         | 5   | 0.333 | 0.333 | ON_TRACK | 0   | 18
                10@4!4 10@11 10@18                         | 4   | 0.333 | 0.333 | ON_TRACK | 0   | 18""");
    }

    @Test
    void leavesSkippedWorkOutOfBothSides() {
        ProgressTable.holds("""
                10@4!4 10@11- 10@18                        | 12  | 0.5   | 0.5   | ON_TRACK | 0   | 18
                10@4!4 10@11!11 10@18                      | 12  | 0.667 | 0.667 | ON_TRACK | 0   | 18""");
    }

    @Test
    void countsWorkDoneEarlyInWhateverOrder() {
        // The third is dated ahead, the last is done before the start.
        ProgressTable.holds("""
                10@4!4 10@11!4 10@18                       | 5   | 0.667 | 0.333 | AHEAD    | 6   | 17
                10@4!4 10@11 10@18!4                       | 6   | 0.667 | 0.333 | AHEAD    | 5   | 11
                10@4!9 10@11!9 10@18                       | 5   | 0.667 | 0.333 | AHEAD    | 6   | 17
                10@4!-2 10@11 10@18                        | 0   | 0.333 | 0.0   | AHEAD    | 4   | 16""");
    }

    @Test
    void measuresAFinishedPlanByItsLastCompletion() {
        ProgressTable.holds("""
                10@4!4 10@11!9                             | 50  | 1.0   | 1.0   | DONE     | 2   | -
                10@4!4 10@11!13 10@12-                     | 50  | 1.0   | 1.0   | DONE     | -2  | -""");
    }

    @Test
    void takesInWorkThatWasDueBeforeTheStart() {
        ProgressTable.holds("""
                10@-7!-7 10@12                             | 0   | 0.5   | 0.5   | ON_TRACK | 0   | 12""");
    }

    @Test
    void namesTheNextItemOfThreeStepsTheLongestOverdueFirst() {
        Progress progress = Progress.of(
                WorkItems.of("a:10@4!4 b:10@9 a:10@5 c:10@5 a:10@3- a:10@12 d:10@1 e:10@30"), START, day(7));
        assertThat(progress.next())
                .extracting(WorkItem::stepId, WorkItem::dueOn)
                .containsExactly(
                        tuple(WorkItems.id("d"), day(1)),
                        tuple(WorkItems.id("a"), day(5)),
                        tuple(WorkItems.id("c"), day(5)));
        assertThat(Progress.of(WorkItems.of("a:10@4!4 a:10@5 a:10@12"), START, day(7))
                        .next())
                .hasSize(1);
    }

    @Test
    void givesEachGoalItsShare() {
        Progress progress = Progress.of(
                WorkItems.of("near/a:10@4!4 far/b:30@9 near/c:20@5 excused/d:10@5- far/e:50@8-"), START, day(7));
        assertThat(progress.goals())
                .containsExactly(
                        new GoalShare(WorkItems.id("near"), .333),
                        new GoalShare(WorkItems.id("far"), 0.0),
                        new GoalShare(WorkItems.id("excused"), null));
        assertThat(progress.counts()).isEqualTo(new ProgressCounts(1, 3, 2, 1, 3));
    }

    @Test
    void namesNoDayForTheEndWhileAPauseHasNone() {
        var monday = LocalDate.parse("2027-02-01");
        var sample = SamplePlan.inBerlin();
        sample.step(sample.goal("I give a talk"), "Write the outline", "2027-02-05");
        assertThat(Progress.of(sample.snapshot(monday)).forecast().on()).isEqualTo("2027-02-05");
        sample.pause(monday, new PausePlan(null, null));
        var paused = Progress.of(sample.snapshot(monday.plusDays(2)));
        assertThat(paused.forecast()).isEqualTo(new Forecast(null, ForecastBasis.NONE, 1.0));
        assertThat(paused.signal()).isEqualTo(Signal.PAUSED);
        assertThat(paused.next()).extracting(WorkItem::dueOn).containsExactly(LocalDate.parse("2027-02-05"));
        sample.resume(monday);
        sample.pause(monday, new PausePlan(monday.plusDays(3), null));
        var ending = Progress.of(sample.snapshot(monday.plusDays(2)));
        assertThat(ending.asOf()).isEqualTo(monday.plusDays(3));
        assertThat(ending.forecast()).isEqualTo(new Forecast(monday.plusDays(4), ForecastBasis.PLAN, 1.0));
    }

    /** On 5 March in Berlin, where the first of February is 32 days ago. */
    @Test
    void aPlanThatIsDatedBackHasNotBeenQuiet() {
        var sample = SamplePlan.madeAt("2027-03-04T23:30:00Z");
        var goal = sample.goal("I give a talk");
        sample.step(goal, "Write the outline", "2027-02-05");
        sample.step(goal, "Give the talk", "2027-02-12");
        var made = LocalDate.parse("2027-03-05");
        assertThat(Progress.of(sample.snapshot(made)).counts()).isEqualTo(new ProgressCounts(0, 2, 0, 2, 0));
        assertThat(Progress.of(sample.snapshot(made)).signal()).isEqualTo(Signal.SLIPPING);
        assertThat(Progress.of(sample.snapshot(made.plusDays(13))).signal()).isEqualTo(Signal.SLIPPING);
        assertThat(Progress.of(sample.snapshot(made.plusDays(14))).signal()).isEqualTo(Signal.STALLED);
        sample.pause(made.plusDays(14), new PausePlan(null, null));
        sample.resume(made.plusDays(20));
        assertThat(Progress.of(sample.snapshot(made.plusDays(21))).counts().quietDays())
                .isEqualTo(1);
    }

    @Test
    void asksForNothingInAPlanThatWasCancelled() {
        var sample = SamplePlan.inBerlin();
        var goal = sample.goal("I give a talk");
        sample.complete(sample.step(goal, "Write the outline", "2027-02-05"), LocalDate.parse("2027-02-05"));
        sample.step(goal, "Give the talk", "2027-02-12");
        var day = LocalDate.parse("2027-02-15");
        var followed = Progress.of(sample.snapshot(day));
        assertThat(followed.signal()).isEqualTo(Signal.SLIPPING);
        sample.become(Lifecycle.CANCELLED);
        var cancelled = Progress.of(sample.snapshot(day));
        assertThat(cancelled).isEqualTo(followed.ended());
        assertThat(cancelled.signal()).isEqualTo(Signal.DONE);
        assertThat(cancelled.slackDays()).isZero();
        assertThat(cancelled.forecast()).isEqualTo(Forecast.NONE);
        assertThat(cancelled.next()).isEmpty();
        assertThat(cancelled.effortDoneShare()).isEqualTo(.5);
        assertThat(cancelled.counts()).isEqualTo(new ProgressCounts(1, 2, 0, 1, 10));
    }

    @Test
    void refusesItemsThatContradictThemselves() {
        WorkItem done = WorkItems.of("10@4!4").get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkItem(
                        done.id(), done.stepId(), done.goalId(), 10, START, StepStatus.DONE, null, done.revision()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkItem(
                        done.id(), done.stepId(), done.goalId(), 0, START, StepStatus.TODO, null, done.revision()));
    }
}

package dev.waymark.plan;

import static dev.waymark.plan.WorkItems.START;
import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

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
    void namesTheNextUnitOfThreeStepsTheLongestOverdueFirst() {
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
    void refusesUnitsThatContradictThemselves() {
        WorkItem done = WorkItems.of("10@4!4").get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkItem(done.stepId(), done.goalId(), 10, START, StepStatus.DONE, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkItem(done.stepId(), done.goalId(), 0, START, StepStatus.TODO, null));
    }
}

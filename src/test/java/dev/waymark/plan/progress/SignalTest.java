package dev.waymark.plan.progress;

import static dev.waymark.plan.WorkItems.START;
import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.WorkItem;
import dev.waymark.plan.WorkItems;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalTest {

    @Test
    void toleratesATenthEitherWay() {
        ProgressTable.holds("""
                10@4 90@18                                 | 5   | 0.0   | 0.1   | ON_TRACK | -1  | 21
                11@4 89@18                                 | 5   | 0.0   | 0.11  | SLIPPING | -1  | 21
                10@9!1 90@18                               | 5   | 0.1   | 0.0   | ON_TRACK | 4   | 18
                11@9!1 89@18                               | 5   | 0.11  | 0.0   | AHEAD    | 4   | 18""");
    }

    @Test
    void slipsWhenAnythingIsMoreThanAWeekOverdue() {
        ProgressTable.holds("""
                5@1 45@4!4 50@30                           | 8   | 0.45  | 0.5   | ON_TRACK | -4  | 33
                5@1 45@4!4 50@30                           | 9   | 0.45  | 0.5   | SLIPPING | -5  | 33""");
    }

    @Test
    void stallsAfterTwoQuietWeeksOfWeeklyWork() {
        // Whatever was done before: the last row is nine tenths done.
        ProgressTable.holds("""
                10@4 10@11 10@18                           | 13  | 0.0   | 0.667 | SLIPPING | -9  | -
                10@4 10@11 10@18                           | 14  | 0.0   | 0.667 | STALLED  | -10 | -
                10@4!4 10@11 10@18                         | 17  | 0.333 | 0.667 | SLIPPING | -6  | 26
                10@4!4 10@11 10@18                         | 18  | 0.333 | 1.0   | STALLED  | -7  | 26
                10@4!4 80@5!4 10@18                        | 60  | 0.9   | 1.0   | STALLED  | -42 | -""");
    }

    @Test
    void hasSixWeeksOfPatienceWithMonthlyWork() {
        ProgressTable.holds("""
                10@26 10@57 10@87                          | 41  | 0.0   | 0.333 | SLIPPING | -15 | 142
                10@26 10@57 10@87                          | 42  | 0.0   | 0.333 | STALLED  | -16 | 142
                10@26!26 10@57                             | 58  | 0.5   | 1.0   | SLIPPING | -1  | 97
                10@26!26 10@57                             | 68  | 0.5   | 1.0   | STALLED  | -11 | 107""");
    }

    /** From day 15 on the plan asks for nothing until day 60, and patience is long; the silence is older than that. */
    @Test
    void staysStalledWhenThePlanThinsOut() {
        List<WorkItem> items = WorkItems.of("10@5 10@10 10@15 10@60");
        assertThat(Progress.of(items, START, day(13)).signal()).isEqualTo(Signal.SLIPPING);
        assertThat(Progress.of(items, START, day(14)).signal()).isEqualTo(Signal.STALLED);
        assertThat(Progress.of(items, START, day(15)).signal()).isEqualTo(Signal.STALLED);
        assertThat(Progress.of(WorkItems.of("10@5!15 10@10 10@15 10@60"), START, day(56))
                        .signal())
                .isEqualTo(Signal.SLIPPING);
        assertThat(Progress.of(WorkItems.of("10@5!15 10@10 10@15 10@60"), START, day(57))
                        .signal())
                .isEqualTo(Signal.STALLED);
    }

    @Test
    void isNeitherStalledNorAheadWhenQuietWithNothingOverdue() {
        // Due dates 14 days apart around today: quiet from 28 days on; in the last row from 14 on.
        ProgressTable.holds("""
                10@4!4 10@11!4 10@25!4 10@39               | 17  | 0.75  | 0.5   | AHEAD    | 8   | 36
                10@4!4 10@11!4 10@25!4 10@39               | 20  | 0.75  | 0.5   | AHEAD    | 5   | 36
                10@1!1 10@4!1 10@11!1 10@18!1 10@25        | 16  | 0.8   | 0.6   | ON_TRACK | 2   | 24""");
    }

    @Test
    void isPausedUntilItIsDone() {
        assertThat(Progress.of(WorkItems.of("10@4 10@11"), START, START, day(40), true)
                        .signal())
                .isEqualTo(Signal.PAUSED);
        assertThat(Progress.of(WorkItems.of("10@4!4"), START, START, day(40), true)
                        .signal())
                .isEqualTo(Signal.DONE);
    }

    @Test
    void takesAPauseForNoSilence() {
        List<WorkItem> items = WorkItems.of("10@4!4 10@31 10@38 10@45 10@52 10@59 10@66 10@73 10@80 10@87");
        assertThat(Progress.of(items, START, day(28), day(33), false).counts().quietDays())
                .isEqualTo(5);
        assertThat(Progress.of(items, START, day(28), day(33), false).signal()).isEqualTo(Signal.ON_TRACK);
        assertThat(Progress.of(items, START, START, day(33), false).counts().quietDays())
                .isEqualTo(29);
    }
}

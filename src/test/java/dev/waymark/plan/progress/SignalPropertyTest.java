package dev.waymark.plan.progress;

import static dev.waymark.plan.WorkItems.START;
import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.RandomWorkItems;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.WorkItems;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What doing nothing does to a plan's signal. */
class SignalPropertyTest {

    private static final int LONG = 250;

    /** The last completion lies before every day that is looked at. */
    @Property(tries = 500)
    void silenceNeverRaisesTheSignal(@ForAll Random random) {
        List<WorkItem> items = RandomWorkItems.doneUntil(30, random);
        Signal before = signal(items, 30);
        for (int today = 31; today < LONG; today++) {
            Signal now = signal(items, today);
            assertThat(now).as("day %d", today).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    /** One or two completions do not keep a plan good for ever, nor do many. */
    @Property(tries = 1000)
    void membersWhoLeaveWorkOpenAreStalledInTheEnd(@ForAll Random random) {
        List<WorkItem> items = RandomWorkItems.doneUntil(30, random);
        int lastDue = items.stream()
                .mapToInt(item -> Math.toIntExact(WorkItems.dayOf(item.dueOn())))
                .max()
                .orElseThrow();
        int end = Math.max(30, lastDue) + 1 + SilenceThreshold.MOST_PATIENCE_DAYS;
        boolean isClosed = items.stream().noneMatch(WorkItem::isOpen);
        assertThat(signal(items, end)).isEqualTo(isClosed ? Signal.DONE : Signal.STALLED);
    }

    private static Signal signal(List<WorkItem> items, int today) {
        return Progress.of(items, START, day(today)).signal();
    }
}

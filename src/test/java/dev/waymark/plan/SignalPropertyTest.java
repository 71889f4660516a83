package dev.waymark.plan;

import static dev.waymark.plan.Units.START;
import static dev.waymark.plan.Units.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What doing nothing does to a plan's signal. */
class SignalPropertyTest {

    private static final int LONG = 250;

    /** The last completion lies before every day that is looked at. */
    @Property(tries = 2000)
    void silenceNeverRaisesTheSignal(@ForAll Random random) {
        List<Unit> units = RandomUnits.doneUntil(30, random);
        Signal before = signal(units, 30);
        for (int today = 31; today < LONG; today++) {
            Signal now = signal(units, today);
            assertThat(now).as("day %d", today).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    /** One or two completions do not keep a plan good for ever, nor do many. */
    @Property(tries = 1000)
    void whoeverLeavesWorkOpenIsStalledInTheEnd(@ForAll Random random) {
        List<Unit> units = RandomUnits.doneUntil(30, random);
        int lastDue = units.stream()
                .mapToInt(unit -> Math.toIntExact(ProgressTable.day(unit.dueOn())))
                .max()
                .orElseThrow();
        int end = Math.max(30, lastDue) + 1 + Rhythm.MOST_PATIENCE_DAYS;
        boolean isClosed = units.stream().noneMatch(Unit::isOpen);
        assertThat(signal(units, end)).isEqualTo(isClosed ? Signal.DONE : Signal.STALLED);
    }

    private static Signal signal(List<Unit> units, int today) {
        return Progress.of(units, START, day(today)).signal();
    }
}

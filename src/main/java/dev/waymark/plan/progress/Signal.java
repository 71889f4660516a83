package dev.waymark.plan.progress;

import dev.waymark.platform.text.Labeled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "How a plan is going: what is done compared with what is due, and how long it has been quiet. `done`"
                        + " means that nothing is left to do: the plan is `completed` or `cancelled`.")
public enum Signal implements Labeled {
    AHEAD("Ahead"),
    ON_TRACK("On track"),
    SLIPPING("Slipping"),
    STALLED("Stalled"),
    PAUSED("Paused"),
    DONE("Done");

    private final String label;

    Signal(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** 10 percent of all effort, less than a week in most plans: a smaller difference is noise. */
    private static final int TOLERANCE_PERCENT = 10;

    private static final int OVERDUE_TOLERANCE_DAYS = 7;

    /**
     * The first that applies: done, when nothing is left to do; paused; stalled, when something is overdue and the plan
     * has been quiet for longer than its due dates explain, no matter what was done before; slipping, when the effort
     * done is more than .1 of all effort below what was due before today, or one item is overdue by more than 7 days;
     * ahead, when it is more than .1 above what is due up to today, and the plan has not been quiet for long; otherwise
     * on track. While nothing is done, the signal never improves from one day to the next.
     */
    static Signal of(EarnedSchedule schedule, boolean paused) {
        if (schedule.isClosed()) {
            return DONE;
        }
        if (paused) {
            return PAUSED;
        }
        if (schedule.isStalled()) {
            return STALLED;
        }
        // Work due today can still be done today: it is not missing yet, but doing it does not put the plan ahead
        // either.
        long missing = schedule.effort(item -> item.dueOn().isBefore(schedule.today())) - schedule.done();
        long gained = schedule.done() - schedule.effort(item -> !item.dueOn().isAfter(schedule.today()));
        long tolerated = schedule.total() * TOLERANCE_PERCENT;
        if (100 * missing > tolerated || schedule.isOverdueByMoreThan(OVERDUE_TOLERANCE_DAYS)) {
            return SLIPPING;
        }
        return 100 * gained > tolerated && !schedule.isQuiet() ? AHEAD : ON_TRACK;
    }
}

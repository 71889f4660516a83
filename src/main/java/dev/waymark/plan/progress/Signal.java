package dev.waymark.plan.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a plan is going, in one word. */
@Schema(
        description =
                "How a plan is going: what is done against what is due, and how long it has been quiet. `done` asks for nothing any"
                        + " more: the plan is completed or cancelled.")
public enum Signal {
    AHEAD,
    ON_TRACK,
    SLIPPING,
    STALLED,
    PAUSED,
    DONE;

    /** Of all effort: 10 percent, less than a week in most plans; below it, early or late is noise. */
    private static final int TOLERANCE_PERCENT = 10;

    private static final int OVERDUE_TOLERANCE_DAYS = 7;

    /**
     * The first that holds: done, when nothing is left to do; paused; stalled, when something is overdue and it has been
     * quiet for longer than the rhythm of the work explains, whatever was done before; slipping, when the done effort is
     * more than .1 of all effort below what was due before today, or one item is overdue by more than 7 days; ahead,
     * when it is more than .1 above what is due up to today, and not quiet for long; else on track. As long as nothing
     * is done, no day makes the signal better than the day before.
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
        // Work due today can still be done today: it is not missing yet, but who does it is not ahead either.
        long missing = schedule.effort(item -> item.dueOn().isBefore(schedule.today())) - schedule.done();
        long gained = schedule.done() - schedule.effort(item -> !item.dueOn().isAfter(schedule.today()));
        long tolerated = schedule.total() * TOLERANCE_PERCENT;
        if (100 * missing > tolerated || schedule.isOverdueByMoreThan(OVERDUE_TOLERANCE_DAYS)) {
            return SLIPPING;
        }
        return 100 * gained > tolerated && !schedule.isQuiet() ? AHEAD : ON_TRACK;
    }
}

package dev.waymark.plan.schedule;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step to be scheduled.
 *
 * @param effortMinutes minutes that it takes, each time, 1..60,000
 * @param after the steps that come first: other tasks, or settled steps
 * @param cadence how it recurs; null when it is done once
 * @param remaining occurrences to schedule, 1..366; not read without a cadence
 * @param rhythm what was scheduled of it before; not read without a cadence
 */
public record Task(
        UUID id,
        int effortMinutes,
        List<UUID> after,
        @Nullable Cadence cadence,
        int remaining,
        Rhythm rhythm) {

    /** A thousand hours: far above any step, and low enough that a plan with one minute a week can be computed. */
    static final int MAX_EFFORT_MINUTES = 60_000;

    public Task {
        if (effortMinutes < 1 || effortMinutes > MAX_EFFORT_MINUTES) {
            throw new IllegalArgumentException("effortMinutes out of 1..60000: " + effortMinutes);
        }
        if (cadence != null && (remaining < 1 || remaining > Cadence.MAX_OCCURRENCES)) {
            throw new IllegalArgumentException("remaining out of 1..366: " + remaining);
        }
        after = List.copyOf(after);
    }

    /** A task that was never scheduled. */
    public Task(UUID id, int effortMinutes, List<UUID> after, @Nullable Cadence cadence, int remaining) {
        this(id, effortMinutes, after, cadence, remaining, Rhythm.NONE);
    }
}

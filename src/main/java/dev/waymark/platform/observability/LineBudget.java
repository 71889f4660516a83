package dev.waymark.platform.observability;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How many lines may be logged of what anyone can cause: so many a minute in all, and so many for one cause, so that a
 * flood neither fills the disk nor hides the others.
 */
public final class LineBudget {

    static final int OF_ALL = 100;
    static final int OF_ONE = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;

    /** The lines of the present window by their cause; no more than there are lines. */
    private final Map<Object, Integer> lines = new HashMap<>();

    private Instant end = Instant.MIN;
    private int all;
    private long omitted;

    public LineBudget(Clock clock) {
        this.clock = clock;
    }

    /**
     * Asks for one line.
     *
     * @return how many lines have been omitted since the last one; empty if this one has to be omitted, too
     */
    public synchronized OptionalLong take(Object cause) {
        var now = clock.instant();
        // A clock that was set back does not silence anything for longer than a window.
        if (!now.isBefore(end) || now.plus(WINDOW).isBefore(end)) {
            end = now.plus(WINDOW);
            lines.clear();
            all = 0;
        }
        if (all == OF_ALL || lines.getOrDefault(cause, 0) == OF_ONE) {
            omitted++;
            return OptionalLong.empty();
        }
        all++;
        lines.merge(cause, 1, Integer::sum);
        var before = omitted;
        omitted = 0;
        return OptionalLong.of(before);
    }
}

package dev.waymark.platform.throttle;

import dev.waymark.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Admits so many requests a minute per key, in fixed windows. Every instance counts separately, in bounded memory: if
 * there are too many keys, the least recently used are forgotten.
 */
@ApplicationScoped
public class Throttle {

    static final int KEYS = 10_000;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;

    private final Map<Object, Window> windows = new LinkedHashMap<>(16, .75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Window> eldest) {
            return size() > KEYS;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    private record Window(Instant start, int admitted) {

        /** A clock that was set back does not lock anyone out. */
        boolean holds(Instant now) {
            return !now.isBefore(start) && now.isBefore(start.plus(WINDOW));
        }

        long secondsToReset(Instant now) {
            return Duration.between(now, start.plus(WINDOW)).plusMillis(999).toSeconds();
        }
    }

    /**
     * What has become of a request.
     *
     * @param left how many more are admitted in this window
     * @param secondsToReset when the next window begins
     */
    record Use(boolean admitted, int left, long secondsToReset) {}

    /**
     * Counts a request, if it is admitted.
     *
     * @param most how many are admitted a minute, at least 1
     */
    synchronized Use take(Object key, int most) {
        var now = clock.instant();
        var window = windowOf(key, now);
        var admitted = window.admitted < most;
        if (admitted) {
            window = new Window(window.start, window.admitted + 1);
            windows.put(key, window);
        }
        return new Use(admitted, Math.max(0, most - window.admitted), window.secondsToReset(now));
    }

    /**
     * Counts a request.
     *
     * @param most how many are admitted a minute, at least 1
     * @throws ProblemException {@code too-many-requests}, with the seconds to wait, when the window is full
     */
    public void admit(Object key, int most) {
        var use = take(key, most);
        if (!use.admitted) {
            throw ProblemException.tooManyRequests(use.secondsToReset);
        }
    }

    /**
     * Counts nothing.
     *
     * @param most as for {@link #admit}
     * @throws ProblemException {@code too-many-requests}, with the seconds to wait, when the window is full
     */
    public synchronized void requireRoom(Object key, int most) {
        var now = clock.instant();
        var window = windowOf(key, now);
        if (window.admitted >= most) {
            throw ProblemException.tooManyRequests(window.secondsToReset(now));
        }
    }

    /** Whether a request with this key was admitted, lately enough to be remembered. */
    public synchronized boolean knows(Object key) {
        return windows.containsKey(key);
    }

    private Window windowOf(Object key, Instant now) {
        var present = windows.get(key);
        return present != null && present.holds(now) ? present : new Window(now, 0);
    }

    synchronized int keys() {
        return windows.size();
    }
}

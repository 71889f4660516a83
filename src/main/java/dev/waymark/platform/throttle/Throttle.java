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
    }

    /**
     * Counts a request.
     *
     * @param most how many are admitted a minute, at least 1
     * @throws ProblemException {@code too-many-requests}, with the seconds to wait, when the window is full
     */
    public synchronized void admit(Object key, int most) {
        var window = windowOf(key, most);
        windows.put(key, new Window(window.start, window.admitted + 1));
    }

    /**
     * Counts nothing.
     *
     * @param most as for {@link #admit}
     * @throws ProblemException {@code too-many-requests}, with the seconds to wait, when the window is full
     */
    public synchronized void requireRoom(Object key, int most) {
        windowOf(key, most);
    }

    /** Whether a request with this key was admitted, lately enough to be remembered. */
    public synchronized boolean knows(Object key) {
        return windows.containsKey(key);
    }

    private Window windowOf(Object key, int most) {
        var now = clock.instant();
        var present = windows.get(key);
        var window = present != null && present.holds(now) ? present : new Window(now, 0);
        if (window.admitted >= most) {
            var wait = Duration.between(now, window.start.plus(WINDOW));
            throw ProblemException.tooManyRequests(wait.plusMillis(999).toSeconds());
        }
        return window;
    }

    synchronized int keys() {
        return windows.size();
    }
}

package dev.waymark.platform.observability;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.util.Locale;

/** Why a request was sent away unfinished, so that others can go on. */
public enum ShedRequests {
    /** It did not get its turn in time, at the database or to compute. */
    TURN,

    /** It waited too long for a thread. */
    THREAD,

    /** It took longer than any request may. */
    DEADLINE;

    private final Counter counter = Metrics.counter("waymark.requests.shed", "reason", name().toLowerCase(Locale.ROOT));

    /** Shows all reasons from the start of the service, so that the first request is seen as an increase. */
    public static void begin() {
        for (var reason : values()) {
            reason.counter.increment(0);
        }
    }

    public void count() {
        counter.increment();
    }
}

package dev.waymark.platform.tenancy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** One issuer: which tenants it may speak for, which keys it has published, and whether it can be reached. */
final class Issuer {

    /** Until the first connection has succeeded, one request in this time tries it, and the others are told to come back. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String id;
    private final Predicate<String> tenants;
    private final AtomicLong nextAttempt = new AtomicLong(System.nanoTime());

    private volatile Keys keys = new Keys();
    private volatile boolean lost;

    /** What was published last, and the part of it that is known to be in use. */
    private Set<Object> published = Set.of();

    private Set<Object> settled = Set.of();

    Issuer(String id, Predicate<String> tenants) {
        this.id = id;
        this.tenants = tenants;
    }

    /** The issuer's keys from one change to the next. What was verified with them holds until then. */
    static final class Keys {

        private volatile boolean replaced;

        boolean areReplaced() {
            return replaced;
        }
    }

    /** Under this name the framework knows it. */
    String id() {
        return id;
    }

    boolean speaksFor(String tenant) {
        return tenants.test(tenant);
    }

    Keys keys() {
        return keys;
    }

    /** The issuer has just told its keys. The framework uses them in a moment. */
    synchronized void publishes(Set<Object> set) {
        lost = false;
        if (!set.equals(published)) {
            published = set;
            renew();
        }
    }

    synchronized Set<Object> published() {
        return published;
    }

    /**
     * Forgets what was verified between a change and its use: in that moment, the framework still had the keys before.
     *
     * @param inUse what was published some time ago
     */
    synchronized void settle(Set<Object> inUse) {
        if (!published.equals(settled)) {
            settled = inUse;
            renew();
        }
    }

    private void renew() {
        keys.replaced = true;
        keys = new Keys();
    }

    /** The issuer did not answer, or not as an issuer does. */
    void lose() {
        lost = true;
    }

    /** Whether it did not answer when it was asked last: it may have keys that nobody here knows. */
    boolean isLost() {
        return lost;
    }

    /** Whether it is this request's turn to try the first connection. */
    boolean mayBeTried() {
        var now = System.nanoTime();
        var next = nextAttempt.get();
        return now - next >= 0 && nextAttempt.compareAndSet(next, now + PAUSE.toNanos());
    }
}

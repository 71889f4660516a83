package dev.waymark.plan.calendar;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.throttle.Throttle;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Limits how often a feed is read, and how often one address tries secrets that open nothing. Behind a proxy, many
 * callers have one address: a feed that was read lately stays open, whatever others try.
 */
@ApplicationScoped
class FeedGuesses {

    /** How often an address may try a secret that opens nothing, per minute. */
    static final int MOST = 300;

    private static final int MOST_READS = 30;

    private final Throttle throttle;
    private final CurrentVertxRequest request;

    FeedGuesses(Throttle throttle, CurrentVertxRequest request) {
        this.throttle = throttle;
        this.request = request;
    }

    /** Failed guesses from one address. */
    private record Guesses(String address) {}

    /**
     * The feed of a secret.
     *
     * @throws ProblemException {@code not-found} when there is none, {@code too-many-requests} when the feed was read, or
     *     secrets were tried, too often
     */
    CalendarFeed watch(CalendarFeedSecret secret, Supplier<Optional<CalendarFeed>> search) {
        var key = ByteBuffer.wrap(secret.hash());
        var guesses = new Guesses(address());
        if (!throttle.knows(key)) {
            throttle.requireRoom(guesses, MOST);
        }
        var feed = search.get();
        if (feed.isEmpty()) {
            throttle.admit(guesses, MOST);
            throw CalendarFeedSecret.unknown();
        }
        throttle.admit(key, MOST_READS);
        return feed.get();
    }

    private String address() {
        var remote = request.getCurrent().request().remoteAddress();
        return remote == null ? "" : String.valueOf(remote.hostAddress());
    }
}

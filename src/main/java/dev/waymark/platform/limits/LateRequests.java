package dev.waymark.platform.limits;

import dev.waymark.platform.observability.ShedRequests;
import dev.waymark.platform.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Priorities;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a request that has waited too long for a thread, before anything is done for it: the client may have given up, and work that
 * nobody waits for would keep all others waiting as long.
 */
class LateRequests {

    /** Longer than an issuer may take to answer, which is a part of it. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Before the first filter that asks who calls. */
    private static final int FIRST = Priorities.AUTHENTICATION - 100;

    private final CurrentVertxRequest request;

    LateRequests(CurrentVertxRequest request) {
        this.request = request;
    }

    @ServerRequestFilter(priority = FIRST)
    public void refuse() {
        if (RequestAge.of(request.getCurrent()).compareTo(PATIENCE) > 0) {
            ShedRequests.THREAD.count();
            throw ProblemException.unavailable("The service is too busy.");
        }
    }
}

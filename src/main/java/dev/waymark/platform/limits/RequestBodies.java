package dev.waymark.platform.limits;

import dev.waymark.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Receives the body of every request, on every route, before the request goes on: up to a limit, within a deadline, and without
 * a thread that waits for it.
 */
@ApplicationScoped
class RequestBodies {

    /** The contract's limit. */
    static final int MOST_BYTES = 256 * 1024;

    /** After CORS (300), so that a page can read a refusal; before authentication (200). */
    private static final int PRIORITY = 250;

    /** Bodies that are received or worked on may take this part of the heap. */
    private static final int PART_OF_HEAP = 8;

    private final LastAnswer lastAnswer;
    private final Duration timeout;
    private final BodyMemory memory = new BodyMemory(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);

    RequestBodies(LastAnswer lastAnswer, @ConfigProperty(name = "waymark.request-body-timeout") Duration timeout) {
        this.lastAnswer = lastAnswer;
        this.timeout = timeout;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, PRIORITY);
    }

    private void receive(RoutingContext context) {
        var headers = context.request().headers();
        var length = headers.contains(HttpHeaders.CONTENT_LENGTH)
                ? Long.parseLong(headers.get(HttpHeaders.CONTENT_LENGTH))
                : 0;
        if (length > MOST_BYTES) {
            lastAnswer.refuse(context, ProblemType.PAYLOAD_TOO_LARGE, ProblemType.PAYLOAD_TOO_LARGE.description());
        } else if (length > 0 || headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            new IncomingBody(context, memory, lastAnswer).receive(timeout);
        } else {
            context.next();
        }
    }
}

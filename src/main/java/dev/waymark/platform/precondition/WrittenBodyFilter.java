package dev.waymark.platform.precondition;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends what was written already, instead of writing it again. */
class WrittenBodyFilter {

    /** After the filters that look at the view. */
    private static final int LAST = Priorities.USER - 1_000;

    private final CurrentVertxRequest request;

    WrittenBodyFilter(CurrentVertxRequest request) {
        this.request = request;
    }

    @ServerResponseFilter(priority = LAST)
    public void send(ContainerResponseContext response) {
        var written = WrittenBody.of(request.getCurrent());
        // A request that fails after all has a problem to send.
        if (written != null && written.view() == response.getEntity()) {
            response.setEntity(written.bytes());
            if (written.coding() != null) {
                response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, written.coding());
            }
        }
    }
}

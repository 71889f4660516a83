package dev.waymark.platform.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** How long ago the whole of a request had arrived. The event loop notes that, which hands on what waits for a thread. */
@ApplicationScoped
public class RequestAge {

    static final String ARRIVED = RequestAge.class.getName();

    /** After RequestBodies (250) and everything else that waits for the client. */
    static final int PRIORITY = 100;

    void register(@Observes Filters filters) {
        filters.register(RequestAge::begin, PRIORITY);
    }

    private static void begin(RoutingContext request) {
        request.put(ARRIVED, System.nanoTime());
        request.next();
    }

    /** Zero for what has not passed our filters. */
    public static Duration of(RoutingContext request) {
        Long arrived = request.get(ARRIVED);
        return arrived == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - arrived);
    }
}

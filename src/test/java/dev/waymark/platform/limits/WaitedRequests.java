package dev.waymark.platform.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Makes a request look as if it had waited as many seconds for a thread as its header says. */
@ApplicationScoped
class WaitedRequests {

    static final String HEADER = "X-Test-Waited-Seconds";

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    var seconds = request.request().getHeader(HEADER);
                    if (seconds != null) {
                        request.put(
                                RequestAge.ARRIVED,
                                System.nanoTime()
                                        - Duration.ofSeconds(Long.parseLong(seconds))
                                                .toNanos());
                    }
                    request.next();
                },
                RequestAge.PRIORITY - 1);
    }
}

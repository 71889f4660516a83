package dev.waymark.platform.admission;

import dev.waymark.platform.admission.Gate.Pass;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Holds a request's pass until its response has been written: the request's scope ends then, however it ends. A caller
 * who does not read is disconnected, which ends it, too.
 */
@RequestScoped
class ResponseInProgress {

    private static final Duration MOST = Duration.ofMinutes(1);

    private final CurrentVertxRequest request;
    private final Vertx vertx;
    private @Nullable Pass pass;
    private long timer;

    ResponseInProgress(CurrentVertxRequest request, Vertx vertx) {
        this.request = request;
        this.vertx = vertx;
    }

    void holds(Pass taken) {
        pass = taken;
        var connection = request.getCurrent().request().connection();
        timer = vertx.setTimer(MOST.toMillis(), late -> connection.close());
    }

    @PreDestroy
    void end() {
        if (pass != null) {
            vertx.cancelTimer(timer);
            pass.close();
        }
    }
}

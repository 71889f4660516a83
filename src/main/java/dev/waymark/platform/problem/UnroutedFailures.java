package dev.waymark.platform.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * What fails before or behind the resources. The framework would log it with the path, in which ids and the secrets of
 * calendar feeds stand: {@code application.properties} turns that off.
 */
@ApplicationScoped
class UnroutedFailures {

    private static final Logger LOG = Logger.getLogger(UnroutedFailures.class);

    /** Before every other route of ours and of the framework. */
    private static final int ORDER = -100_000;

    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL = 500;

    void register(@Observes Router router) {
        router.route().order(ORDER).failureHandler(UnroutedFailures::handle);
    }

    private static void handle(RoutingContext context) {
        if (context.statusCode() == BAD_REQUEST) {
            refuse(context.response());
            return;
        }
        var failure = context.failure();
        if (failure != null && context.statusCode() >= INTERNAL && !isTheCallers(failure)) {
            LOG.error("A request failed outside of the resources", new ProblemMappers.Unforeseen(failure));
        }
        context.next();
    }

    /** A caller who has disconnected, or whom the framework still asks for a token. */
    private static boolean isTheCallers(Throwable failure) {
        return failure instanceof IOException || failure instanceof SecurityException;
    }

    /** As the contract says of a request that cannot be read as HTTP: with an empty body. */
    private static void refuse(HttpServerResponse response) {
        if (!response.ended()) {
            response.setStatusCode(BAD_REQUEST).end();
        }
    }
}

package dev.waymark.platform.admission;

import dev.waymark.platform.limits.RequestAge;
import dev.waymark.platform.observability.ShedRequests;
import dev.waymark.platform.web.RequestId;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.Startup;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

/**
 * Ends a request that takes too long, however many statements it has, of which each alone is in time. Its connection is closed: the
 * statement that runs, or the next one, fails, the database rolls back, and the request gets 503 as with any lost connection. What is not
 * at the database is bounded by the size of a body and of a plan.
 */
@Startup
@ApplicationScoped
class Deadline implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(Deadline.class);
    private static final long EVERY_MILLIS = 1_000;

    private final Map<PgConnection, RoutingContext> inUse = new ConcurrentHashMap<>();
    private final CurrentVertxRequest current;

    Deadline(
            CurrentVertxRequest current,
            Vertx vertx,
            @ConfigProperty(name = "waymark.request-deadline") Duration most) {
        this.current = current;
        vertx.setPeriodic(EVERY_MILLIS, tick -> end(most));
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var request = request();
        if (request != null) {
            raw(connection).ifPresent(raw -> inUse.put(raw, request));
        }
    }

    /** The service's own housekeeping belongs to no request. */
    private @Nullable RoutingContext request() {
        return Arc.container().requestContext().isActive() ? current.getCurrent() : null;
    }

    /** Nobody else gets the connection before this ends, and nobody closes it afterwards. */
    @Override
    public void onConnectionReturn(Connection connection) {
        raw(connection).ifPresentOrElse(inUse::remove, () -> inUse.keySet().removeIf(Deadline::isClosed));
    }

    /** Ends the requests at the database that are older than that, and says how many. */
    int end(Duration most) {
        var ended = 0;
        for (var connection : inUse.keySet()) {
            ended += end(connection, most) ? 1 : 0;
        }
        return ended;
    }

    private boolean end(PgConnection connection, Duration most) {
        var request = inUse.get(connection);
        return request != null
                && RequestAge.of(request).compareTo(most) > 0
                // If it is not in use any more, or by another request, it is left alone.
                && inUse.computeIfPresent(connection, (used, user) -> user == request ? closed(used, user) : user)
                        == null;
    }

    private static @Nullable RoutingContext closed(PgConnection connection, RoutingContext request) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        ShedRequests.DEADLINE.count();
        LOG.warnf("A request took longer than it may, and was ended: %s", RequestId.of(request));
        return null;
    }

    /** Nothing if it is closed; that the pool learns by this, too, and drops it. */
    private static Optional<PgConnection> raw(Connection connection) {
        try {
            return Optional.of(connection.unwrap(PgConnection.class));
        } catch (SQLException closed) {
            LOG.debug("A connection has been closed", closed);
            return Optional.empty();
        }
    }

    private static boolean isClosed(PgConnection connection) {
        return connection.getQueryExecutor().isClosed();
    }
}

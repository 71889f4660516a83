package dev.waymark.platform.admission;

import dev.waymark.platform.admission.Gate.Pass;
import dev.waymark.platform.observability.ShedRequests;
import dev.waymark.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The instance's one gate, as wide as its pool of connections and its processors. Operators see how many wait there. */
@Startup
@ApplicationScoped
class Turns {

    /** For the readiness probe and the service's own housekeeping, which must not wait behind requests. */
    private static final int RESERVED = 2;

    private final Gate gate;

    Turns(AgroalDataSource database) {
        var connections =
                database.getConfiguration().connectionPoolConfiguration().maxSize();
        gate = new Gate(Limits.of(
                Math.max(1, connections - RESERVED), Runtime.getRuntime().availableProcessors()));
        Metrics.gauge("waymark.requests.waiting", gate, Gate::waiting);
        ShedRequests.begin();
    }

    /** A turn at once for a write that has nobody to wait for: see {@link Gate#enterAlone}. */
    Optional<Pass> takeAlone(Claim claim, Target target) {
        return gate.enterAlone(claim, target);
    }

    /**
     * Looks up what a write will lock, and what the others of the same caller will lock. That takes a turn, too.
     *
     * @throws ProblemException {@code unavailable} when it does not get one in time
     */
    void find(Object tenant, Target target, Duration patience) throws SQLException {
        var pass = take(Claim.ofQuery(tenant), patience);
        try {
            for (var other : gate.others(target)) {
                other.find();
            }
            target.find();
        } finally {
            pass.close();
        }
    }

    /** @throws ProblemException {@code unavailable} when it does not get its turn in time */
    Pass take(Claim claim, Duration patience) {
        return gate.enter(claim, patience).orElseThrow(() -> {
            ShedRequests.TURN.count();
            return ProblemException.unavailable("Too many requests are waiting.");
        });
    }
}

package dev.waymark.platform.admission;

import dev.waymark.platform.admission.Gate.Limits;
import dev.waymark.platform.admission.Gate.Pass;
import dev.waymark.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The instance's one gate, as wide as its pool of connections. Operators see how many wait there. */
@Startup
@ApplicationScoped
class Turns {

    /** For the readiness probe and the service's own housekeeping, which must not wait behind requests. */
    private static final int RESERVED = 2;

    private final Gate gate;

    Turns(AgroalDataSource database) {
        var connections =
                database.getConfiguration().connectionPoolConfiguration().maxSize();
        gate = new Gate(Limits.of(Math.max(1, connections - RESERVED)));
        Metrics.gauge("waymark.requests.waiting", gate, Gate::waiting);
    }

    /** @throws ProblemException {@code unavailable} when it does not get its turn in time */
    Pass take(String tenant, @Nullable Object target, Duration patience) {
        return gate.enter(tenant, target, patience)
                .orElseThrow(() -> ProblemException.unavailable("Too many requests are waiting."));
    }
}

package dev.waymark.privacy.retention;

import dev.waymark.platform.retention.Expiring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Deletes records that have been kept long enough, tenant by tenant, in small transactions. Of each kind, one instance deletes at a time;
 * the others leave that kind to it.
 */
@ApplicationScoped
class RetentionSweep {

    private static final Logger LOG = Logger.getLogger(RetentionSweep.class);

    private static final int MOST_RECORDS = 500;

    /** Of all tenants: the service's role sees the rows of one at a time, and the function only their names. */
    private static final String TENANTS = "select * from tenants()";

    /** Until the end of the transaction. */
    private static final String TAKE_TURN = "select pg_try_advisory_xact_lock(hashtextextended('retention ' || ?, 0))";

    private final DataSource database;
    private final Instance<Expiring> kinds;
    private final RetentionPeriods periods;
    private final Clock clock;

    RetentionSweep(DataSource database, Instance<Expiring> kinds, RetentionSettings settings, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.periods = RetentionPeriods.of(settings);
        this.clock = clock;
    }

    /** A service that deletes too early or never is not what the operator wanted, so it does not start. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent started) {
        var faults = periods.faults(kinds.stream().map(Expiring::name).toList());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Waymark does not start: " + String.join("; ", faults) + ".");
        }
    }

    @Scheduled(every = "1h", delayed = "10m")
    void sweep() throws SQLException {
        sweep(tenants());
    }

    /** A failure is logged without its message, which could quote a row; it does not keep other kinds. */
    void sweep(Set<String> tenants) {
        for (var kind : kinds) {
            try {
                tenants.forEach(tenant -> sweep(kind, tenant));
            } catch (RuntimeException failed) {
                LOG.warnf(
                        "Old records could not be deleted: %s (%s)",
                        kind.name(), failed.getClass().getName());
            }
        }
    }

    private void sweep(Expiring kind, String tenant) {
        var before = periods.deletedBefore(kind.name(), tenant, clock.instant());
        var isLeft = before.isPresent();
        while (isLeft) {
            isLeft = QuarkusTransaction.requiringNew().call(() -> deleteSome(kind, tenant, before.get()));
        }
    }

    private boolean deleteSome(Expiring kind, String tenant, Instant before) throws SQLException {
        return takesTurn(kind) && kind.deleteBefore(tenant, before, MOST_RECORDS) > 0;
    }

    private boolean takesTurn(Expiring kind) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TAKE_TURN)) {
            statement.setString(1, kind.name());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private Set<String> tenants() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TENANTS);
                var rows = statement.executeQuery()) {
            var tenants = new TreeSet<String>();
            while (rows.next()) {
                tenants.add(rows.getString(1));
            }
            return tenants;
        }
    }
}

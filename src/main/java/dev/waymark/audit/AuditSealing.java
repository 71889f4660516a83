package dev.waymark.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Seals new events every minute, of all tenants, which the database lets nobody do in any other way. Several instances may do so at once:
 * each skips the chains that another one is working on.
 */
@ApplicationScoped
class AuditSealing {

    /** So that no transaction takes long. */
    private static final int SEALS_AT_A_TIME = 20;

    private static final int EVENTS_IN_A_SEAL = 500;

    private final DataSource database;

    AuditSealing(DataSource database) {
        this.database = database;
    }

    @Scheduled(every = "{waymark.audit.sealed-every}", delayed = "1m")
    void seal() throws SQLException {
        while (sealSome() == SEALS_AT_A_TIME) {
            // There may be more.
        }
    }

    private int sealSome() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select seal_audit_events(?, ?)")) {
            statement.setInt(1, SEALS_AT_A_TIME);
            statement.setInt(2, EVENTS_IN_A_SEAL);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}

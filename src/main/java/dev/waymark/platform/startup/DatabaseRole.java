package dev.waymark.platform.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start under a database role that no permission and no row policy can hold: a service with an error in it
 * could then read and destroy everything. Tests and the local run have a database of their own.
 */
@ApplicationScoped
class DatabaseRole {

    private final DataSource database;
    private final Config config;

    DatabaseRole(DataSource database, Config config) {
        this.database = database;
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent started) throws SQLException {
        if (LaunchMode.current() != LaunchMode.TEST && !UnsafeSettings.isLocalRun(config) && isUnlimited()) {
            throw new IllegalStateException(
                    "Waymark does not start: its database role is a superuser, may bypass row security, or owns the"
                            + " tables: give it a role of its own, as in k8s/database/roles.sql, and name the one that"
                            + " migrates in QUARKUS_FLYWAY_USERNAME.");
        }
    }

    private boolean isUnlimited() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select rolsuper or rolbypassrls or exists"
                        + " (select from pg_class where relrowsecurity and not row_security_active(oid))"
                        + " from pg_roles where rolname = current_user")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}

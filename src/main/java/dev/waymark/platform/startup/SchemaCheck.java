package dev.waymark.platform.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SchemaValidationException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Refuses to start if the schema is older than the service, or lacks what the service needs; a newer one is fine. */
@ApplicationScoped
class SchemaCheck {

    private final Flyway flyway;
    private final EntityManagerFactory entities;

    SchemaCheck(Flyway flyway, EntityManagerFactory entities) {
        this.flyway = flyway;
        this.entities = entities;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent started) {
        var schema = flyway.info();
        var pending = schema.pending();
        if (pending.length > 0) {
            throw refused("is %s, but this release needs %s: run the migration first (QUARKUS_PROFILE=migrate)"
                    .formatted(version(schema.current()), version(pending[pending.length - 1])));
        }
        try {
            entities.getSchemaManager().validate();
        } catch (SchemaValidationException invalid) {
            throw refused("is %s, which this release cannot use: start a newer release. %s"
                    .formatted(version(schema.current()), reasons(invalid)));
        }
    }

    private static String version(MigrationInfo migration) {
        return migration == null ? "empty" : "version " + migration.getVersion();
    }

    private static String reasons(SchemaValidationException invalid) {
        return Arrays.stream(invalid.getFailures()).map(Exception::getMessage).collect(Collectors.joining("; "));
    }

    private static IllegalStateException refused(String reason) {
        return new IllegalStateException("Waymark does not start: the database schema " + reason + ".");
    }
}

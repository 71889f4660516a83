package dev.waymark.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The roles of the packaged service, as in production: one that owns and migrates the schema, and one that only changes rows. */
public final class ServiceRole {

    public static final String NAME = "waymark";
    public static final String MIGRATOR = "waymark_migrator";

    private static final Path ROLES = Path.of("k8s/database/roles.sql");

    private ServiceRole() {}

    /** Creates them, and gives the database to the one that migrates. */
    public static void createIn(EmbeddedPostgres postgres) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role %s login".formatted(MIGRATOR));
            statement.execute("alter database postgres owner to " + MIGRATOR);
            statement.execute(Files.readString(ROLES));
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The address of its database. */
    public static String url(EmbeddedPostgres postgres) {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort());
    }
}

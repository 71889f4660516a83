package dev.waymark.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;

/** The role under which the packaged service runs and migrates: it owns its database, and has no rights beyond it. */
public final class ServiceRole {

    public static final String NAME = "waymark";

    private ServiceRole() {}

    /** Creates it, and gives it the database. */
    public static void createIn(EmbeddedPostgres postgres) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role %s login".formatted(NAME));
            statement.execute("alter database postgres owner to " + NAME);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The address of its database. */
    public static String url(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl(NAME, "postgres");
    }
}

package dev.waymark.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real PostgreSQL server, started for this run; its data is kept in a folder between runs. */
final class LocalDatabase {

    /** The folder of the data, unless {@code WAYMARK_LOCAL_DATA} names another. */
    static final Path DATA = Path.of(System.getenv().getOrDefault("WAYMARK_LOCAL_DATA", ".waymark/postgresql"))
            .toAbsolutePath();

    private LocalDatabase() {}

    static void start() {
        try {
            Files.createDirectories(DATA.getParent());
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(DATA)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            System.setProperty("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
            System.setProperty("quarkus.datasource.username", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + DATA, failed);
        }
    }
}

package dev.waymark.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real PostgreSQL server, started for this run; its data is kept in a folder between runs. */
final class LocalDatabase {

    /** The folder of the data. The program that starts the local run has set the variable, or else the user has. */
    static final Path DATA = Path.of(System.getenv("WAYMARK_LOCAL_DATA")).toAbsolutePath();

    private final EmbeddedPostgres postgres;

    private LocalDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static LocalDatabase start() throws IOException {
        Files.createDirectories(DATA.getParent());
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(DATA)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                .start();
        System.setProperty("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        System.setProperty("quarkus.datasource.username", "postgres");
        return new LocalDatabase(postgres);
    }

    void stop() throws IOException {
        postgres.close();
    }
}

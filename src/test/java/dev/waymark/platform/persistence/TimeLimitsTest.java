package dev.waymark.platform.persistence;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Nothing goes on in the database for long after its client has given up; only migrations take as long as they take. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TimeLimitsTest {

    private static final Path ROLES = Path.of("k8s/database/roles.sql");

    @Inject
    DataSource database;

    @Inject
    Superuser superuser;

    @Inject
    Flyway flyway;

    @ConfigProperty(name = "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout")
    int socketTimeout;

    private static Map<String, String> settings(DataSource database) throws SQLException {
        var settings = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select name, setting from pg_settings where name in ('statement_timeout', 'lock_timeout',
                        'idle_in_transaction_session_timeout', 'plan_cache_mode')""")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    @Test
    void endsStatementsLocksAndTransactionsBeforeTheServiceGivesUp() throws SQLException {
        var settings = settings(database);
        assertThat(settings.remove("plan_cache_mode")).isEqualTo("force_generic_plan");
        assertThat(settings)
                .hasSize(3)
                .allSatisfy((name, milliseconds) -> assertThat(Integer.parseInt(milliseconds))
                        .as(name)
                        .isBetween(1_000, socketTimeout * 1_000 - 1));
    }

    @Test
    void limitsNoMigration() throws SQLException {
        assertThat(settings(flyway.getConfiguration().getDataSource()))
                .containsEntry("statement_timeout", "0")
                .containsEntry("lock_timeout", "0")
                .containsEntry("idle_in_transaction_session_timeout", "0");
    }

    /** A pooler drops what the driver asks for, so there the role has the same settings. */
    @Test
    void givesTheRoleTheSameSettings() throws SQLException, IOException {
        var ofRole = new TreeMap<String, String>();
        Pattern.compile("ALTER ROLE waymark SET (\\w+) = '(\\w+?)(?:(?<=\\d)s)?'")
                .matcher(Files.readString(ROLES))
                .results()
                .forEach(setting -> ofRole.put(setting.group(1), setting.group(2)));
        var ofConnection = settings(database);
        ofConnection.replaceAll((name, value) -> value.replaceFirst("000$", ""));
        assertThat(ofRole).isEqualTo(ofConnection);
    }

    @Test
    void answersThatTheServiceIsBusyWhenAPlanStaysLocked() throws SQLException {
        var mia = PlanFixtures.of(member("mia"));
        var plan = mia.emptyPlan();
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select from plans where id = '%s' for update".formatted(plan));
            mia.post("/v1/plans/" + plan + "/pause")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", endsWith("/problems/unavailable"));
            connection.rollback();
        }
        mia.post("/v1/plans/" + plan + "/pause").then().statusCode(200);
    }
}

package dev.waymark.platform.idempotency;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.MovableClock;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key is kept for 24 hours, and no longer. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class IdempotencyExpiryTest {

    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    MovableClock clock;

    @Inject
    IdempotencyKeys keys;

    @Inject
    Superuser database;

    private final String tenant = newTenant();

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private Response begin() {
        return member("mia")
                .of(tenant)
                .header("Idempotency-Key", "daily")
                .contentType("application/json")
                .body("{\"questionnaire\": \"career-rut-short\"}")
                .post("/v1/assessments");
    }

    private int kept() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "/* a test */ select count(*) from idempotency_keys where tenant_id = ?")) {
            statement.setString(1, tenant);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void givesTheFirstAnswerForADayAndThenStartsOver() {
        String first = begin().path("id");
        clock.stopAt(NOW.plus(DAY));
        assertThat(begin().<String>path("id")).isEqualTo(first);
        clock.stopAt(NOW.plus(DAY).plusMillis(1));
        var second = begin();
        assertThat(second.<String>path("id")).isNotEqualTo(first);
        assertThat(second.header("Idempotency-Replayed")).isNull();
        assertThat(begin().<String>path("id")).isEqualTo(second.path("id"));
    }

    @Test
    void sweepsWhatIsOlder() throws SQLException {
        begin();
        age("24 hours 59 minutes");
        keys.sweep();
        assertThat(kept()).isEqualTo(1);
        age("25 hours 1 minute");
        keys.sweep();
        assertThat(kept()).isZero();
    }

    /** Keys are swept by the database's clock. */
    private void age(String interval) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update idempotency_keys set created_at = now() - cast(? as interval) where tenant_id = ?")) {
            statement.setString(1, interval);
            statement.setString(2, tenant);
            statement.executeUpdate();
        }
    }
}

package dev.waymark.platform.idempotency;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the connection dies between the effect and the note of its key, there is neither. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class IdempotencyCrashTest {

    /** The server ends the connection that is about to remember an answer: what it did so far is lost with it. */
    private static final String DIE = """
            create function die() returns trigger language plpgsql as $$
            begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
            create trigger dies before update on idempotency_keys for each row
            when (new.idempotency_key = 'doomed') execute function die()""";

    private static final String LIVE = "drop trigger if exists dies on idempotency_keys; drop function if exists die()";

    @Inject
    Superuser database;

    private final String tenant = newTenant();

    @BeforeEach
    void letItDie() throws SQLException {
        run(DIE);
    }

    @AfterEach
    void letItLive() throws SQLException {
        run(LIVE);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Request mia() {
        return member("mia").of(tenant);
    }

    private Response begin() {
        return mia().header("Idempotency-Key", "doomed")
                .contentType("application/json")
                .body("{\"questionnaire\": \"career-rut-short\"}")
                .post("/v1/assessments");
    }

    @Test
    void leavesNeitherAnEffectNorAKey() throws SQLException {
        begin().then().statusCode(503).header("Retry-After", "5").body("type", endsWith("/problems/unavailable"));
        mia().get("/v1/assessments").then().statusCode(200).body("items", hasSize(0));
        run(LIVE);
        begin().then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(begin().header("Idempotency-Replayed")).isEqualTo("true");
        mia().get("/v1/assessments").then().body("items", hasSize(1));
    }
}

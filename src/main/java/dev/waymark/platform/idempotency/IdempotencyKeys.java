package dev.waymark.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;

/** Remembers, for 24 hours, the effect and the response of each key. Plain SQL, because one statement claims a key. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** The headers that are stored with a response; the others are created again. */
    private static final List<String> REMEMBERED_HEADERS = List.of("Location", "ETag");

    private static final String MATCHES =
            " where tenant_id = ? and subject = ? and method = ? and path = ? and idempotency_key = ?";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyKeys(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The scope within which a key is unique. */
    record Scope(String tenant, String subject, String method, String path, String key) {

        int bind(PreparedStatement statement, int first) throws SQLException {
            statement.setString(first, tenant);
            statement.setString(first + 1, subject);
            statement.setString(first + 2, method);
            statement.setString(first + 3, path);
            statement.setString(first + 4, key);
            return first + 5;
        }
    }

    /** The response to the first request with a key. */
    record FirstAnswer(String bodyHash, int status, Map<String, String> headers, String body) {}

    /**
     * Claims the key for this request; waits while another request with the same key is running.
     *
     * @return false when the key has already had its effect
     */
    boolean claim(Scope scope, String bodyHash) throws SQLException {
        var sql = """
                insert into idempotency_keys as present
                    (tenant_id, subject, method, path, idempotency_key, body_hash, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint idempotency_keys_pk do update
                set body_hash = excluded.body_hash, created_at = excluded.created_at
                where present.created_at < ?""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var next = scope.bind(statement, 1);
            statement.setString(next, bodyHash);
            statement.setTimestamp(next + 1, Timestamp.from(clock.instant()));
            statement.setTimestamp(next + 2, Timestamp.from(expiry()));
            return statement.executeUpdate() == 1;
        }
    }

    void remember(Scope scope, RestResponse<?> answer) throws SQLException, JsonProcessingException {
        var headers = new LinkedHashMap<String, String>();
        for (var name : REMEMBERED_HEADERS) {
            var value = answer.getStringHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        var sql = "update idempotency_keys set status = ?, headers = ?::jsonb, body = ?" + MATCHES;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, answer.getStatus());
            statement.setString(2, json.writeValueAsString(headers));
            statement.setString(3, json.writeValueAsString(answer.getEntity()));
            scope.bind(statement, 4);
            statement.executeUpdate();
        }
    }

    FirstAnswer recall(Scope scope) throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection()) {
            return recall(scope, connection);
        }
    }

    private FirstAnswer recall(Scope scope, Connection connection) throws SQLException, JsonProcessingException {
        var sql = "select body_hash, status, headers, body from idempotency_keys" + MATCHES;
        try (var statement = connection.prepareStatement(sql)) {
            scope.bind(statement, 1);
            try (var row = statement.executeQuery()) {
                row.next();
                return new FirstAnswer(
                        row.getString(1),
                        row.getInt(2),
                        json.readValue(row.getString(3), new TypeReference<>() {}),
                        row.getString(4));
            }
        }
    }

    /**
     * Deletes keys older than a day, for all tenants; several instances may do so at once. Often, so that there is never so
     * much to delete that the statement runs out of time.
     */
    @Scheduled(every = "10m", delayed = "1m")
    void sweep() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from idempotency_keys where created_at < ?")) {
            statement.setTimestamp(1, Timestamp.from(expiry()));
            statement.executeUpdate();
        }
    }

    private Instant expiry() {
        return clock.instant().minus(KEPT);
    }
}

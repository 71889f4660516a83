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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Remembers, for 24 hours, the effect and the response of each key. Plain SQL, because one statement claims a key. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** The headers that are stored with a response; the others are created again. */
    private static final List<String> REMEMBERED_HEADERS = List.of("Location", "ETag");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    /** The response to the first request with a key; the previous version stored no role. */
    record FirstAnswer(String bodyHash, @Nullable String role, int status, Map<String, String> headers, String body) {

        boolean isDeleted() {
            return bodyHash.isEmpty();
        }

        boolean isFor(String caller) {
            return role == null || role.equals(caller);
        }
    }

    /**
     * Claims the key for this request; waits while another request with the same key is running.
     *
     * @return false when the key has already had its effect
     */
    boolean claim(Scope scope, String role, String bodyHash) throws SQLException {
        var sql = """
                insert into idempotency_keys as present
                    (tenant_id, subject, method, path, idempotency_key, role, body_hash, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint idempotency_keys_pk do update
                set role = excluded.role, body_hash = excluded.body_hash, created_at = excluded.created_at
                where present.created_at < ?""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var next = scope.bind(statement, 1);
            statement.setString(next, role);
            statement.setString(next + 1, bodyHash);
            statement.setTimestamp(next + 2, Timestamp.from(clock.instant()));
            statement.setTimestamp(next + 3, Timestamp.from(expiry()));
            return statement.executeUpdate() == 1;
        }
    }

    /** @param memberId whose records it tells of, if it tells of any */
    void remember(Scope scope, RestResponse<?> answer, String body, @Nullable String memberId)
            throws SQLException, JsonProcessingException {
        var headers = new LinkedHashMap<String, String>();
        for (var name : REMEMBERED_HEADERS) {
            var value = answer.getStringHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        var sql = "update idempotency_keys set status = ?, headers = ?::jsonb, body = ?, about = ?, member_id = ?"
                + MATCHES;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, answer.getStatus());
            statement.setString(2, json.writeValueAsString(headers));
            statement.setString(3, body);
            statement.setArray(4, connection.createArrayOf("uuid", idsIn(scope.path() + body)));
            statement.setString(5, memberId);
            scope.bind(statement, 6);
            statement.executeUpdate();
        }
    }

    /** A response tells of a record if it has its id; whatever it tells, it tells with ids. */
    private static Object[] idsIn(String text) {
        return ID.matcher(text)
                .results()
                .map(id -> UUID.fromString(id.group()))
                .distinct()
                .toArray();
    }

    /**
     * Deletes the responses that tell of these records. Their keys stay, or a request that arrives again late would
     * create again what was deleted. The previous version takes an empty hash for that of a different body.
     */
    void forget(String tenant, Collection<UUID> records) throws SQLException {
        var sql = """
                update idempotency_keys set body_hash = '', headers = '{}', body = '', about = null
                where tenant_id = ? and about && ?""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant);
            statement.setArray(2, connection.createArrayOf("uuid", records.toArray()));
            statement.executeUpdate();
        }
    }

    FirstAnswer recall(Scope scope) throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection()) {
            return recall(scope, connection);
        }
    }

    private FirstAnswer recall(Scope scope, Connection connection) throws SQLException, JsonProcessingException {
        var sql = "select body_hash, role, status, headers, body from idempotency_keys" + MATCHES;
        try (var statement = connection.prepareStatement(sql)) {
            scope.bind(statement, 1);
            try (var row = statement.executeQuery()) {
                row.next();
                return new FirstAnswer(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        json.readValue(row.getString(4), new TypeReference<>() {}),
                        row.getString(5));
            }
        }
    }

    /**
     * Deletes keys that have expired, of all tenants, which the database lets nobody do in any other way; several instances may do so at
     * once. Often, so that there is never so much to delete that the statement runs out of time.
     */
    @Scheduled(every = "10m", delayed = "1m")
    void sweep() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select delete_expired_keys()")) {
            statement.execute();
        }
    }

    private Instant expiry() {
        return clock.instant().minus(KEPT);
    }
}

package dev.waymark.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A key that is created once and stored in the database, so that every instance accepts what the others have sealed and
 * nobody has to manage another secret.
 */
@ApplicationScoped
public class ServiceKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final DataSource database;
    private volatile @Nullable SecretKeySpec key;

    public ServiceKey(DataSource database) {
        this.database = database;
    }

    /** So that no request has to wait for it: some run where nothing may wait. After the schema has been checked. */
    void load(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        key();
    }

    /** The HMAC-SHA256 of a text (RFC 2104). */
    public byte[] hmac(String text) {
        return hmac(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The HMAC-SHA256 of bytes. */
    public byte[] hmac(byte[] bytes) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            // The key must be stored even if the request that created it fails.
            known = new SecretKeySpec(QuarkusTransaction.requiringNew().call(this::read), ALGORITHM);
            key = known;
        }
        return known;
    }

    /** If several instances start at once, one creates the key and the others find it. */
    private byte[] read() throws SQLException {
        try (var connection = database.getConnection()) {
            var known = find(connection);
            if (known == null) {
                offer(connection);
                known = find(connection);
            }
            return Objects.requireNonNull(known);
        }
    }

    private static byte @Nullable [] find(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select secret from cursor_key")) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    private static void offer(Connection connection) throws SQLException {
        var made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        try (var statement =
                connection.prepareStatement("insert into cursor_key (secret) values (?) on conflict do nothing")) {
            statement.setBytes(1, made);
            statement.executeUpdate();
        }
    }
}

package dev.waymark.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
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
            offer(connection);
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select secret from cursor_key")) {
                row.next();
                return row.getBytes(1);
            }
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

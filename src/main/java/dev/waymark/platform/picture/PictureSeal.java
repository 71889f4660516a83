package dev.waymark.platform.picture;

import dev.waymark.platform.persistence.ServiceKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a text so that nobody else can make, change or read it: an address holds the id of a member, which a browser or
 * a proxy may write down. Each text gets a key of its own, derived from the service's key and 128 random bits, so that
 * AES-GCM (NIST SP 800-38D) needs no nonce that must never repeat.
 */
@ApplicationScoped
class PictureSeal {

    private static final byte[] PURPOSE = "picture-link ".getBytes(StandardCharsets.UTF_8);
    private static final int SALT_BYTES = 16;
    private static final GCMParameterSpec ONE_USE = new GCMParameterSpec(128, new byte[12]);

    private final ServiceKey key;
    private final SecureRandom random = new SecureRandom();

    PictureSeal(ServiceKey key) {
        this.key = key;
    }

    /** The sealed text, as base64url. */
    String seal(String text) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, salt).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(joined(salt, sealed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text; empty when this service has not sealed it. */
    Optional<String> open(String sealed) {
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed);
            var salt = Arrays.copyOf(bytes, SALT_BYTES);
            var text = cipher(Cipher.DECRYPT_MODE, salt).doFinal(bytes, SALT_BYTES, bytes.length - SALT_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] salt) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.hmac(joined(PURPOSE, salt)), "AES"), ONE_USE);
        return cipher;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}

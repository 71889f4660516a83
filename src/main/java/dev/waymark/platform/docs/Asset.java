package dev.waymark.platform.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is served as it is: its bytes, their fingerprint, and how small they can be. */
class Asset {

    private static final int FINGERPRINT_BYTES = 6;

    private Asset() {}

    /** The path of a static file with the fingerprint of its content: another content has another address. */
    static String versioned(String path) {
        return path + "?v=" + fingerprintOf(read("META-INF/resources" + path));
    }

    static String fingerprintOf(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file of the application or of one of its libraries. */
    static byte[] read(String file) {
        try (var content = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException(file + " is missing from the build");
            }
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

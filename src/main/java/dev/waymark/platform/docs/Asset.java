package dev.waymark.platform.docs;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A static file that a page loads. */
class Asset {

    private static final int FINGERPRINT_BYTES = 6;

    private Asset() {}

    /** The path with a fingerprint of the content: browsers keep static files for a day, and must not keep an old one. */
    static String versioned(String path) {
        try (var content = Asset.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (content == null) {
                throw new IllegalStateException(path + " is missing from the build");
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new IllegalStateException(path + " cannot be read", unreadable);
        }
    }
}

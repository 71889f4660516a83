package dev.waymark.platform.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** What is served as it is: its bytes, their fingerprint, and how small they can be. */
class Asset {

    private Asset() {}

    /** The path of a static file with the fingerprint of its content: another content has another address. */
    static String versioned(String path) {
        return path + "?v=" + fingerprintOf(read("META-INF/resources" + path));
    }

    /** Tells versions of a file apart, and protects nothing. The checksum is native, so that megabytes take no time at the start. */
    static String fingerprintOf(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return HexFormat.of().toHexDigits(checksum.getValue(), 8);
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

package dev.waymark.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** Fingerprints of JSON values that do not depend on white space, key order or number format (RFC 8785). */
public final class CanonicalJson {

    private static final ObjectMapper JSON = JsonSettings.mapper();

    private CanonicalJson() {}

    /** {@code sha256:} and the hexadecimal SHA-256 of the value's canonical JSON. */
    public static String hash(Object value) {
        try {
            var json = JSON.writeValueAsString(value);
            // The canonicalizer takes objects and arrays only; a bare value is hashed inside an array.
            var canonical = new JsonCanonicalizer(isStructure(json) ? json : "[" + json + "]").getEncodedUTF8();
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isStructure(String json) {
        return json.startsWith("{") || json.startsWith("[");
    }
}

package dev.waymark.assessment.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** The fingerprint of answers, which have so simple a canonical JSON (RFC 8785) that it can be written down directly. */
final class AnswersHash {

    private AnswersHash() {}

    /**
     * {@code sha256:} and the hexadecimal SHA-256 of the canonical JSON.
     *
     * @param answers by item key: of letters, digits and hyphens, so that nothing needs escaping
     */
    static String of(Map<String, Answer> answers) {
        String[] keys = answers.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        var json = new StringBuilder("{");
        for (String key : keys) {
            Integer value = answers.get(key).value();
            json.append(json.length() == 1 ? "\"" : ",\"").append(key).append("\":");
            if (value == null) {
                json.append("\"not_applicable\"");
            } else {
                json.append(value.intValue());
            }
        }
        return sha256(json.append('}').toString());
    }

    private static String sha256(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

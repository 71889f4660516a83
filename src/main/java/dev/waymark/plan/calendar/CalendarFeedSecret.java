package dev.waymark.plan.calendar;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * The secret of a calendar feed: 256 random bits, followed by the tenant, so that a database distributed by tenant need
 * not search all of its nodes. The tenant only says where to look: a changed one finds nothing, because the whole is
 * hashed.
 *
 * @param text as in the address: base64url without padding
 */
record CalendarFeedSecret(String text, String tenant) {

    private static final int RANDOM_BYTES = 32;

    static CalendarFeedSecret of(String tenant, SecureRandom random) {
        var name = tenant.getBytes(StandardCharsets.UTF_8);
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var whole = Arrays.copyOf(bytes, RANDOM_BYTES + name.length);
        System.arraycopy(name, 0, whole, RANDOM_BYTES, name.length);
        return new CalendarFeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(whole), tenant);
    }

    /** @throws ProblemException {@code not-found} when no feed can have this secret */
    static CalendarFeedSecret parse(String text) {
        try {
            var whole = Base64.getUrlDecoder().decode(text);
            if (whole.length > RANDOM_BYTES) {
                var tenant = new String(whole, RANDOM_BYTES, whole.length - RANDOM_BYTES, StandardCharsets.UTF_8);
                // No database can store this character, so no tenant has it.
                if (tenant.indexOf('\0') < 0) {
                    return new CalendarFeedSecret(text, tenant);
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
        throw unknown();
    }

    static ProblemException unknown() {
        return ProblemException.of(
                ProblemType.NOT_FOUND,
                "There is no calendar at this address: get a new address where you got this one.");
    }

    /** The SHA-256 hash, the only part of it that is ever stored. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

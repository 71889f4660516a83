package dev.waymark.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that have been verified since their issuer's keys last changed, because verifying one takes longer than most
 * requests do. Only their digests are kept. A token that has expired, or that the keys might not verify anymore, is unknown.
 */
@Startup
@ApplicationScoped
class RememberedTokens {

    private final int most;
    private final Clock clock;
    private final Cache<ByteBuffer, Remembered> tokens;

    /** Whom a token identifies from when it was verified until it expires. */
    record Verified(SecurityIdentity identity, Instant from, Instant until) {

        boolean holdsAt(Instant time) {
            return !time.isBefore(from) && time.isBefore(until);
        }
    }

    /** @param keys that verified it, or that there were just before */
    private record Remembered(Verified verified, Issuer.Keys keys) {}

    /**
     * @param most how many there can be; with 0, every token is verified on every request
     * @throws IllegalArgumentException if it is negative, which keeps the service from starting
     */
    RememberedTokens(@ConfigProperty(name = "waymark.identity.remembered-tokens") int most, Clock clock) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "WAYMARK_IDENTITY_REMEMBERED_TOKENS is %d: set it to 0 to remember none, or to how many"
                            .formatted(most));
        }
        this.most = most;
        this.clock = clock;
        this.tokens =
                Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** Whom the token in an {@code Authorization} header identifies; null if it is not remembered. */
    @Nullable
    SecurityIdentity find(String header) {
        if (most == 0) {
            return null;
        }
        var known = tokens.getIfPresent(digestOf(header));
        return known != null && !known.keys.areReplaced() && known.verified.holdsAt(clock.instant())
                ? known.verified.identity()
                : null;
    }

    /**
     * Remembers the token in a header while it is verified.
     *
     * @param verification begins only now: if its issuer's keys change before it ends, what it finds is not remembered
     */
    Uni<SecurityIdentity> remember(String header, Issuer issuer, Supplier<Uni<Verified>> verification) {
        var present = issuer.keys();
        return verification.get().map(verified -> {
            if (most > 0) {
                tokens.put(digestOf(header), new Remembered(verified, present));
            }
            return verified.identity();
        });
    }

    private static ByteBuffer digestOf(String header) {
        try {
            var bytes = header.getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

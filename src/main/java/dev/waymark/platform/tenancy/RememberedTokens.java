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
 * The tokens that have been verified since the issuer's keys were last fetched, because verifying one takes longer than most
 * requests do. Only their digests are kept. A token that has expired, or that the keys might not verify anymore, is unknown.
 */
@Startup
@ApplicationScoped
class RememberedTokens {

    private final int most;
    private final Clock clock;

    /** Replaced when the keys are fetched: what was verified with the keys before ends up in the old one. */
    private volatile Cache<ByteBuffer, Verified> tokens;

    /** Whom a token identifies from when it was verified until it expires. */
    record Verified(SecurityIdentity identity, Instant from, Instant until) {

        boolean holdsAt(Instant time) {
            return !time.isBefore(from) && time.isBefore(until);
        }
    }

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
        this.tokens = empty();
    }

    private Cache<ByteBuffer, Verified> empty() {
        return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** What is remembered must be verified again, with the keys that there are now. */
    void forget() {
        tokens = empty();
    }

    /** Whom the token in an {@code Authorization} header identifies; null if it is not remembered. */
    @Nullable
    SecurityIdentity find(String header) {
        if (most == 0) {
            return null;
        }
        var known = tokens.getIfPresent(digestOf(header));
        return known != null && known.holdsAt(clock.instant()) ? known.identity() : null;
    }

    /**
     * Remembers the token in a header while it is verified, if there is one and it can be.
     *
     * @param verification begins only now, so that it is known which keys it does not use
     */
    Uni<SecurityIdentity> remember(String header, Supplier<Uni<@Nullable Verified>> verification) {
        var present = tokens;
        return verification.get().onItem().ifNotNull().transform(verified -> {
            if (most > 0) {
                present.put(digestOf(header), verified);
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

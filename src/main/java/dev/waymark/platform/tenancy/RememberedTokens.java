package dev.waymark.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /** @param most how many there can be; with 0, every token is verified on every request */
    RememberedTokens(@ConfigProperty(name = "waymark.identity.remembered-tokens") int most, Clock clock) {
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

    /**
     * Whom the token in an {@code Authorization} header identifies.
     *
     * @param verification verifies it if it is not remembered; nothing is remembered if it fails or finds no token
     */
    Uni<SecurityIdentity> identity(String header, Supplier<Uni<@Nullable Verified>> verification) {
        if (most == 0) {
            return verification.get().map(RememberedTokens::identityOf);
        }
        var present = tokens;
        var digest = digestOf(header);
        var known = present.getIfPresent(digest);
        return known != null && known.holdsAt(clock.instant())
                ? Uni.createFrom().item(known.identity())
                : verification
                        .get()
                        .onItem()
                        .ifNotNull()
                        .invoke(verified -> present.put(digest, verified))
                        .map(RememberedTokens::identityOf);
    }

    private static @Nullable SecurityIdentity identityOf(@Nullable Verified verified) {
        return verified == null ? null : verified.identity();
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

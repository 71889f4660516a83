package dev.waymark.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.platform.tenancy.RememberedTokens.Verified;
import dev.waymark.support.MovableClock;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final String TOKEN = "Bearer a.b.c";

    private final MovableClock clock = new MovableClock();
    private final RememberedTokens tokens = new RememberedTokens(2, clock);

    @BeforeEach
    void stopTime() {
        clock.stopAt(Instant.parse("2027-02-01T08:00:00Z"));
    }

    private int verifications;

    private SecurityIdentity mia() {
        return QuarkusSecurityIdentity.builder().setPrincipal(() -> "mia").build();
    }

    private Uni<@Nullable Verified> verify() {
        verifications++;
        return Uni.createFrom()
                .item(new Verified(mia(), clock.instant(), clock.instant().plus(LIFETIME)));
    }

    private static @Nullable SecurityIdentity ask(
            RememberedTokens tokens, String header, Supplier<Uni<@Nullable Verified>> verification) {
        var known = tokens.find(header);
        return known == null ? tokens.remember(header, verification).await().indefinitely() : known;
    }

    private void ask(String header) {
        assertThat(ask(tokens, header, this::verify)).isNotNull();
    }

    @Test
    void verifiesATokenOnce() {
        ask(TOKEN);
        ask(TOKEN);
        assertThat(verifications).isEqualTo(1);
    }

    @Test
    void tellsTokensApart() {
        ask(TOKEN);
        ask(TOKEN + "d");
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void verifiesATokenThatHasExpired() {
        ask(TOKEN);
        clock.stopAt(clock.instant().plus(LIFETIME).minusMillis(1));
        ask(TOKEN);
        assertThat(verifications).isEqualTo(1);
        clock.stopAt(clock.instant().plusMillis(1));
        ask(TOKEN);
        assertThat(verifications).isEqualTo(2);
    }

    /** A token may say from when it holds. */
    @Test
    void verifiesATokenWhenTheClockWasSetBack() {
        ask(TOKEN);
        clock.stopAt(clock.instant().minusMillis(1));
        ask(TOKEN);
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void verifiesEveryTokenWhenTheKeysWereFetched() {
        ask(TOKEN);
        tokens.forget();
        ask(TOKEN);
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void forgetsWhatWasVerifiedWhileTheKeysWereFetched() {
        ask(tokens, TOKEN, () -> {
            tokens.forget();
            return verify();
        });
        ask(TOKEN);
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void remembersNoFailure() {
        Supplier<Uni<@Nullable Verified>> failing = () -> Uni.createFrom().failure(new AuthenticationFailedException());
        assertThatThrownBy(() -> ask(tokens, TOKEN, failing)).isInstanceOf(AuthenticationFailedException.class);
        ask(TOKEN);
        assertThat(verifications).isEqualTo(1);
    }

    @Test
    void findsNobodyInWhatIsNoToken() {
        for (var most : new int[] {0, 2}) {
            var some = new RememberedTokens(most, clock);
            assertThat(ask(some, "Basic bWlhOm1pYQ==", () -> Uni.createFrom().nullItem()))
                    .isNull();
        }
    }

    @Test
    void remembersNoMoreThanItMay() {
        for (var token = 0; token < 100; token++) {
            ask(TOKEN + token);
        }
        verifications = 0;
        for (var token = 0; token < 100; token++) {
            ask(TOKEN + token);
        }
        assertThat(verifications).isGreaterThanOrEqualTo(98);
    }

    @Test
    void remembersNothingIfItMustNot() {
        var none = new RememberedTokens(0, clock);
        ask(none, TOKEN, this::verify);
        ask(none, TOKEN, this::verify);
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void saysWhichNumbersItTakes() {
        assertThatThrownBy(() -> new RememberedTokens(-1, clock))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WAYMARK_IDENTITY_REMEMBERED_TOKENS");
    }
}

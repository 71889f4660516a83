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
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final String TOKEN = "Bearer a.b.c";

    private final MovableClock clock = new MovableClock();
    private final RememberedTokens tokens = new RememberedTokens(2, clock);
    private final Issuer issuer = new Issuer("one", tenant -> true);

    @BeforeEach
    void stopTime() {
        clock.stopAt(Instant.parse("2027-02-01T08:00:00Z"));
    }

    private int verifications;

    private SecurityIdentity mia() {
        return QuarkusSecurityIdentity.builder().setPrincipal(() -> "mia").build();
    }

    private Uni<Verified> verify() {
        verifications++;
        return Uni.createFrom()
                .item(new Verified(mia(), clock.instant(), clock.instant().plus(LIFETIME)));
    }

    private @Nullable SecurityIdentity ask(
            RememberedTokens tokens, String header, Supplier<Uni<Verified>> verification) {
        var known = tokens.find(header);
        return known == null
                ? tokens.remember(header, issuer, verification).await().indefinitely()
                : known;
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
    void verifiesEveryTokenWhenTheKeysHaveChanged() {
        ask(TOKEN);
        issuer.publishes(Set.of("new"));
        ask(TOKEN);
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void verifiesATokenOnceWhileTheSameKeysAreFetchedAgain() {
        issuer.publishes(Set.of("key"));
        issuer.settle(issuer.published());
        ask(TOKEN);
        for (var fetch = 0; fetch < 3; fetch++) {
            var before = issuer.published();
            issuer.publishes(Set.of("key"));
            issuer.settle(before);
        }
        ask(TOKEN);
        assertThat(verifications).isEqualTo(1);
    }

    @Test
    void remembersTheTokensOfOneIssuerWhenTheKeysOfAnotherChange() {
        ask(TOKEN);
        new Issuer("two", tenant -> true).publishes(Set.of("new"));
        ask(TOKEN);
        assertThat(verifications).isEqualTo(1);
    }

    @Test
    void doesNotRememberWhatWasVerifiedWhileTheKeysChanged() {
        ask(tokens, TOKEN, () -> {
            issuer.publishes(Set.of("new"));
            return verify();
        });
        ask(TOKEN);
        assertThat(verifications).isEqualTo(2);
    }

    /** A change is known a moment before it is in use. */
    @Test
    void forgetsWhatWasVerifiedBetweenAChangeAndItsUse() {
        issuer.publishes(Set.of("new"));
        ask(TOKEN);
        issuer.settle(issuer.published());
        ask(TOKEN);
        assertThat(verifications).isEqualTo(2);
    }

    /** It was fetched once more just before the keys are said to be in use. */
    @Test
    void forgetsAgainWhatWasVerifiedBetweenALaterChangeAndItsUse() {
        var before = issuer.published();
        issuer.publishes(Set.of("new"));
        issuer.settle(before);
        ask(TOKEN);
        issuer.settle(issuer.published());
        ask(TOKEN);
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void remembersNoFailure() {
        Supplier<Uni<Verified>> failing = () -> Uni.createFrom().failure(new AuthenticationFailedException());
        assertThatThrownBy(() -> ask(tokens, TOKEN, failing)).isInstanceOf(AuthenticationFailedException.class);
        ask(TOKEN);
        assertThat(verifications).isEqualTo(1);
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

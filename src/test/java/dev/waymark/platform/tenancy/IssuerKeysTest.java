package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The issuer's keys change while the service runs, and strangers send tokens with keys that never were. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class IssuerKeysTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    IssuerKeys keys;

    @Inject
    RememberedTokens remembered;

    /** One key for both tests, and for a stranger's token, because it takes seconds to make one. */
    private static final TestIssuer.OtherKey OTHER = TestIssuer.otherKey();

    private static final TestIssuer.OtherKey STRANGE = new TestIssuer.OtherKey("strange", OTHER.keys());

    @AfterEach
    void withdraw() {
        OTHER.withdraw();
    }

    private static int statusWith(String token) {
        return with(token).get("/v1/strategies").statusCode();
    }

    private static int statusWithOther() {
        return statusWith(OTHER.token(newTenant(), "mia", "member"));
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
        }
    }

    @Test
    void aNewKeyIsSoonTrustedWhateverStrangersSend() {
        assertThat(statusWithOther()).isEqualTo(401);
        var fetches = TestIssuer.fetchesOfKeys();
        var begin = Instant.now();
        var strange = STRANGE.token(newTenant(), "eve", "service");
        OTHER.publish();
        await(() -> {
            assertThat(statusWith(strange)).isEqualTo(401);
            return statusWithOther() == 200;
        });
        var seconds = Duration.between(begin, Instant.now()).toSeconds();
        assertThat(TestIssuer.fetchesOfKeys() - fetches)
                .as("one a second at most, in tests")
                .isLessThanOrEqualTo((int) seconds + 2);
    }

    @Test
    void aKeyThatIsWithdrawnIsNotTrustedOnceTheKeysAreFetchedAgain() {
        OTHER.publish();
        await(() -> statusWithOther() == 200);
        OTHER.withdraw();
        await(() -> {
            keys.refresh();
            return statusWithOther() == 401;
        });
        assertThat(statusWith(TestIssuer.token(newTenant(), "mia", "member"))).isEqualTo(200);
    }

    /** A token that the service has taken twice. */
    private String knownToken() {
        OTHER.publish();
        var token = OTHER.token(newTenant(), "mia", "member");
        await(() -> statusWith(token) == 200);
        assertThat(statusWith(token)).isEqualTo(200);
        assertThat(isRemembered(token)).isTrue();
        return token;
    }

    private boolean isRemembered(String token) {
        return remembered.find("Bearer " + token) != null;
    }

    @Test
    void aTokenThatIsRememberedIsNotTrustedOnceTheKeysAreFetchedAgain() {
        var token = knownToken();
        OTHER.withdraw();
        await(() -> {
            keys.refresh();
            return statusWith(token) == 401;
        });
    }

    /** The framework fetches the keys when it sees one that it does not know. */
    @Test
    void noTokenIsRememberedWhenANewKeyHasAppeared() {
        var token = knownToken();
        OTHER.withdraw();
        var strange = STRANGE.token(newTenant(), "eve", "service");
        await(() -> {
            assertThat(statusWith(strange)).isEqualTo(401);
            return statusWith(token) == 401;
        });
    }

    @Test
    void noTokenIsForgottenForWhatStrangersSend() {
        keys.refresh();
        var token = TestIssuer.token(newTenant(), "mia", "member");
        assertThat(statusWith(token)).isEqualTo(200);
        var fetches = TestIssuer.fetchesOfKeys();
        var strange = STRANGE.token(newTenant(), "eve", "service");
        await(() -> {
            assertThat(statusWith(strange)).isEqualTo(401);
            return TestIssuer.fetchesOfKeys() > fetches;
        });
        keys.refresh();
        assertThat(isRemembered(token)).isTrue();
    }

    @Test
    void aTokenThatIsRefusedIsNotRemembered() {
        var strange = STRANGE.token(newTenant(), "eve", "service");
        assertThat(statusWith(strange)).isEqualTo(401);
        assertThat(isRemembered(strange)).isFalse();
    }
}

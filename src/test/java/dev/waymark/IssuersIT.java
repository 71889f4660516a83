package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.waymark.support.Api;
import dev.waymark.support.OpenIdProvider;
import dev.waymark.support.OpenIdProvider.Mood;
import dev.waymark.support.PackagedService;
import dev.waymark.support.Response;
import dev.waymark.support.ServiceRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Issuers change their keys, go away and come back while the service runs, and none of them disturbs the others. */
class IssuersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Polling without a pause would take the processors from the service that is starting. */
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);

    private static EmbeddedPostgres postgres;
    private static OpenIdProvider first;
    private static OpenIdProvider second;
    private static PackagedService service;

    /** The second issuer is not there when the service starts. */
    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        ServiceRole.createIn(postgres);
        first = new OpenIdProvider();
        second = new OpenIdProvider();
        second.goAway();
        service = PackagedService.launch(PackagedService.settings(
                ServiceRole.url(postgres),
                ServiceRole.NAME,
                "WAYMARK_IDENTITY_ISSUERS__FIRST__URL",
                first.url(),
                "WAYMARK_IDENTITY_ISSUERS__FIRST__TENANTS",
                "acme, initech",
                "WAYMARK_IDENTITY_ISSUERS__SECOND__URL",
                second.url() + "/",
                "WAYMARK_IDENTITY_ISSUERS__SECOND__TENANTS",
                "globex"));
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        first.close();
        second.close();
        postgres.close();
    }

    private static int statusOf(String token) {
        return ask(token).statusCode();
    }

    private static Response ask(String token) {
        return Api.with(token).get(service.api("/v1/strategies").toString());
    }

    /** A token that the service has not seen yet, so that it must be verified. */
    private static String newToken(OpenIdProvider provider, String tenant) {
        return provider.token(tenant).claim("jti", UUID.randomUUID().toString()).signed();
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
    }

    private static void isUnavailable(String token) {
        ask(token).then().statusCode(503).header("Retry-After", "5");
    }

    @Test
    void anIssuerThatGoesAwayComesBackWithoutARestartAndTheOthersGoOn() throws IOException {
        isUnavailable(newToken(second, "globex"));
        isUnavailable(newToken(second, "globex"));
        assertThat(statusOf(newToken(first, "acme"))).isEqualTo(200);
        assertThat(statusOf(newToken(first, "initech"))).isEqualTo(200);

        second.comeBack();
        await(() -> statusOf(newToken(second, "globex")) == 200);

        second.goAway();
        assertThat(statusOf(newToken(second, "globex")))
                .as("its keys are known")
                .isEqualTo(200);
        second.use(OpenIdProvider.newKey("next", "RS256"));
        await(() -> statusOf(newToken(second, "globex")) == 503);
        isUnavailable(newToken(second, "globex"));
        isUnavailable(newToken(second, "globex"));
        assertThat(statusOf(newToken(first, "acme"))).isEqualTo(200);

        second.comeBack();
        await(() -> statusOf(newToken(second, "globex")) == 200);
    }

    @Test
    void anIssuerThatIsSilentOrBrokenHoldsNobodyForLong() {
        for (var mood : new Mood[] {Mood.SILENT, Mood.FAILING}) {
            first.use(OpenIdProvider.newKey(mood.name(), "ES384"));
            first.become(mood);
            var begun = Instant.now();
            await(() -> statusOf(newToken(first, "acme")) == 503);
            isUnavailable(newToken(first, "acme"));
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
            first.become(Mood.HELPFUL);
            await(() -> statusOf(newToken(first, "acme")) == 200);
        }
    }

    @Test
    void noIssuerSpeaksForATenantOfAnother() throws IOException {
        for (var tenant : new String[] {"globex", "umbrella", "ACME", "acme "}) {
            ask(newToken(first, tenant)).then().statusCode(403);
        }
        ask(newToken(first, "globex")).then().body("detail", containsString("does not belong to the token's issuer"));
        try (var stranger = new OpenIdProvider()) {
            assertThat(statusOf(newToken(stranger, "acme"))).isEqualTo(401);
            assertThat(statusOf(stranger.token("acme").claim("iss", first.url()).signed()))
                    .isEqualTo(401);
            assertThat(stranger.requestsOf("/keys")).isZero();
        }
    }
}

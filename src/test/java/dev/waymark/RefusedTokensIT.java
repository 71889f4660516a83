package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.support.Api;
import dev.waymark.support.OpenIdProvider;
import dev.waymark.support.PackagedService;
import dev.waymark.support.Response;
import dev.waymark.support.ServiceRole;
import dev.waymark.support.UnwantedTokens;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every kind of token that must not be taken, from either of two issuers: one has a tenant of its own, and the other speaks
 * for all other tenants. The README says how many kinds there are.
 */
class RefusedTokensIT {

    private static final String BOUND = "acme";
    private static final String FREE = "globex";

    /** Less than the clocks may differ, in seconds. */
    private static final int SHORT = 10;

    private static final List<String> ALGORITHMS =
            List.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA");

    private static EmbeddedPostgres postgres;
    private static OpenIdProvider main;
    private static OpenIdProvider other;
    private static OpenIdProvider stranger;
    private static PackagedService service;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        ServiceRole.createIn(postgres);
        main = new OpenIdProvider();
        other = new OpenIdProvider();
        stranger = new OpenIdProvider();
        for (var issuer : List.of(main, other)) {
            var firstKey = issuer.key();
            ALGORITHMS.forEach(algorithm -> issuer.use(OpenIdProvider.newKey(algorithm, algorithm)));
            issuer.use(firstKey);
        }
        service = PackagedService.launch(PackagedService.settings(
                ServiceRole.url(postgres),
                ServiceRole.NAME,
                "WAYMARK_IDENTITY_ISSUER",
                main.url(),
                "WAYMARK_IDENTITY_ISSUERS__OTHER__URL",
                other.url(),
                "WAYMARK_IDENTITY_ISSUERS__OTHER__TENANTS",
                BOUND));
        // A token would grow older while the service starts.
        service.api("");
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        main.close();
        other.close();
        stranger.close();
        postgres.close();
    }

    private static int statusOf(String token) {
        return ask(token).statusCode();
    }

    private static Response ask(String token) {
        return Api.with(token).get(service.api("/v1/strategies").toString());
    }

    private static void isRefused(String kind, String token, int status, String problem, String error) {
        var answer = ask(token);
        assertThat(answer.statusCode()).as(kind).isEqualTo(status);
        answer.then()
                .body("type", endsWith("/problems/" + problem))
                .header("WWW-Authenticate", containsString("error=\"%s\"".formatted(error)));
    }

    private static List<UnwantedTokens> ofBoth() {
        return List.of(
                new UnwantedTokens(main, FREE, other, BOUND, stranger),
                new UnwantedTokens(other, BOUND, main, FREE, stranger));
    }

    private static int refuses(UnwantedTokens tokens) {
        var invalid = tokens.invalid();
        invalid.forEach((kind, token) -> isRefused(kind, token, 401, "unauthenticated", "invalid_token"));
        var forbidden = tokens.ofClaims();
        forbidden.forEach((kind, draft) -> isRefused(kind, draft.signed(), 403, "forbidden", "insufficient_scope"));
        return invalid.size() + forbidden.size();
    }

    @Test
    void noneOfThemIsTakenAndNobodyIsAskedAboutThem() throws IOException {
        var kinds = ofBoth().stream().map(RefusedTokensIT::refuses).distinct().toList();
        assertThat(kinds).hasSize(1);
        assertThat(Files.readString(Path.of("README.md"))).contains("%d kinds of tokens".formatted(kinds.get(0)));
        for (var issuer : List.of(main, other)) {
            assertThat(issuer.requestsOf("/introspection")).isZero();
        }
        assertThat(stranger.requestsOf("/keys")).isZero();
    }

    @Test
    void takesWhatAnIssuerMaySign() {
        for (var tokens : ofBoth()) {
            for (var algorithm : ALGORITHMS) {
                var key = tokens.issuer().key(algorithm);
                var token = tokens.token()
                        .header("alg", algorithm)
                        .header("kid", key.id())
                        .signedBy(key.secret());
                assertThat(statusOf(token.signed())).as(algorithm).isEqualTo(200);
            }
        }
    }

    @Test
    void takesATokenWhileTheClocksMayDifferAndUntilTheEndOfTime() {
        for (var tokens : ofBoth()) {
            var now = Instant.now().getEpochSecond();
            assertThat(statusOf(tokens.token().claim("exp", now - SHORT).signed()))
                    .isEqualTo(200);
            assertThat(statusOf(tokens.token().claim("nbf", now + SHORT).signed()))
                    .isEqualTo(200);
            assertThat(statusOf(
                            tokens.token().claim("exp", Long.MAX_VALUE / 1000).signed()))
                    .as("until the end of time")
                    .isEqualTo(200);
        }
    }
}

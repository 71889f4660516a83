package dev.waymark.platform.web;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Api;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers of the origins that an operator names may call, and no others. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CorsTest {

    private static final String APP = "https://app.example.com";
    private static final String STRANGER = "https://app.example.com.evil.example";

    private static Response preflight(String origin, String method, String headers) {
        return Api.unchecked()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers)
                .options("/v1/plans/0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b");
    }

    @Test
    void letsABrowserOfTheOriginAskForEverythingThatTheContractHas() {
        for (var method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")) {
            preflight(
                            APP,
                            method,
                            "authorization, content-type, if-match, if-none-match, idempotency-key, x-request-id")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", equalTo(APP))
                    .header("Access-Control-Allow-Methods", containsStringIgnoringCase(method))
                    .header("Access-Control-Allow-Headers", containsStringIgnoringCase("if-match"))
                    .header("Access-Control-Allow-Headers", containsStringIgnoringCase("idempotency-key"));
        }
    }

    @Test
    void letsItReadWhatItNeedsEvenOfProblems() {
        var answers = List.of(
                member("mia").of(newTenant()).header("Origin", APP).get("/v1/plans"),
                member("mia").of(newTenant()).header("Origin", APP).get("/v1/nothing"),
                anonymous().header("Origin", APP).get("/v1/plans"));
        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 404, 401);
        for (var answer : answers) {
            answer.then().header("Access-Control-Allow-Origin", equalTo(APP));
            for (var header : List.of(
                    "ETag",
                    "Location",
                    "Link",
                    "Retry-After",
                    "X-Request-Id",
                    "Idempotency-Replayed",
                    "RateLimit",
                    "RateLimit-Policy")) {
                answer.then().header("Access-Control-Expose-Headers", containsStringIgnoringCase(header));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://app.coach.example", "https://my.coach.example"})
    void letsOriginsInThatMatchAPatternAsItIsWritten(String origin) {
        preflight(origin, "GET", "authorization")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://appxcoach.example",
                "https://app.coachxexample",
                "https://app.coach.example.evil.example",
                "https://evil.example/https://app.coach.example",
                "https://app1.coach.example",
                "http://app.coach.example",
                "https://appXexampleXcom",
                "https://APP.example.com",
                "null",
            })
    void letsNothingInThatOnlyLooksLikeIt(String origin) {
        preflight(origin, "GET", "authorization")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    /** A cache must not give a browser what another origin was given, or what came without one. */
    @Test
    void everythingVariesByOrigin() {
        var answers = List.of(
                member("mia").of(newTenant()).header("Origin", APP).get("/v1/plans"),
                member("mia").of(newTenant()).get("/v1/plans"),
                member("mia").of(newTenant()).get("/v1/strategies"),
                member("mia").of(newTenant()).get("/v1/nothing"),
                anonymous().get("/v1/plans"),
                anonymous().get("/openapi"),
                anonymous().get("/problems"),
                anonymous().get("/docs/guide"),
                member("mia")
                        .of(newTenant())
                        .unchecked()
                        .header("Origin", STRANGER)
                        .get("/v1/plans"),
                preflight(APP, "GET", "authorization"),
                preflight(STRANGER, "GET", "authorization"));
        for (var answer : answers) {
            var varies = answer.headers().allValues("Vary").stream()
                    .flatMap(value -> Stream.of(value.split(", *")))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(varies).containsOnlyOnce("origin");
        }
    }

    @Test
    void letsNoOtherOriginIn() {
        preflight(STRANGER, "GET", "authorization")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        // A browser shows nobody what it was refused, so that the framework answers without a body.
        member("mia")
                .of(newTenant())
                .unchecked()
                .header("Origin", STRANGER)
                .get("/v1/plans")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}

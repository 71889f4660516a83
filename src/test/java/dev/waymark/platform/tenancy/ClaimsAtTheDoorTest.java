package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.oneOf;

import dev.waymark.support.Belongings;
import dev.waymark.support.HeardLines;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Response;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token whose tenant or subject cannot be stored is refused before anything is read, and the operator is told why. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ClaimsAtTheDoorTest {

    private static final String VALUES = "secret|\\b4711\\b";

    private static Instant time = Instant.now();

    @Inject
    MovableClock clock;

    private HeardLines heard;

    /** At another time for each, because only so many lines are logged in a minute. */
    @BeforeEach
    void listen() {
        time = time.plus(Duration.ofMinutes(2));
        clock.stopAt(time);
        heard = new HeardLines("dev.waymark.platform");
    }

    @AfterEach
    void stopListening() {
        heard.close();
        clock.returnToRealTime();
    }

    static Stream<Object> noText() {
        return Stream.of(4711L, true, List.of("secret-name"), Map.of("id", "secret-name"));
    }

    static Stream<Object> unusableText() {
        return Stream.of("secret-name\u0000", "secret-name\n", "secret-na\u0308me", "secret-name".repeat(255));
    }

    static Stream<Object> unusable() {
        return Stream.concat(noText(), unusableText());
    }

    /** Its builder would refuse to write what these tests send. */
    private static String tokenWith(Map<String, Object> more) {
        var claims = new HashMap<String, Object>(
                Map.of("sub", "mia", "tenant", newTenant(), "roles", List.of("member"), "aud", TestIssuer.AUDIENCE));
        claims.putAll(more);
        return TestIssuer.signFor(Set.of(), Jwt.claims(claims), Map.of());
    }

    private static Response makePlan(Object tenant, Object subject) {
        return with(tokenWith(Map.of("tenant", tenant, "sub", subject)))
                .contentType("application/json")
                .body(Belongings.PLAN)
                .post("/v1/plans");
    }

    private void isRefused(Response answer, String claim) {
        answer.then()
                .statusCode(403)
                .body("type", endsWith("/problems/forbidden"))
                .body("detail", containsString("`" + claim + "`"));
        assertThat(answer.asString()).doesNotContain("secret", "4711");
        assertThat(heard.texts())
                .singleElement()
                .asString()
                .contains("reason=unusable_claim", "its claim " + claim + " ")
                .doesNotContainPattern(VALUES);
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void refusesATenantThatCannotBeStored(Object tenant) {
        isRefused(makePlan(tenant, "mia"), "tenant");
    }

    @ParameterizedTest
    @MethodSource("unusableText")
    void refusesASubjectThatCannotBeStored(Object subject) {
        isRefused(makePlan(newTenant(), subject), "sub");
    }

    /** What has another subject is no JWT at all (RFC 7519, section 4.1.2). */
    @ParameterizedTest
    @MethodSource("noText")
    void takesATokenWhoseSubjectIsNoTextForInvalid(Object subject) {
        var answer = makePlan(newTenant(), subject);
        answer.then().statusCode(401).body("type", endsWith("/problems/unauthenticated"));
        assertThat(heard.texts())
                .anyMatch(line -> line.contains("sub is not a string"))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(VALUES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme inc", "-acme", "acme/secret", "m\u00fcnchen"})
    void refusesATenantOutsideTheAlphabet(String tenant) {
        isRefused(makePlan(tenant, "mia"), "tenant");
    }

    @Test
    void takesTenantsOf63CharactersAndNoMore() {
        var longest = newTenant();
        longest += "x".repeat(63 - longest.length());
        makePlan(longest, "mia").then().statusCode(201);
        isRefused(makePlan(longest + "x", "mia"), "tenant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upn",
                "preferred_username",
                "name",
                "groups",
                "roles",
                "scope",
                "azp",
                "jti",
                "nbf",
                "aud",
                "typ",
                "events",
                "cnf"
            })
    void noOtherClaimWhateverItIsMakesTheServiceFail(String claim) {
        for (var value : unusable().toList()) {
            with(tokenWith(Map.of(claim, value))).get("/v1/strategies").then().statusCode(oneOf(200, 401, 403));
        }
    }

    @Test
    void takesNamesAsDirectoriesHaveThem() {
        makePlan(newTenant() + ".example:1_2", "auth0|m\u00fcller, mia").then().statusCode(201);
    }
}

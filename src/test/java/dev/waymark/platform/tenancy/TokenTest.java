package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers who are refused before anything is read, and how they are told (RFC 6750). */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TokenTest {

    /** A challenge has at least one parameter. */
    private static final String WITHOUT_ERROR = "Bearer realm=\"[^\"]+\"";

    private static final String WITH_ERROR = "Bearer (realm=\"[^\"]+\", )?error=\"%s\".*";

    private static Response evaluate(Request as) {
        return as.contentType("application/json")
                .body(Answers.lonelyInShort().json())
                .post("/v1/evaluations");
    }

    private static JwtClaimsBuilder mia() {
        return Jwt.claims().claim("roles", Set.of("member")).subject("mia");
    }

    private static void isUnknown(Response answer) {
        answer.then()
                .statusCode(401)
                .body("type", endsWith("/problems/unauthenticated"))
                .header("WWW-Authenticate", matchesPattern(WITHOUT_ERROR));
    }

    private static void isInvalid(Response answer) {
        answer.then()
                .statusCode(401)
                .body("type", endsWith("/problems/unauthenticated"))
                .header("WWW-Authenticate", matchesPattern(WITH_ERROR.formatted("invalid_token")));
    }

    private static Response isForbidden(Response answer) {
        return answer.then()
                .statusCode(403)
                .body("type", endsWith("/problems/forbidden"))
                .header("WWW-Authenticate", matchesPattern(WITH_ERROR.formatted("insufficient_scope")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/strategies", "/v1/assessments", "/v1/plans", "/v1/assessments/not-an-id"})
    void asksForATokenWithoutAnErrorCode(String path) {
        isUnknown(anonymous().get(path));
    }

    /** RFC 9110, section 11.4. */
    @ParameterizedTest
    @ValueSource(strings = {"Bearer  ", "bearer   ", "BEARER "})
    void takesATokenBehindAnyNumberOfSpaces(String scheme) {
        evaluate(anonymous().header("Authorization", scheme + TestIssuer.token(newTenant(), "mia", "member")))
                .then()
                .statusCode(200);
        isInvalid(evaluate(anonymous().header("Authorization", scheme + "nonsense")));
    }

    @Test
    void takesAnotherSchemeForNoToken() {
        isUnknown(evaluate(anonymous().header("Authorization", "Basic bWlhOm1pYQ==")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtaWEifQ."})
    void refusesWhatIsNoToken(String token) {
        isInvalid(evaluate(with(token)));
    }

    @Test
    void refusesATokenThatSomebodyChanged() {
        var tenant = newTenant();
        var mias = TestIssuer.token(tenant, "mia", "member").split("\\.");
        var eves = TestIssuer.token(tenant, "eve", "service").split("\\.");
        isInvalid(evaluate(with(mias[0] + "." + eves[1] + "." + mias[2])));
    }

    @Test
    void refusesAnExpiredToken() {
        var hourAgo = Instant.now().minusSeconds(3600);
        var claims = mia().claim("tenant", newTenant()).issuedAt(hourAgo.minusSeconds(60));
        isInvalid(evaluate(with(TestIssuer.sign(claims.expiresAt(hourAgo)))));
    }

    @Test
    void takesSubjectsAsLongAsOpenIdConnectHasThemAndNoLonger() {
        var tenant = newTenant();
        member("m".repeat(255)).of(tenant).get("/v1/plans").then().statusCode(200);
        isForbidden(member("m".repeat(256)).of(tenant).get("/v1/plans")).body("detail", containsString("sub"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/strategies", "/v1/causes", "/v1/assessments", "/v1/plans"})
    void forbidsEveryReadWithoutATenant(String path) {
        isForbidden(with(TestIssuer.sign(mia())).get(path)).body("detail", containsString("tenant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void forbidsABlankTenant(String tenant) {
        isForbidden(evaluate(with(TestIssuer.sign(mia().claim("tenant", tenant)))));
    }

    @Test
    void forbidsAnEvaluationWithoutATenant() {
        isForbidden(evaluate(with(TestIssuer.sign(mia())))).body("detail", containsString("tenant"));
    }

    @Test
    void forbidsATokenWithoutARole() {
        isForbidden(evaluate(with(TestIssuer.token(newTenant(), "mia"))));
        isForbidden(evaluate(with(TestIssuer.token(newTenant(), "mia", "superuser"))));
    }

    @Test
    void refusesAMemberWithoutAName() {
        var nobody = Jwt.claims().claim("roles", Set.of("member")).claim("tenant", newTenant());
        with(TestIssuer.sign(nobody))
                .contentType("application/json")
                .body(Answers.lonelyInShort().json())
                .post("/v1/assessments")
                .then()
                .statusCode(403);
    }

    @Test
    void forbidsAMemberToActForAnother() {
        isForbidden(member("mia").of(newTenant()).get("/v1/assessments?memberId=bob"));
    }

    @Test
    void asksWhoBeforeItLooksAtWhat() {
        isUnknown(anonymous().contentType("application/json").body("{oops").post("/v1/assessments"));
        isUnknown(anonymous().get("/v1/assessments?colour=red"));
    }

    @Test
    void asksWhoAndWhetherOneMayBeforeItLooksAtTheMediaType() {
        isUnknown(anonymous().contentType("text/plain").body("{oops").post("/v1/assessments"));
        isForbidden(
                admin().of(newTenant()).contentType("text/plain").body("{oops").post("/v1/assessments"));
    }

    @Test
    void namingAnotherIsForbiddenBeforeItIsInvalid() {
        isForbidden(member("mia")
                .of(newTenant())
                .contentType("application/json")
                .body("{\"memberId\": \"bob\", \"colour\": \"red\"}")
                .post("/v1/assessments"));
    }

    @Test
    void asksWhetherOneMayBeforeItLooksAtWhat() {
        isForbidden(admin().of(newTenant())
                .contentType("application/json")
                .body("{oops")
                .post("/v1/assessments"));
        isForbidden(admin().of(newTenant()).get("/v1/assessments?colour=red"));
    }

    @Test
    void tellsNothingOfTheTokenInAProblem() {
        evaluate(with("nonsense"))
                .then()
                .body("detail", not(containsString("nonsense")))
                .body("status", equalTo(401));
    }
}

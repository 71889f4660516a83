package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.support.Response;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The issuer signs for other services and for other purposes, too: only an access token for this one is taken. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AccessTokensOnlyTest {

    private static JwtClaimsBuilder mia() {
        return Jwt.claims().claim("roles", Set.of("member")).subject("mia").claim("tenant", newTenant());
    }

    private static void isInvalid(Response answer) {
        answer.then()
                .statusCode(401)
                .body("type", endsWith("/problems/unauthenticated"))
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    private static Response readStrategies(String token) {
        return with(token).get("/v1/strategies");
    }

    @Test
    void refusesATokenForAnotherAudienceOrForNone() {
        var claims = mia();
        isInvalid(readStrategies(TestIssuer.signFor(Set.of("another-client"), claims, Map.of())));
        isInvalid(readStrategies(TestIssuer.signFor(Set.of(), mia(), Map.of())));
    }

    @Test
    void takesATokenForSeveralAudiencesWhicheverClientGotIt() {
        var claims = mia().claim("azp", "mobile-app");
        var several = Set.of("another-client", TestIssuer.AUDIENCE);
        readStrategies(TestIssuer.signFor(several, claims, Map.of())).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "secevent+jwt", "dpop+jwt", "JOSE", ""})
    void refusesWhatItsHeaderCallsSomethingElse(String type) {
        isInvalid(readStrategies(TestIssuer.signFor(Set.of(TestIssuer.AUDIENCE), mia(), Map.of("typ", type))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "jwt", "at+jwt", "application/at+jwt"})
    void takesWhatItsHeaderCallsAnAccessToken(String type) {
        readStrategies(TestIssuer.signFor(Set.of(TestIssuer.AUDIENCE), mia(), Map.of("typ", type)))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "typ,ID",
        "typ,Refresh",
        "typ,Offline",
        "typ,Logout",
        "token_use,id",
        "at_hash,x",
        "c_hash,x",
        "events,x"
    })
    void refusesWhatItsClaimsShowToBeNoAccessToken(String claim, String value) {
        isInvalid(readStrategies(TestIssuer.sign(mia().claim(claim, value))));
    }

    @ParameterizedTest
    @CsvSource({"typ,Bearer", "token_use,access", "nonce,x"})
    void takesAnAccessTokenAsIssuersWriteIt(String claim, String value) {
        readStrategies(TestIssuer.sign(mia().claim(claim, value))).then().statusCode(200);
    }
}

package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.unchecked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.authorization.Role;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that the table of permissions does not know is served to nobody. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DeniedByDefaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/unlisted", "/v1/unlisted/open", "/unlisted"})
    void whateverTheRole(String address) {
        var everything = TestIssuer.token(newTenant(), "root", Role.MEMBER, Role.COACH, Role.SERVICE, Role.ADMIN);
        var answer = unchecked().header("Authorization", "Bearer " + everything).get(address);
        answer.then().statusCode(403).body("type", endsWith("/problems/forbidden"));
        assertThat(answer.asString()).doesNotContain("secret");
    }

    @Test
    void withoutAToken() {
        unchecked().get("/v1/unlisted").then().statusCode(401);
        unchecked().get("/unlisted").then().statusCode(401);
        unchecked().get("/v1/unlisted/open").then().statusCode(403);
    }
}

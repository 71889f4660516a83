package dev.waymark.platform.web;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SecurityHeadersTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void noResponseLetsABrowserGuessItsMediaType() {
        var plan = mia.emptyPlan();
        var tenant = Api.newTenant();
        var assessment = Answers.wornOut().scoredBy(member("mia").of(tenant));
        var responses = List.of(
                mia.get("/v1/plans/" + plan),
                mia.get("/v1/plans/" + plan + "/calendar"),
                mia.get("/v1/plans/" + plan + "/timeline.svg"),
                member("mia").of(tenant).get("/v1/assessments/" + assessment + "/chart.svg"),
                mia.get("/v1/nothing"),
                Api.unchecked().get("/v1/plans"),
                Api.unchecked().get("/openapi"),
                Api.unchecked().get("/docs"));
        for (Response response : responses) {
            assertThat(response.headers().allValues("X-Content-Type-Options"))
                    .as(response.contentType())
                    .containsExactly("nosniff");
            assertThat(response.header("Strict-Transport-Security")).isNull();
        }
    }

    @Test
    void anAddressWithTlsIsForTlsOnly() {
        assertThat(SecurityHeaders.headersAt("https://waymark.example.com"))
                .containsEntry("Strict-Transport-Security", "max-age=31536000")
                .containsEntry("X-Content-Type-Options", "nosniff");
    }
}

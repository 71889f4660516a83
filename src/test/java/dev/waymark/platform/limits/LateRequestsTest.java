package dev.waymark.platform.limits;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a request that has waited for a thread. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class LateRequestsTest {

    private static final String TOO_LONG = "4";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @TestHTTPResource(value = "/health/live", management = true)
    URL liveness;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/plans", "/v1/strategies"})
    void thatWasTooLongIsRefused(String path) {
        mia.with(WaitedRequests.HEADER, TOO_LONG)
                .get(path)
                .then()
                .statusCode(503)
                .body("type", endsWith("/problems/unavailable"))
                .header("Retry-After", equalTo("5"));
        mia.with(WaitedRequests.HEADER, "2").get(path).then().statusCode(200);
    }

    @Test
    void thatWasTooLongChangesNothing() {
        mia.with(WaitedRequests.HEADER, TOO_LONG)
                .contentType("application/json")
                .body(wanted("find-a-mentor"))
                .post("/v1/plans")
                .then()
                .statusCode(503);
        assertThat(mia.read("/v1/plans").getList("items")).isEmpty();
    }

    @Test
    void probesDoNotWaitBehindRequests() throws IOException {
        var probe = (HttpURLConnection) liveness.openConnection();
        probe.setRequestProperty(WaitedRequests.HEADER, TOO_LONG);
        assertThat(probe.getResponseCode()).isEqualTo(200);
    }
}

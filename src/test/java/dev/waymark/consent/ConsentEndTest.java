package dev.waymark.consent;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.Api;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a consent ends, and what is left of it. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConsentEndTest {

    private static final Api MIA = member("mia");
    private static final Api CARL = coach("carl");
    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    @Inject
    MovableClock clock;

    private final String tenant = newTenant();

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2037-02-02T08:00:00Z"));
    }

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private Response post(Api as, Map<String, Object> body) {
        return as.of(tenant).contentType("application/json").body(body).post("/v1/consents");
    }

    private Response give(Object... scopes) {
        return post(MIA, Map.of("coachId", "carl", "scopes", List.of(scopes)));
    }

    private Response giveUntil(String until) {
        return post(MIA, Map.of("coachId", "carl", "scopes", List.of("plans"), "until", until));
    }

    private Response patch(String address, String body) {
        return MIA.of(tenant)
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(body)
                .patch(address);
    }

    private List<String> statuses(Api as, String address) {
        return as.of(tenant).get(address).then().statusCode(200).extract().path("items.status");
    }

    @Test
    void itHoldsUntilItsLastDayIsOver() {
        var address = "/v1/consents/" + giveUntil("2037-02-03").path("id");
        clock.stopAt(Instant.parse("2037-02-03T23:59:59Z"));
        assertThat(statuses(CARL, "/v1/consents?memberId=mia")).containsExactly("open");
        clock.stopAt(Instant.parse("2037-02-04T00:00:00Z"));
        assertThat(statuses(CARL, "/v1/consents")).isEmpty();
        CARL.of(tenant).get(address).then().statusCode(404);
        MIA.of(tenant)
                .get(address)
                .then()
                .body("status", equalTo("expired"))
                .body("endedAt", equalTo("2037-02-04T00:00:00Z"));
        patch(address, "{\"until\": null}")
                .then()
                .statusCode(409)
                .body("type", endsWith("invalid-transition"))
                .body("legal", empty());
        MIA.of(tenant).delete(address).then().statusCode(204);
        give("plans").then().statusCode(201);
        assertThat(statuses(MIA, "/v1/members/mia/consents")).containsExactly("open", "expired");
        assertThat(statuses(MIA, "/v1/members/mia/consents?status=expired")).hasSize(1);
        assertThat(statuses(service(), "/v1/consents?status=open&coachId=carl")).hasSize(1);
    }

    @Test
    void whatIsRevokedStaysInTheHistoryAndIsGoneForTheCoach() {
        String id = give("plans").path("id");
        var address = "/v1/consents/" + id;
        var seen = CARL.of(tenant).get(address);
        seen.then().statusCode(200);
        MIA.of(tenant).delete(address).then().statusCode(204);
        var revoked = MIA.of(tenant).get(address);
        revoked.then().body("status", equalTo("revoked")).body("endedAt", equalTo("2037-02-02T08:00:00Z"));
        clock.stopAt(Instant.parse("2037-02-05T08:00:00Z"));
        MIA.of(tenant).delete(address).then().statusCode(204);
        assertThat(MIA.of(tenant).get(address).asString()).isEqualTo(revoked.asString());
        patch(address, "{\"scopes\": [\"plans\"]}").then().statusCode(409);
        CARL.of(tenant)
                .header("If-None-Match", seen.header("ETag"))
                .get(address)
                .then()
                .statusCode(404);
        assertThat(statuses(CARL, "/v1/consents?status=revoked")).isEmpty();
        assertThat(statuses(service(), "/v1/members/mia/consents?status=revoked"))
                .hasSize(1);
        CARL.of(tenant).get("/v1/members/mia/consents").then().statusCode(403);
        CARL.of(newTenant()).get("/v1/consents").then().body("items", empty());
    }
}

package dev.waymark.consent;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Api;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coach asks, and the member answers. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConsentRequestTest {

    private static final Api MIA = member("mia");
    private static final Api CARL = coach("carl");
    private static final String REQUESTS = "/v1/consent-requests";

    @Inject
    MovableClock clock;

    @Inject
    Superuser database;

    private final String tenant = newTenant();

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2037-02-02T08:00:00Z"));
    }

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private Response send(Api as, String path, Object body) {
        return as.of(tenant).contentType("application/json").body(body).post(path);
    }

    private Response ask(String member) {
        return send(
                CARL,
                REQUESTS,
                Map.of("memberId", member, "scopes", List.of("results", "plans"), "until", "2037-06-30"));
    }

    private String asked(String member) {
        return REQUESTS + "/" + ask(member).then().statusCode(201).extract().<String>path("id");
    }

    @Test
    void theMemberAcceptsItOrLessOfIt() {
        var request = asked("mia");
        send(MIA, request + "/acceptance", "{\"scopes\": [], \"until\": \"2037-02-01\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scopes", "/until"));
        var accepted = send(MIA, request + "/acceptance", "{\"scopes\": [\"plans\"], \"until\": null}");
        accepted.then().statusCode(200).body("status", equalTo("accepted")).body("consentId", notNullValue());
        CARL.of(tenant)
                .get("/v1/consents/" + accepted.path("consentId"))
                .then()
                .statusCode(200)
                .body("scopes", contains("plans"))
                .body("until", nullValue());
        for (var again : List.of("/acceptance", "/refusal")) {
            send(MIA, request + again, "{}").then().statusCode(409).body("type", endsWith("invalid-transition"));
        }
        CARL.of(tenant).delete(request).then().statusCode(409).body("legal", empty());
        // Asking for more changes the consent that is there.
        var more = send(service(), asked("mia") + "/acceptance", "{}");
        more.then().body("consentId", equalTo(accepted.path("consentId")));
        MIA.of(tenant)
                .get("/v1/consents")
                .then()
                .body("items", hasSize(1))
                .body("items[0].scopes", contains("results", "plans"))
                .body("items[0].until", equalTo("2037-06-30"));
    }

    @Test
    void askingAgainChangesTheOpenRequest() {
        var request = asked("mia");
        send(CARL, REQUESTS, Map.of("memberId", "mia", "scopes", List.of("wins"), "message", "A word"))
                .then()
                .statusCode(200)
                .body("id", equalTo(request.substring(REQUESTS.length() + 1)))
                .body("scopes", contains("wins"))
                .body("message", equalTo("A word"));
        MIA.of(tenant).get(REQUESTS + "?status=open").then().body("items.coachId", contains("carl"));
        CARL.of(tenant).delete(request).then().statusCode(204);
        CARL.of(tenant).delete(request).then().statusCode(404);
        MIA.of(tenant).get(request).then().statusCode(404);
    }

    @Test
    void nobodyIsPesteredAfterARefusal() {
        var request = asked("mia");
        MIA.of(tenant).post(request + "/refusal").then().statusCode(200).body("statusLabel", equalTo("Refused"));
        CARL.of(tenant).get(request).then().statusCode(200).body("status", equalTo("refused"));
        ask("mia").then().statusCode(409).body("detail", containsString("from 5 March 2037 on"));
        CARL.of(tenant).delete(request).then().statusCode(409);
        ask("bob").then().statusCode(201);
        clock.stopAt(Instant.parse("2037-03-04T07:59:59Z"));
        ask("mia").then().statusCode(409);
        clock.stopAt(Instant.parse("2037-03-05T00:00:00Z"));
        ask("mia").then().statusCode(201);
        CARL.of(tenant).get(REQUESTS + "?memberId=mia").then().body("items.status", contains("open", "refused"));
    }

    @Test
    void aRequestConcernsOnlyTheTwo() {
        var request = asked("mia");
        for (var stranger : List.of(member("bob"), member("carl"), coach("cleo"), coach("mia"))) {
            stranger.of(tenant).get(request).then().statusCode(404);
            stranger.of(tenant).get(REQUESTS).then().statusCode(200).body("items", empty());
        }
        CARL.of(newTenant()).get(request).then().statusCode(404);
        coach("cleo").of(tenant).delete(request).then().statusCode(404);
        member("bob").of(tenant).post(request + "/refusal").then().statusCode(404);
        CARL.of(tenant).post(request + "/acceptance").then().statusCode(403);
        send(MIA, REQUESTS, Map.of("memberId", "mia", "scopes", List.of("wins")))
                .then()
                .statusCode(403);
        send(CARL, REQUESTS, Map.of("memberId", "carl", "scopes", List.of(), "message", "x".repeat(501)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scopes", "/message", "/memberId"));
    }

    @Test
    void twoAtOnceMakeOneRequest() {
        var answers =
                IntStream.range(0, 6)
                        .mapToObj(index -> CompletableFuture.supplyAsync(() -> ask("mia")))
                        .toList()
                        .stream()
                        .map(answer -> answer.join().statusCode())
                        .sorted()
                        .toList();
        assertThat(answers).containsExactly(200, 200, 200, 200, 200, 201);
    }

    @Test
    void aCoachWaitsForTwoHundredMembersAtMost() throws SQLException {
        asked("mia");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into consent_requests (tenant_id, id, member_id, coach_id, scopes, status, created_at, updated_at)"
                            + " select tenant_id, gen_random_uuid(), 'm' || n, coach_id, scopes, status, created_at, updated_at"
                            + " from consent_requests, generate_series(2, 200) n where tenant_id = '" + tenant + "'");
        }
        ask("bob").then().statusCode(409).body("detail", containsString("You have 200 open requests"));
        ask("mia").then().statusCode(200);
    }
}

package dev.waymark.consent;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Api;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Giving, changing and listing consents. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConsentTest {

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
    void aSecondGrantChangesTheFirst() {
        var first = give("plans", "wins");
        first.then().statusCode(201).body("statusLabel", equalTo("Open")).body("until", nullValue());
        clock.stopAt(Instant.parse("2037-02-02T09:00:00Z"));
        var second = giveUntil("2037-03-31");
        second.then()
                .statusCode(200)
                .body("id", equalTo(first.path("id")))
                .body("scopes", contains("plans"))
                .body("scopeLabels", contains("Plans"))
                .body("until", equalTo("2037-03-31"))
                .body("createdAt", equalTo("2037-02-02T08:00:00Z"))
                .body("updatedAt", equalTo("2037-02-02T09:00:00Z"));
        clock.stopAt(Instant.parse("2037-02-02T10:00:00Z"));
        giveUntil("2037-03-31").then().statusCode(200).body("updatedAt", equalTo("2037-02-02T09:00:00Z"));
        assertThat(statuses(MIA, "/v1/consents")).hasSize(1);
    }

    @Test
    void manyGrantsAtOnceMakeOneConsent() {
        var answers =
                IntStream.range(0, 8)
                        .mapToObj(index -> CompletableFuture.supplyAsync(() -> give("plans")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(7);
        assertThat(new HashSet<>(answers.stream()
                        .<String>map(answer -> answer.path("id"))
                        .toList()))
                .hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        post(service(), Map.of("coachId", "carl", "scopes", List.of(), "until", "2037-02-01"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scopes", "/memberId", "/until"))
                .body("errors.code", contains("too_short", "required", "out_of_range"));
        post(MIA, Map.of("coachId", "mia", "scopes", List.of("plans", "plans", "everything")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scopes/2", "/scopes", "/coachId"));
        post(MIA, Map.of("memberId", "bob", "coachId", "carl", "scopes", List.of("plans")))
                .then()
                .statusCode(403);
        giveUntil("2037-02-02").then().statusCode(201);
        post(CARL, Map.of("memberId", "mia", "coachId", "carl", "scopes", List.of("plans")))
                .then()
                .statusCode(403);
    }

    @Test
    void aChangeNamesWhatItChanges() {
        var consent = give("plans", "wins");
        var address = "/v1/consents/" + consent.path("id");
        var tag = consent.header("ETag");
        MIA.of(tenant).contentType(MERGE_PATCH).body("{}").patch(address).then().statusCode(428);
        patch(address, "{\"scopes\": [], \"until\": \"2037-02-01\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scopes", "/until"));
        patch(address, "{\"scopes\": [\"results\"], \"until\": \"2037-04-30\"}")
                .then()
                .statusCode(200)
                .body("scopes", contains("results"))
                .body("until", equalTo("2037-04-30"));
        patch(address, "{\"until\": null}").then().statusCode(200).body("scopes", contains("results"));
        MIA.of(tenant).header("If-Match", tag).delete(address).then().statusCode(412);
        member("bob").of(tenant).delete(address).then().statusCode(404);
        CARL.of(tenant).delete(address).then().statusCode(403);
    }

    @Test
    void aListTurnsItsPages() {
        for (var coach : List.of("anna", "ben", "cleo")) {
            post(service(), new HashMap<>(Map.of("memberId", "mia", "coachId", coach, "scopes", List.of("wins"))))
                    .then()
                    .statusCode(201);
        }
        var first = MIA.of(tenant).get("/v1/consents?limit=2");
        first.then().body("items.coachId", contains("cleo", "ben"));
        MIA.of(tenant)
                .get("/v1/consents?limit=2&cursor=" + first.path("next"))
                .then()
                .body("items.coachId", contains("anna"))
                .body("next", nullValue());
        MIA.of(tenant).get("/v1/consents?memberId=bob").then().statusCode(403);
        coach("ben").of(tenant).get("/v1/consents?coachId=anna").then().body("items", empty());
        coach("ben").of(tenant).get("/v1/consents").then().body("items", hasSize(1));
    }
}

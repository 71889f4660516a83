package dev.waymark.consent;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Api;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be shared, for the form in which a member chooses. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConsentScopeTest {

    private static final String SCOPES = "/v1/consent-scopes";

    private final String tenant = newTenant();

    static Stream<Api> everybody() {
        return Stream.of(member("mia"), coach("carl"), service(), admin());
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void areListedForEveryRoleInTheOrderInWhichToOfferThem(Api caller) {
        caller.of(tenant)
                .get(SCOPES)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, max-age=300")
                .body("items.key", contains("results", "plans", "check_ins", "wins", "worksheets", "wellbeing"))
                .body("items.label", contains("Results", "Plans", "Check-ins", "Wins", "Worksheets", "Wellbeing"))
                .body("items.description", everyItem(matchesPattern("[A-Z][^.]+\\.( [A-Z][^.]+\\.)?")))
                .body("next", nullValue());
    }

    @Test
    void areNotSentToAnyoneWhoHasThemAlready() {
        var tag = member("mia").of(tenant).get(SCOPES).header("ETag");
        var again = member("mia").of(tenant).header("If-None-Match", tag).get(SCOPES);
        again.then().statusCode(304).header("ETag", tag).header("Cache-Control", "private, max-age=300");
        assertThat(again.asByteArray()).isEmpty();
    }

    @Test
    void comePageByPage() {
        var first = member("mia").of(tenant).get(SCOPES + "?limit=4");
        first.then().body("items.key", contains("results", "plans", "check_ins", "wins"));
        member("mia")
                .of(tenant)
                .get("%s?limit=4&cursor=%s".formatted(SCOPES, first.<String>path("next")))
                .then()
                .statusCode(200)
                .body("items.key", contains("worksheets", "wellbeing"))
                .body("next", nullValue());
    }

    @Test
    void haveTheKeysAndTheWordsOfAConsent() {
        var listed = member("mia").of(tenant).get(SCOPES);
        var consent = member("mia")
                .of(tenant)
                .contentType("application/json")
                .body(Map.of("coachId", "carl", "scopes", listed.<List<String>>path("items.key")))
                .post("/v1/consents");
        consent.then().statusCode(201);
        assertThat(consent.<List<String>>path("scopeLabels")).isEqualTo(listed.<List<String>>path("items.label"));
    }
}

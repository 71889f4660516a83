package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.Response;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is Alice's is not there for anybody else: every route of the contract is called with ids that are hers. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class IsolationTest {

    private static final String ROUTES = "dev.waymark.support.Routes#";
    private static final Api ALICE = member("alice");
    private static final String RIVAL = newTenant();

    /** Made once: nobody here changes anything, as every test finds. */
    private static String acme;

    private static Belongings alices;

    @BeforeEach
    void giveAliceSomethingOfEverything() {
        if (alices == null) {
            acme = newTenant();
            alices = Belongings.of(ALICE, acme);
        }
    }

    /** All that an answer tells, but for what repeats the request or counts it. */
    private static Map<String, Object> told(Response answer) {
        var body = new TreeMap<String, Object>(answer.json().getMap(""));
        body.keySet().removeAll(List.of("instance", "requestId"));
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        List.of("X-Request-Id", "Content-Length", "RateLimit").forEach(headers::remove);
        return Map.of("status", answer.statusCode(), "headers", headers, "body", body);
    }

    private void findsNothing(Api who, String tenant, Route route) {
        var answer = alices.call(who.of(tenant), route, alices.idFor(route));
        answer.then().statusCode(404).body("type", endsWith("/problems/not-found"));
        var unknown = alices.call(who.of(tenant), route, UUID.randomUUID().toString());
        assertThat(told(answer)).as("like an id that never was").isEqualTo(told(unknown));
    }

    @Test
    void theContractHasRoutesToTest() {
        assertThat(Routes.withAnId()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(Routes.lists()).extracting(Route::path).contains("/v1/assessments", "/v1/plans");
    }

    @Test
    void nothingIsOpenToAllButWhatASecretOpens() {
        assertThat(Routes.openToAll())
                .extracting(Route::toString)
                .containsExactlyInAnyOrder("GET /v1/calendar-feeds/{secret}.ics", "GET /v1/pictures/{secret}.svg");
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withAnId")
    void isThereForNobodyElse(Route route) {
        var before = route.writes() ? alices.read() : Map.of();
        findsNothing(member("bob"), acme, route);
        findsNothing(member("mallory"), RIVAL, route);
        findsNothing(ALICE, RIVAL, route);
        findsNothing(service(), RIVAL, route);
        assertThat(route.writes() ? alices.read() : Map.of()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withAnId")
    void isThereForItsOwner(Route route) {
        var tenant = route.writes() ? newTenant() : acme;
        var own = route.writes() ? Belongings.of(ALICE, tenant) : alices;
        var answer = own.call(ALICE.of(tenant), route, own.idFor(route));
        assertThat(answer.statusCode()).isNotIn(401, 403, 404, 405);
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withAnId")
    void aMalformedIdIsOneThatNeverWas(Route route) {
        for (var id : List.of("not-an-id", "0", "%00", alices.idFor(route) + "0")) {
            var malformed = alices.call(ALICE.of(acme).encoded(), route, id);
            var unknown = alices.call(ALICE.of(acme), route, UUID.randomUUID().toString());
            malformed.then().statusCode(404);
            assertThat(told(malformed)).as(id).isEqualTo(told(unknown));
        }
    }

    /** Nothing can be shared with a coach yet; a coach changes nothing, shared or not. */
    @ParameterizedTest
    @MethodSource(ROUTES + "withAnId")
    void aCoachFindsNothingAndMayChangeNothing(Route route) {
        if (!route.writes()) {
            findsNothing(coach("carl"), acme, route);
        } else {
            var answer = alices.call(coach("carl").of(acme), route, alices.idFor(route));
            answer.then().statusCode(403).body("type", endsWith("/problems/forbidden"));
            var unknown =
                    alices.call(coach("carl").of(acme), route, UUID.randomUUID().toString());
            assertThat(told(answer)).isEqualTo(told(unknown));
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "ofMembers")
    void anAdministratorMayNotEvenAsk(Route route) {
        var id = route.path().contains("{id}") ? alices.idFor(route) : "";
        alices.call(admin().of(acme), route, id).then().statusCode(403).body("type", endsWith("/problems/forbidden"));
    }
}

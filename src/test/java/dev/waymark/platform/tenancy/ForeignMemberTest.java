package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists show one's own, and nobody is reached by naming them. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ForeignMemberTest {

    private static final String ROUTES = "dev.waymark.support.Routes#";
    private static final Api ALICE = member("alice");
    private static final Api BOB = member("bob");

    private final String acme = newTenant();
    private Belongings alices;

    @BeforeEach
    void giveAliceSomethingOfEverything() {
        alices = Belongings.of(ALICE, acme);
    }

    static Stream<Route> listsOfMembers() {
        return Routes.lists().filter(route -> route.isFor(ALICE));
    }

    @ParameterizedTest
    @MethodSource("listsOfMembers")
    void listsShowNothingForeign(Route list) {
        var rival = newTenant();
        var carl = coach("carl").of(acme);
        if (list.takesMember()) {
            // Coaches read one member's records at a time.
            carl.queryParam("memberId", "alice");
        }
        for (var stranger :
                List.of(BOB.of(acme), carl, ALICE.of(rival), service().of(rival))) {
            stranger.get(list.path())
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("next", nullValue());
        }
        ALICE.of(acme).get(list.path()).then().body("items", not(empty()));
        service().of(acme).get(list.path()).then().body("items", not(empty()));
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "ofOneMember")
    void aMemberAndTheServiceReadTheSame(Route route) {
        assertThat(timeless(ask(ALICE.of(acme), route, "alice")))
                .isEqualTo(timeless(ask(service().of(acme), route, "alice")))
                .isNotEqualTo(timeless(ask(service().of(newTenant()), route, "alice")));
    }

    /** An export says when it was made, and lists the exports before it. */
    private static String timeless(Response response) {
        return response.asString()
                .replaceFirst("\"exportedAt\":\"[^\"]+\"", "")
                .replaceFirst("\"auditEvents\":\\[[^]]*]", "");
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "ofOneMember")
    void anIdThatNobodyCanHaveIsNobodys(Route route) {
        ask(service().of(acme).encoded(), route, "%00").then().statusCode(200);
    }

    private static Response ask(Request as, Route route, String member) {
        if (route.query().contains("questionnaire")) {
            as.queryParam("questionnaire", Answers.SHORT);
        }
        return as.request(
                route.method(), route.path().replace("{memberId}", member).replace("{strategy}", "find-a-mentor"));
    }

    @Test
    void aForeignSourceIsOneThatNeverWas() {
        for (var source : List.of(alices.id("assessments"), UUID.randomUUID().toString())) {
            BOB.of(acme)
                    .contentType("application/json")
                    .body(Belongings.PLAN.replaceFirst("\\{", "{\"sourceAssessmentId\": \"%s\", ".formatted(source)))
                    .post("/v1/plans")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/sourceAssessmentId"))
                    .body("errors.code", contains("unknown_reference"))
                    .body("errors.detail", contains(endsWith("send the id of one, or leave it out.")));
        }
    }

    @Test
    void aServiceMakesNoPlanForOneMemberFromAnothersAssessment() {
        service()
                .of(acme)
                .contentType("application/json")
                .body(Belongings.PLAN.replaceFirst(
                        "\\{",
                        "{\"memberId\": \"bob\", \"sourceAssessmentId\": \"%s\", ".formatted(alices.id("assessments"))))
                .post("/v1/plans")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sourceAssessmentId"));
    }

    @Test
    void aForeignStepIsOneThatNeverWas() {
        var goal = Belongings.of(BOB, acme).id("goals");
        for (var step : List.of(alices.id("steps"), UUID.randomUUID().toString())) {
            BOB.of(acme)
                    .contentType("application/json")
                    .body("{\"title\": \"Peek\", \"effortMinutes\": 5, \"after\": [\"%s\"]}".formatted(step))
                    .post("/v1/goals/" + goal + "/steps")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/after/0"))
                    .body("errors.code", contains("unknown_reference"));
        }
    }
}

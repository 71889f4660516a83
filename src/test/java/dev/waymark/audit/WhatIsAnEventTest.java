package dev.waymark.audit;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.audit.TrailRows.Noted;
import dev.waymark.authorization.Role;
import dev.waymark.support.Belongings;
import dev.waymark.support.Request;
import dev.waymark.support.Sharing;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes an event besides changes, and what does not. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WhatIsAnEventTest {

    private static final String MEMBER = "alice";
    private static final String COACH = "carl";

    @Inject
    Superuser database;

    private final String tenant = newTenant();

    private TrailRows trail() {
        return new TrailRows(database, tenant);
    }

    private Request as() {
        return member(MEMBER).of(tenant);
    }

    /** A service acts for a member, and repeats itself. */
    @Test
    void aResponseThatIsGivenAgainIsNoEvent() throws SQLException {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        for (var request : List.of(first, second)) {
            service()
                    .of(tenant)
                    .header("X-Request-Id", request)
                    .header("Idempotency-Key", "once")
                    .contentType("application/json")
                    .body("{\"questionnaire\": \"career-rut-short\", \"memberId\": \"mia\"}")
                    .post("/v1/assessments")
                    .then()
                    .statusCode(201);
        }
        assertThat(trail().ofRequest(first))
                .singleElement()
                .extracting(Noted::role, Noted::actor, Noted::member)
                .containsExactly(Role.SERVICE, "backend", "mia");
        assertThat(trail().ofRequest(second)).isEmpty();
    }

    @Test
    void whatChangesNothingIsNoEvent() throws SQLException {
        var own = Belongings.of(member(MEMBER), tenant);
        var plan = "/v1/plans/" + own.id("plans");
        var before = trail().count();
        as().contentType("application/json")
                .body("{\"dryRun\": true, \"weeklyMinutes\": 90}")
                .post(plan + "/replan")
                .then()
                .statusCode(200);
        as().contentType("application/json")
                .body(Belongings.PLAN)
                .post("/v1/plan-previews")
                .then()
                .statusCode(200);
        as().post(plan + "/timeline-link").then().statusCode(200);
        as().get(plan).then().statusCode(200);
        as().header("If-Match", "\"stale\"").delete(plan).then().statusCode(412);
        as().contentType("application/json")
                .body("{\"confidence\": 99}")
                .post(plan + "/check-ins")
                .then()
                .statusCode(400);
        member("mallory").of(tenant).delete(plan).then().statusCode(404);
        as().contentType("application/json")
                .body("{}")
                .post(plan + "/resume")
                .then()
                .statusCode(409);
        assertThat(trail().count()).isEqualTo(before);
    }

    /** As often as it is an access that the member sees: once an hour. */
    @Test
    void aCoachsReadIsAnEventUnderAConsent() throws SQLException {
        var own = Belongings.of(member(MEMBER), tenant);
        var plan = "/v1/plans/" + own.id("plans");
        var consent = Sharing.share(tenant, MEMBER, COACH, "PLANS");
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        coach(COACH).of(tenant).header("X-Request-Id", first).get(plan).then().statusCode(200);
        coach(COACH).of(tenant).header("X-Request-Id", second).get(plan).then().statusCode(200);
        coach("mallory").of(tenant).get(plan).then().statusCode(404);
        assertThat(trail().ofRequest(first)).singleElement().satisfies(event -> {
            assertThat(event.operation()).isEqualTo("getPlan");
            assertThat(event.role()).isEqualTo(Role.COACH);
            assertThat(event.actor()).isEqualTo(COACH);
            assertThat(event.member()).isEqualTo(MEMBER);
            assertThat(event.record()).isEqualTo(UUID.fromString(own.id("plans")));
            assertThat(event.consent()).isEqualTo(consent);
        });
        assertThat(trail().ofRequest(second)).isEmpty();
    }

    /** The id of a request is the client's to choose, and could name somebody. */
    @Test
    void aRequestIdIsKeptIfItIsAUuid() throws SQLException {
        as().header("X-Request-Id", "about-alice")
                .contentType("application/json")
                .body(Belongings.PLAN)
                .post("/v1/plans")
                .then()
                .statusCode(201);
        assertThat(trail().number("select count(*) from audit_events where tenant_id = '%s' and request_id is null"))
                .isEqualTo(1);
    }

    /** Nobody's figures, but somebody asked for them. */
    @Test
    void aSponsorsLookAtACohortIsAnEvent() throws SQLException {
        Belongings.of(member(MEMBER), tenant);
        var request = UUID.randomUUID();
        admin().of(tenant)
                .header("X-Request-Id", request)
                .get("/v1/cohorts/autumn/summary")
                .then()
                .statusCode(200);
        assertThat(trail().ofRequest(request))
                .singleElement()
                .extracting(Noted::operation, Noted::role, Noted::actor, Noted::member)
                .containsExactly("getCohortSummary", Role.ADMIN, "root", null);
    }
}

package dev.waymark.coaching;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Sharing;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sessions of a coach with a member: who writes and reads them, and the calendars that they are in. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SessionTest {

    private static final String SESSIONS = "/v1/members/mia/sessions";
    private static final String AT = "2100-01-11T16:00:00Z";

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final PlanFixtures carl = mia.and(coach("carl"));

    private String session(Map<String, Object> body) {
        return "/v1/sessions/"
                + carl.post(SESSIONS, body).then().statusCode(201).extract().<String>path("id");
    }

    private static Map<String, Object> at(String at) {
        return Map.of("at", at, "durationMinutes", 50);
    }

    @Test
    void aSessionStandsInTheCalendarsOfTheMemberAndTheCoach() {
        var ids = mia.planWithTwoSteps();
        var other = mia.emptyPlan();
        Sharing.share(mia.tenant(), "mia", "carl", "PLANS");
        var about = session(aboutSteps(ids.plan(), ids.first()));
        session(at("2100-02-01T09:00:00+01:00"));
        mia.get(about)
                .then()
                .statusCode(200)
                .body("agenda", equalTo("Fears"))
                .body("agreedSteps", contains(ids.first()))
                .body("planId", equalTo(ids.plan()));
        assertInCalendars(ids.plan(), other);
    }

    private void assertInCalendars(String plan, String other) {
        mia.get(SESSIONS)
                .then()
                .body("items.at", contains("2100-02-01T08:00:00Z", AT))
                .body("items.planId", contains(other, plan));
        assertInCalendarOf(plan);
        assertThat(mia.get("/v1/plans/" + other + "/calendar").asString()).contains("DTSTART:21000201T080000Z");
        assertInCalendarOfCoach();
    }

    private static Map<String, Object> aboutSteps(String plan, String step) {
        var wanted = Map.of("at", AT, "durationMinutes", 50, "timeZone", "Europe/Berlin", "planId", plan);
        var all = new HashMap<String, Object>(wanted);
        all.putAll(Map.of("agenda", "Fears", "agreedSteps", List.of(step)));
        return all;
    }

    private void assertInCalendarOfCoach() {
        var coachs = carl.get("/v1/coach/calendar").asString();
        assertThat(coachs).contains("SUMMARY:Coaching session: mia").doesNotContain("Fears");
        assertThat(coachs.split("BEGIN:VEVENT")).hasSize(3);
        mia.and(coach("nora")).get("/v1/coach/calendar").then().statusCode(200);
        mia.get("/v1/coach/calendar").then().statusCode(403);
    }

    private void assertInCalendarOf(String plan) {
        var calendar = "/v1/plans/" + plan + "/calendar";
        assertThat(mia.get(calendar).asString())
                .contains("SUMMARY:Coaching session", "DTSTART:21000111T160000Z", "DTEND:21000111T165000Z")
                .doesNotContain("Fears", "carl");
        assertThat(mia.get(calendar + "?details=full").asString()).contains("Fears");
        assertThat(mia.get(calendar + "?as=todos").asString()).doesNotContain("Coaching session");
        var feed = mia.post(calendar + "-feed", "{}").<String>path("url");
        assertThat(mia.get(feed.substring(feed.indexOf("/v1/"))).asString())
                .contains("Coaching session")
                .doesNotContain("Fears");
    }

    @Test
    void onlyItsCoachChangesASession() {
        var ids = mia.planWithTwoSteps();
        Sharing.share(mia.tenant(), "mia", "carl", "PLANS");
        Sharing.share(mia.tenant(), "mia", "cleo", "PLANS");
        var session = session(at(AT));
        carl.patch(session, "{\"summary\": \"We read it\", \"agreedSteps\": [\"%s\"]}".formatted(ids.second()))
                .then()
                .statusCode(200)
                .body("summary", equalTo("We read it"))
                .body("agreedSteps", contains(ids.second()));
        assertThat(mia.get("/v1/plans/" + ids.plan() + "/calendar").asString()).contains("SEQUENCE:1");
        var tag = carl.tagOf(session);
        assertThat(carl.patchIf(tag, session, "{\"at\": \"" + AT + "\"}").header("ETag"))
                .isEqualTo(tag);
        carl.patchUnconditionally(session, "{}").then().statusCode(428);
        for (var other : new PlanFixtures[] {mia, mia.and(service())}) {
            other.get(session).then().statusCode(200);
            other.patchIf("*", session, "{}").then().statusCode(403);
            other.delete(session).then().statusCode(403);
        }
        var cleo = mia.and(coach("cleo"));
        cleo.get(session).then().statusCode(404);
        cleo.delete(session).then().statusCode(404);
        cleo.get(SESSIONS).then().body("items", empty());
        assertThat(cleo.get("/v1/plans/" + ids.plan() + "/calendar").asString()).doesNotContain("Coaching session");
    }

    @Test
    void aSessionOutlivesThePlanAndForTheMemberTheConsent() throws SQLException {
        var plan = mia.emptyPlan();
        Sharing.share(mia.tenant(), "mia", "carl", "PLANS");
        var session = session(at(AT));
        mia.get(session).then().body("planId", equalTo(plan));
        mia.delete("/v1/plans/" + plan).then().statusCode(204);
        mia.get(session).then().statusCode(200).body("planId", nullValue());
        end("carl");
        carl.get(session).then().statusCode(404);
        assertThat(carl.get("/v1/coach/calendar").asString()).doesNotContain("VEVENT");
        mia.get(SESSIONS).then().body("items", hasSize(1));
        Sharing.share(mia.tenant(), "mia", "carl", "WINS");
        carl.delete(session).then().statusCode(204);
        carl.delete(session).then().statusCode(404);
    }

    /** A coach to whom no plan is shown cannot name one, and is not told of the one that the session is shown in. */
    @Test
    void whatIsWrongIsSaidAtOnce() {
        var ids = mia.planWithTwoSteps();
        Sharing.share(mia.tenant(), "mia", "carl", "WINS");
        carl.post(SESSIONS, "{}").then().statusCode(400).body("errors", hasSize(2));
        carl.post(
                        SESSIONS,
                        Map.of(
                                "at",
                                "1999-01-01T00:00:00Z",
                                "durationMinutes",
                                4,
                                "timeZone",
                                "Mars",
                                "planId",
                                ids.plan(),
                                "agreedSteps",
                                List.of(ids.first())))
                .then()
                .statusCode(400)
                .body("errors", hasSize(5));
        carl.post(SESSIONS, at("2100-01-11T16:00:00+23:59"))
                .then()
                .statusCode(201)
                .body("planId", nullValue());
        carl.post("/v1/members/nobody/sessions", "{}").then().statusCode(404);
    }

    @Test
    void theLatestComeFirst() {
        Sharing.share(mia.tenant(), "mia", "carl", "WINS");
        session(at(AT));
        session(at("2100-01-12T16:00:00Z"));
        session(at(AT));
        var first = mia.read(SESSIONS + "?limit=2");
        mia.get(SESSIONS + "?cursor=" + first.getString("next")).then().body("items", hasSize(1));
    }

    private void end(String coach) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "/* a test */ update consents set ended_at = now() where tenant_id = ? and coach_id = ?")) {
            update.setString(1, mia.tenant());
            update.setString(2, coach);
            update.executeUpdate();
        }
    }
}

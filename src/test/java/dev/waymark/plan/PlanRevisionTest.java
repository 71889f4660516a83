package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Outcomes.conclude;
import static dev.waymark.support.PlanFixtures.wanted;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.Response;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tag of a plan follows from how often it has changed, and yet is another whenever the body is, whoever changes the plan and when. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanRevisionTest {

    /** What is sent to each route so that it does something, and whether the plan shows that. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            entry("PATCH /v1/plans/{id}", "{\"title\": \"Mine\"}"),
            entry("POST /v1/plans/{id}/goals", "{\"title\": \"A book\", \"horizon\": \"long\"}"),
            entry("POST /v1/plans/{id}/strategies", "{\"strategies\": [\"find-a-mentor\"]}"),
            entry("POST /v1/plans/{id}/pause", "{}"),
            entry("POST /v1/plans/{id}/resume", "{}"),
            entry("POST /v1/plans/{id}/replan", "{\"weeklyMinutes\": 90}"),
            entry("PATCH /v1/goals/{id}", "{\"measure\": \"It is printed\"}"),
            entry("DELETE /v1/goals/{id}", ""),
            entry("PUT /v1/goals/{id}/outcome", "{\"achievement\": \"achieved\"}"),
            entry("DELETE /v1/goals/{id}/outcome", ""),
            entry("POST /v1/goals/{id}/steps", "{\"title\": \"Ask around\", \"effortMinutes\": 20}"),
            entry("PATCH /v1/steps/{id}", "{\"shortTitle\": \"A page\"}"),
            entry("DELETE /v1/steps/{id}", ""),
            entry("POST /v1/steps/{id}/completion", "{}"),
            entry("DELETE /v1/steps/{id}/completion", ""),
            entry("POST /v1/steps/{id}/rehearsal", ""),
            entry("POST /v1/steps/{id}/skip", "{}"),
            entry("POST /v1/steps/{id}/split", "{\"minutes\": [10, 20]}"));

    private static final Map<String, String> NOT_SHOWN = Map.of(
            "POST /v1/plans/{id}/calendar-feed", "{}",
            "DELETE /v1/plans/{id}/calendar-feed", "",
            "POST /v1/plans/{id}/timeline-link", "",
            "POST /v1/plans/{id}/check-ins", "{\"confidence\": 6}");

    private static final String IF_THEN =
            "{\"ifThen\": [{\"cue\": \"After lunch\", \"cueType\": \"event\", \"response\": \"I will open the file\"}]}";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    Clock clock;

    @Inject
    Superuser database;

    /** A response, by which a client knows a state. */
    private record State(String body, String tag) {}

    private State read(String plan) {
        var answer = mia.get("/v1/plans/" + plan);
        answer.then().statusCode(200);
        return new State(answer.asString(), answer.header("ETag"));
    }

    @AfterEach
    void returnToRealTime() {
        ((MovableClock) clock).returnToRealTime();
    }

    /** Time stands still, so that no clock can tell the changes apart. */
    @Test
    void changesWithEveryWriteThatTheBodyShows() {
        ((MovableClock) clock).stopAt(Instant.parse("2026-03-02T10:00:00.000001Z"));
        var sent = Routes.all()
                .filter(route -> route.writes() && route.hasVariables() && route.isFor(member("mia")))
                .filter(route -> Set.of("plans", "goals", "steps").contains(route.kind()))
                .filter(route -> !route.toString().equals("DELETE /v1/plans/{id}"))
                .peek(this::tellsOf)
                .map(Route::toString);
        assertThat(sent).contains(SHOWN.keySet().toArray(String[]::new));
    }

    private void tellsOf(Route route) {
        var ids = prepared(route);
        var before = read(ids.plan());
        assertThat(read(ids.plan())).as("%s, before", route).isEqualTo(before);
        var answer = send(route, ids);
        assertThat(answer.statusCode()).as("%s: %s", route, answer.asString()).isBetween(200, 299);
        var after = read(ids.plan());
        var isShown = SHOWN.containsKey(route.toString());
        assertThat(after.body().equals(before.body())).as("%s: the body", route).isNotEqualTo(isShown);
        assertThat(after.tag().equals(before.tag())).as("%s: the tag", route).isNotEqualTo(isShown);
        if (isShown && route.kind().equals("plans") && answer.statusCode() == 200) {
            assertThat(answer.header("ETag"))
                    .as("%s: the tag of the response", route)
                    .isEqualTo(after.tag());
        }
    }

    /** A plan with whatever the route needs. */
    private TwoSteps prepared(Route route) {
        var ids = mia.planWithTwoSteps();
        mia.patch("/v1/steps/" + ids.second(), IF_THEN).then().statusCode(200);
        switch (route.toString()) {
            case "POST /v1/plans/{id}/resume" -> mia.post("/v1/plans/" + ids.plan() + "/pause");
            case "DELETE /v1/goals/{id}/outcome" -> conclude(mia, ids.goal(), "achieved");
            case "DELETE /v1/steps/{id}/completion" -> mia.complete(ids.second(), "{}");
            case "DELETE /v1/plans/{id}/calendar-feed" -> mia.post("/v1/plans/" + ids.plan() + "/calendar-feed");
            default -> {}
        }
        return ids;
    }

    private Response send(Route route, TwoSteps ids) {
        var id = Map.of("plans", ids.plan(), "goals", ids.goal(), "steps", ids.second())
                .get(route.kind());
        var address = route.path().replace("{id}", id);
        var body = SHOWN.getOrDefault(route.toString(), NOT_SHOWN.get(route.toString()));
        assertThat(body).as("%s: say here what to send", route).isNotNull();
        var request = mia.with("If-Match", "*");
        return (route.bodyType() == null
                        ? request
                        : request.contentType(route.bodyType()).body(body))
                .request(route.method(), address);
    }

    @Test
    void isThatOfTheResponseThatMadeThePlan() {
        var made = mia.post("/v1/plans", wanted("find-a-mentor"));
        assertThat(made.header("ETag")).isEqualTo(read(made.path("id")).tag());
    }

    /** The previous version, whose instances go on for a while, knows nothing of revisions. */
    @Test
    void changesWhenThePreviousVersionWrites() throws SQLException {
        var plan = mia.emptyPlan();
        var before = read(plan);
        write("update plans set updated_at = updated_at + interval '1 second', title = 'Another' where id = ?", plan);
        var after = read(plan);
        assertThat(after.tag()).isNotEqualTo(before.tag());
        write("update plans set updated_at = updated_at - interval '1 second', title = 'One more' where id = ?", plan);
        assertThat(read(plan).tag()).isNotIn(before.tag(), after.tag());
    }

    /** A pause that is over by itself is seen before anything is written, and stays as it was seen when it is. */
    @Test
    void changesWhenAPauseIsOver() throws SQLException {
        var plan = mia.planWithTwoSteps().plan();
        var today = LocalDate.now(ZoneOffset.UTC);
        mia.post(
                        "/v1/plans/" + plan + "/pause",
                        Map.of("until", today.plusDays(9).toString()))
                .then()
                .statusCode(200);
        var paused = read(plan);
        var over = today.plusDays(10).atStartOfDay().toInstant(ZoneOffset.UTC);
        ((MovableClock) clock).stopAt(over);
        var awake = read(plan);
        assertThat(awake.body()).isNotEqualTo(paused.body());
        assertThat(awake.tag()).isNotEqualTo(paused.tag());
        mia.getUnless(paused.tag(), "/v1/plans/" + plan).then().statusCode(200);
        mia.getUnless(awake.tag(), "/v1/plans/" + plan).then().statusCode(304);
        mia.patchIf(awake.tag(), "/v1/plans/" + plan, "{}")
                .then()
                .statusCode(200)
                .header("ETag", awake.tag());
        assertThat(read(plan)).isEqualTo(awake);
        // An instance whose clock is late writes to a pause that another has seen end.
        write("update plans set revision = revision + 1 where id = ?", plan);
        assertThat(read(plan).tag()).isNotEqualTo(awake.tag());
    }

    private void write(String sql, String plan) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("/* a test */ " + sql)) {
            update.setObject(1, UUID.fromString(plan));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}

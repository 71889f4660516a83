package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Noon;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pause ends by itself, for every reader at the same instant, and nothing has to happen for that. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PauseEndTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final LocalDate today = Noon.today();
    private String id;
    private String plan;
    private String step;

    @Inject
    Superuser database;

    @BeforeEach
    void makeAPlan() {
        var body = wanted();
        body.put("timeZone", Noon.ZONE);
        body.put("startOn", today.minusDays(30).toString());
        id = mia.plan(body).getString("id");
        plan = "/v1/plans/" + id;
        step = mia.stepIn(mia.goalIn(id));
    }

    /** As if the pause had begun so many days before, and had been sent then. */
    private void backdate(int days) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("/* a test */ update plans set paused_on = paused_on - " + days
                        + ", paused_until = paused_until - " + days + ", resumes_at = resumes_at - interval '" + days
                        + " days', updated_at = updated_at - interval '" + days + " days' where id = ?")) {
            update.setObject(1, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String beginningOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.of(Noon.ZONE)).toInstant().toString();
    }

    private void isListed(String lifecycle, boolean listed) {
        mia.get("/v1/plans?lifecycle=" + lifecycle).then().body("items.id", listed ? contains(id) : empty());
    }

    @Test
    void isSeenByEveryReader() throws SQLException {
        mia.post(plan + "/pause", "{\"until\": \"" + today.plusDays(7) + "\", \"reason\": \"Rest\"}");
        isListed("on_hold", true);
        isListed("active", false);
        mia.get("/v1/plans")
                .then()
                .body("items[0].lifecycle", equalTo("on_hold"))
                .body("items[0].pause.reason", equalTo("Rest"));
        var paused = mia.tagOf(plan);
        backdate(7);
        mia.getUnless(paused, plan).then().statusCode(200);
        mia.getUnless(mia.tagOf(plan), plan).then().statusCode(304);
        var goal = mia.read(plan).getString("goals[0].id");
        isListed("on_hold", false);
        isListed("active", true);
        mia.get("/v1/plans")
                .then()
                .body("items[0].lifecycle", equalTo("active"))
                .body("items[0].pause", nullValue())
                .body("items[0].updatedAt", equalTo(beginningOf(today)));
        mia.get(plan)
                .then()
                .body("lifecycle", equalTo("active"))
                .body("pause", nullValue())
                .body("updatedAt", equalTo(beginningOf(today)));
        mia.get("/v1/goals/" + goal).then().body("lifecycle", equalTo("active"));
        mia.get(plan + "/progress").then().body("signal", not(equalTo("paused")));
    }

    @Test
    void isAChangeForClientsThatAskWhatHasChanged() throws SQLException {
        mia.post(plan + "/pause", "{\"until\": \"" + today.plusDays(7) + "\"}");
        backdate(7);
        mia.get("/v1/plans?updatedSince=" + beginningOf(today)).then().body("items.id", contains(id));
        mia.get("/v1/plans?updatedSince=" + beginningOf(today.plusDays(1)))
                .then()
                .body("items", empty());
    }

    @Test
    void isKeptWithTheNextChange() throws SQLException {
        mia.post(plan + "/pause", "{\"until\": \"" + today.plusDays(7) + "\"}");
        backdate(7);
        var tag = mia.tagOf(plan);
        mia.post(plan + "/resume").then().statusCode(409);
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
        mia.patchIf(tag, plan, "{\"title\": \"On again\"}")
                .then()
                .statusCode(200)
                .body("lifecycle", equalTo("active"))
                .body("pause", nullValue());
        mia.post(plan + "/pause").then().statusCode(200).body("pause.since", equalTo(today.toString()));
    }

    /** What is tomorrow on the one side of the date line is today on the other. */
    @Test
    void comesWithTheZone() {
        var west = "Etc/GMT+12";
        var tomorrow = LocalDate.now(ZoneId.of(west)).plusDays(1);
        mia.patch(plan, "{\"timeZone\": \"" + west + "\"}").then().statusCode(200);
        mia.post(plan + "/pause", "{\"until\": \"" + tomorrow + "\"}").then().statusCode(200);
        mia.patch(plan, "{\"timeZone\": \"Pacific/Kiritimati\"}")
                .then()
                .statusCode(200)
                .body("lifecycle", equalTo("active"))
                .body("pause", nullValue());
        isListed("active", true);
    }

    /** A pause has no less than no days, even where it is the day before it began. */
    @Test
    void movesNothingBack() {
        mia.patch(plan, "{\"timeZone\": \"Pacific/Kiritimati\"}").then().statusCode(200);
        mia.post(plan + "/pause").then().statusCode(200);
        mia.patch(plan, "{\"timeZone\": \"Etc/GMT+12\"}").then().statusCode(200);
        var due = mia.read("/v1/steps/" + step).getString("dueOn");
        mia.post(plan + "/resume").then().statusCode(200).body("lifecycle", equalTo("active"));
        mia.get("/v1/steps/" + step).then().body("dueOn", equalTo(due));
    }

    /** Three weeks of rest are no three weeks of silence, and what was late before is as late as it was. */
    @Test
    void isNoSilence() throws SQLException {
        mia.post(plan + "/pause").then().statusCode(200);
        backdate(21);
        var due = LocalDate.parse(mia.read("/v1/steps/" + step).getString("dueOn"));
        mia.get(plan + "/progress").then().body("signal", equalTo("paused")).body("signalLabel", equalTo("Paused"));
        mia.post(plan + "/resume").then().statusCode(200).body("lifecycle", equalTo("active"));
        mia.get("/v1/steps/" + step)
                .then()
                .body("dueOn", equalTo(due.plusDays(21).toString()));
        mia.get(plan + "/progress").then().body("signal", not(equalTo("stalled")));
    }
}

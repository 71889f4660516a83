package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.support.Noon;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PauseFaultsTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final LocalDate today = Noon.today();
    private String plan;

    @BeforeEach
    void makeAPlan() {
        var body = wanted("set-goals");
        body.put("timeZone", Noon.ZONE);
        plan = "/v1/plans/" + mia.plan(body).getString("id");
    }

    private Response pause(String body) {
        return mia.post(plan + "/pause", body);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100000})
    void endsOnALaterDay(int days) {
        var tag = mia.tagOf(plan);
        pause("{\"until\": \"" + today.plusDays(days) + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/until"))
                .body("errors.code", contains("out_of_range"));
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    @Test
    void saysAllThatIsWrong() {
        pause("{\"until\": \"soon\", \"reason\": \"\", \"colour\": \"red\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/until", "/reason", "/colour"));
    }

    @Test
    void isNotEndedByAChange() {
        pause("{}");
        mia.patch(plan, "{\"lifecycle\": \"active\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/invalid-transition"))
                .body("detail", equalTo("The plan is paused: resume it first."))
                .body("legal[0].operation", equalTo("resumePlan"));
        mia.patch(plan, "{\"title\": \"Later\"}").then().statusCode(200).body("lifecycle", equalTo("on_hold"));
    }

    @Test
    void honorsTheTag() {
        mia.postIf("\"stale\"", plan + "/pause", "{}").then().statusCode(412);
        var paused = mia.postIf(mia.tagOf(plan), plan + "/pause", "{}");
        paused.then().statusCode(200).header("ETag", mia.tagOf(plan));
        mia.with("If-Match", "\"stale\"").post(plan + "/resume").then().statusCode(412);
        mia.with("If-Match", paused.header("ETag"))
                .post(plan + "/resume")
                .then()
                .statusCode(200);
    }
}

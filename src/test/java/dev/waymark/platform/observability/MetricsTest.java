package dev.waymark.platform.observability;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Exposition;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.RawHttp;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Metrics count what happened, once, and are as few however many tenants, members and addresses there are. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class MetricsTest {

    private static final String ASSESSMENTS = "waymark_assessments_scored_total";
    private static final String PLANS = "waymark_plans_made_total";
    private static final String STEPS = "waymark_steps_completed_total";
    private static final String WINS = "waymark_wins_earned_total";
    private static final String REQUESTS = "http_server_requests_seconds_count";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    private double count(String name) {
        return Exposition.at(metrics).sum(name);
    }

    @Test
    void anAssessmentCountsWhenItIsScored() {
        var before = count(ASSESSMENTS);
        var someone = Api.newTenant();
        Answers.wornOut().draftedBy(member("mia").of(someone));
        assertThat(count(ASSESSMENTS)).as("a draft").isEqualTo(before);
        Answers.wornOut().scoredBy(member("mia").of(someone));
        assertThat(count(ASSESSMENTS)).isEqualTo(before + 1);
    }

    @Test
    void aPlanCountsOnceHoweverOftenItsRequestIsRepeated() {
        var before = count(PLANS);
        var key = UUID.randomUUID().toString();
        for (var time = 0; time < 3; time++) {
            mia.with("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(PlanFixtures.wanted("find-a-mentor"))
                    .post("/v1/plans")
                    .then()
                    .statusCode(201);
        }
        assertThat(count(PLANS)).isEqualTo(before + 1);
    }

    @Test
    void whatIsPreviewedOrRefusedDoesNotCount() {
        var before = count(PLANS);
        mia.post("/v1/plan-previews", PlanFixtures.wanted("find-a-mentor"))
                .then()
                .statusCode(200);
        mia.post("/v1/plans", PlanFixtures.wantedWith("timeZone", "Nowhere/Land"))
                .then()
                .statusCode(400);
        assertThat(count(PLANS)).isEqualTo(before);
    }

    @Test
    void aStepCountsWhenItBecomesDoneAndWithItWhatItEarns() {
        var steps = count(STEPS);
        var wins = count(WINS);
        var plan = mia.planWithTwoSteps();
        for (var time = 0; time < 2; time++) {
            mia.complete(plan.first(), "{}").then().statusCode(200);
        }
        var earned =
                mia.read("/v1/plans/" + plan.plan() + "/wins").getList("items").size();
        assertThat(earned).isPositive();
        assertThat(count(STEPS)).isEqualTo(steps + 1);
        assertThat(count(WINS)).isEqualTo(wins + earned);
        assertThat(Exposition.at(metrics).of(STEPS))
                .extracting(sample -> sample.labels().get("tenant_class"))
                .containsExactly("standard");
    }

    @Test
    void requestsAreLabelledByRouteStatusAndClassOfTenant() {
        var plan = mia.emptyPlan();
        mia.read("/v1/plans/" + plan);
        Api.unchecked().get("/v1/plans/" + plan).then().statusCode(401);
        assertThat(Exposition.at(metrics).of(REQUESTS))
                .anySatisfy(sample -> assertThat(sample.labels())
                        .containsAllEntriesOf(Map.of(
                                "method", "GET", "uri", "/v1/plans/{id}", "status", "200", "tenant_class", "standard")))
                .anySatisfy(sample -> assertThat(sample.labels())
                        .containsAllEntriesOf(Map.of(
                                "method", "GET", "uri", "/v1/plans/{id}", "status", "401", "tenant_class", "none")));
    }

    private static final String SECRET = "c2VjcmV0LW9mLWEtZmVlZC10aGF0LW5vYm9keS1tYXkta25vdw";

    private static void sendTo(String path, String method) {
        RawHttp.exchange(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        RawHttp.exchange(method + " " + path + " HTTP/1.0\r\n\r\n");
    }

    @Test
    void labelsAreTemplatesOfRoutesOnEveryStatus() {
        var feed = "/v1/calendar-feeds/" + SECRET + ".ics";
        var id = UUID.randomUUID().toString();
        var paths = List.of(
                feed,
                feed + "/",
                feed + "%zz",
                feed + "?a=%zz",
                "/v1/plans/" + id,
                "/v1/plans/" + id + "/" + SECRET,
                "/" + SECRET,
                "/docs/" + SECRET,
                "/{" + SECRET + "}",
                "/v1/members/" + SECRET + "/wins");
        for (var method : List.of("GET", "HEAD", "POST", "DELETE", "OPTIONS", "MADEUP")) {
            paths.forEach(path -> sendTo(path, method));
        }
        RawHttp.exchange("GET http://" + SECRET + feed + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Api.unchecked()
                .header("Origin", "https://" + SECRET + ".example")
                .header("Access-Control-Request-Method", "GET")
                .options(feed);
        assertThat(Exposition.at(metrics).text()).doesNotContain(SECRET, id);
        for (var route : List.of("/v1/plans/{id}", "/v1/calendar-feeds/{secret}.ics")) {
            assertThat(Exposition.at(metrics).of(REQUESTS))
                    .as("a method that it has not")
                    .anySatisfy(sample -> assertThat(sample.labels())
                            .containsAllEntriesOf(Map.of("method", "POST", "uri", route, "status", "405")));
        }
    }

    @Test
    void labelsAreTemplatesOfRoutesEvenIfTheCallerDisconnects() {
        var id = UUID.randomUUID().toString();
        RawHttp.abandon("POST /v1/plans/" + id + "/pause HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{");
        RawHttp.abandon("POST /" + SECRET + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{");
        assertThat(Exposition.at(metrics).text()).doesNotContain(SECRET, id);
    }

    @Test
    void noClientCanMakeMetricsGrow() {
        var tenant = Api.newTenant();
        var made = "made-up-" + UUID.randomUUID();
        member(made).of(tenant).get("/v1/members/" + made + "/wins").then().statusCode(200);
        Api.unchecked().get("/" + made).then().statusCode(404);
        Api.unchecked().get("/v1/" + made).then().statusCode(404);
        Api.unchecked().request("MADEUP", "/v1/strategies");
        assertThat(Exposition.at(metrics).text()).doesNotContain(made, tenant, "MADEUP");
    }
}

package dev.waymark.plan.calendar;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Api;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An address that calendar apps poll without a token: revocable, and one tenant's plan and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CalendarFeedTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private String feedOf(String plan) {
        var made = mia.post("/v1/plans/" + plan + "/calendar-feed");
        made.then()
                .statusCode(201)
                .header("Location", equalTo(made.path("url")))
                .header("ETag", nullValue())
                .body("createdAt", notNullValue());
        return pathOf(made);
    }

    /** The address is absolute; the service under test listens elsewhere. */
    static String pathOf(Response made) {
        String url = made.path("url");
        assertThat(url).matches("http://localhost:\\d+/v1/calendar-feeds/[A-Za-z0-9_-]{44,}\\.ics");
        return url.substring(url.indexOf("/v1/"));
    }

    private static Response poll(String path) {
        return anonymous().get(path);
    }

    private static void isGone(String path) {
        poll(path).then().statusCode(404).body("type", endsWith("/problems/not-found"));
    }

    @Test
    void showsThePlanToAnyoneWhoKnowsTheAddress() {
        var ids = mia.planWithTwoSteps();
        var feed = feedOf(ids.plan());
        var calendar = mia.get("/v1/plans/" + ids.plan() + "/calendar");
        poll(feed)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .header("ETag", equalTo(calendar.header("ETag")))
                .header("Cache-Control", equalTo("private, no-cache"))
                .body(equalTo(calendar.asString()));
        poll(feed + "?as=todos").then().statusCode(200).body(containsString("BEGIN:VTODO"));
        poll(feed + "?token=x").then().statusCode(400);
    }

    @Test
    void followsThePlanAndSparesReads() {
        var ids = mia.planWithTwoSteps();
        var feed = feedOf(ids.plan());
        var tag = poll(feed).header("ETag");
        anonymous().header("If-None-Match", tag).get(feed).then().statusCode(304);
        mia.complete(ids.first(), "{}").then().statusCode(200);
        anonymous()
                .header("If-None-Match", tag)
                .get(feed)
                .then()
                .statusCode(200)
                .body(containsString("Done: "));
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        var feed = feedOf(mia.planWithTwoSteps().plan());
        var head = Api.unchecked().head(feed);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(poll(feed).header("ETag"));
        assertThat(head.asString()).isEmpty();
    }

    @Test
    void aNewAddressEndsTheOldOne() {
        var plan = mia.emptyPlan();
        var old = feedOf(plan);
        var present = feedOf(plan);
        assertThat(present).isNotEqualTo(old);
        isGone(old);
        poll(present).then().statusCode(200);
    }

    @Test
    void isRevokedAtOnceAndOnce() {
        var plan = mia.emptyPlan();
        var feed = feedOf(plan);
        poll(feed).then().statusCode(200);
        mia.delete("/v1/plans/" + plan + "/calendar-feed").then().statusCode(204);
        isGone(feed);
        mia.delete("/v1/plans/" + plan + "/calendar-feed").then().statusCode(404);
    }

    @Test
    void endsWithThePlan() {
        var plan = mia.emptyPlan();
        var feed = feedOf(plan);
        mia.delete("/v1/plans/" + plan).then().statusCode(204);
        isGone(feed);
    }

    @Test
    void opensOnePlanOfOneTenant() {
        var own = mia.plan(PlanFixtures.wantedWith("title", "Mine alone")).getString("id");
        mia.plan(PlanFixtures.wantedWith("title", "My other one"));
        var stranger = PlanFixtures.of(member("mia"));
        var theirs = stranger.emptyPlan();
        var feed = feedOf(own);
        poll(feed).then().body(containsString("Mine alone")).body(not(containsString("other")));
        // A token beside the secret changes nothing: neither one of another tenant nor one that is no token at all.
        stranger.get(feed).then().statusCode(200).body(containsString("Mine alone"));
        Api.with("rubbish").get(feed).then().statusCode(200).body(containsString("Mine alone"));
        poll("/v1/plans/" + theirs + "/calendar").then().statusCode(401);
        isGone(feed.replace(".ics", "x.ics"));
        isGone("/v1/calendar-feeds/" + own + ".ics");
        for (var tenant : List.of("", "another", "\0", "\ud800")) {
            isGone("/v1/calendar-feeds/" + inTenant(tenant, feed) + ".ics");
        }
        stranger.delete("/v1/plans/" + own + "/calendar-feed").then().statusCode(404);
        stranger.post("/v1/plans/" + own + "/calendar-feed").then().statusCode(404);
        poll(feed).then().statusCode(200);
    }

    /** The secret of a feed, but that it names another tenant. */
    private static String inTenant(String tenant, String feed) {
        var whole = Base64.getUrlDecoder().decode(feed.replaceAll(".*/|\\.ics", ""));
        var name = tenant.getBytes(StandardCharsets.UTF_8);
        var other = ByteBuffer.allocate(32 + name.length).put(whole, 0, 32).put(name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(other.array());
    }

    @Test
    void aBackendMakesOneForAMember() {
        var made = mia.and(service()).post("/v1/plans/" + mia.emptyPlan() + "/calendar-feed");
        made.then().statusCode(201);
        poll(pathOf(made)).then().statusCode(200);
    }

    @Test
    void neverTakesItsAddressFromTheRequest() {
        var made = mia.with("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .post("/v1/plans/" + mia.emptyPlan() + "/calendar-feed");
        made.then().statusCode(201).body("url", not(containsString("evil")));
    }

    @Test
    void asksWhoPollsTooOftenToWait() {
        var busy = feedOf(mia.emptyPlan());
        var calm = feedOf(mia.emptyPlan());
        var waits = new ArrayList<Integer>();
        // At most thirty in each of the two windows that these requests can touch.
        for (var asked = 0; asked < 61; asked++) {
            var answer = poll(busy);
            if (answer.statusCode() == 429) {
                waits.add(Integer.parseInt(answer.header("Retry-After")));
            }
        }
        assertThat(waits).isNotEmpty().allMatch(seconds -> seconds >= 1 && seconds <= 60);
        poll(calm).then().statusCode(200);
    }

    /** A stored response would hold the secret. */
    @Test
    void isNotKeptUnderAnIdempotencyKey() {
        var feed = "/v1/plans/" + mia.emptyPlan() + "/calendar-feed";
        var first = mia.with("Idempotency-Key", "secret")
                .contentType("application/json")
                .post(feed);
        var second = mia.with("Idempotency-Key", "secret")
                .contentType("application/json")
                .post(feed);
        second.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(second.<String>path("url")).isNotEqualTo(first.path("url"));
    }
}

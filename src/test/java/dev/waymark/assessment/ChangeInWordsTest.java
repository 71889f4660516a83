package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What has changed between two assessments or more, in words and in pictures. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ChangeInWordsTest {

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private static Answers isolation(int level) {
        return Answers.of(Answers.LONG, Map.of("isolation", level));
    }

    private Response change(Answers before, Answers after) {
        var since = before.scoredBy(mia());
        return mia().get("/v1/assessments/" + after.scoredBy(mia()) + "/change?since=" + since);
    }

    @Test
    void tellsWhatAChangeAmountsTo() {
        change(isolation(5), isolation(1))
                .then()
                .statusCode(200)
                .body("verdict", equalTo("better"))
                .body("sentence", equalTo("“Isolation” is better than before, by more than chance explains."))
                .rootPath("causes.find { it.cause == 'isolation' }")
                .body("title", equalTo("Isolation"))
                .body("levelBefore", equalTo("high"))
                .body("levelAfter", equalTo("low"))
                .body("bandBefore.low", equalTo(84.82))
                .body("bandAfter.high", equalTo(15.18))
                .body("verdict", equalTo("better"))
                .body(
                        "sentence",
                        equalTo("“Isolation” is better: from high (100) to low (0), and that is more than chance"
                                + " explains."))
                .rootPath("causes.find { it.cause == 'exhaustion' }")
                .body("verdict", equalTo("unchanged"));
    }

    @Test
    void whatIsUnscoredOnOneSideStaysOpen() {
        change(isolation(5).without("isolation"), isolation(1))
                .then()
                .body("verdict", equalTo("uncertain"))
                .rootPath("causes.find { it.cause == 'isolation' }")
                .body("levelBefore", equalTo("unknown"))
                .body("bandBefore", nullValue())
                .body("verdict", equalTo("uncertain"));
    }

    @Test
    void isAPictureToo() {
        var since = isolation(5).scoredBy(mia());
        var after = isolation(1).scoredBy(mia());
        var path = "/v1/assessments/" + after + "/change.svg?since=" + since;
        var drawn = mia().get(path);
        drawn.then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "private, no-cache")
                .body(containsString("100 \u2192 0 better"))
                .body(containsString("“Isolation” is better than before"));
        mia().header("If-None-Match", drawn.header("ETag")).get(path).then().statusCode(304);
        mia().get("/v1/assessments/" + since + "/change.svg?since=" + after)
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        member("noa").of(tenant).get(path).then().statusCode(404);
    }

    @Test
    void scoresOverTimeAreAPictureToo() {
        var path = "/v1/members/mia/trend.svg?questionnaire=" + Answers.LONG;
        mia().get(path).then().statusCode(200).body(containsString("There is nothing to draw yet"));
        isolation(5).scoredBy(mia());
        isolation(1).scoredBy(mia());
        mia().get(path)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("Isolation: 100 high, then 0 low."));
        mia().get("/v1/members/mia/trend.svg")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("questionnaire"));
        member("noa").of(tenant).get(path).then().statusCode(403);
    }
}

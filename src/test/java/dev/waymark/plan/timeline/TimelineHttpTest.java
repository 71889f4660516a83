package dev.waymark.plan.timeline;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A plan as a picture, over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TimelineHttpTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void isAPictureForItsMemberAlone() {
        var path = "/v1/plans/" + mia.planWithThreeStrategies().getString("id") + "/timeline.svg";
        mia.get(path)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("role=\"img\""));
        mia.with("Accept", "image/*").get(path).then().statusCode(200);
        mia.with("Accept", "application/json")
                .get(path)
                .then()
                .statusCode(406)
                .body("type", endsWith("/problems/not-acceptable"));
        mia.and(member("noa")).get(path).then().statusCode(404).contentType("application/problem+json");
        mia.and(coach("carl")).get(path).then().statusCode(404);
    }

    @Test
    void hasATagThatChangesWithThePlan() {
        var ids = mia.planWithTwoSteps();
        var path = "/v1/plans/" + ids.plan() + "/timeline.svg";
        var tag = mia.tagOf(path);
        mia.getUnless(tag, path).then().statusCode(304);
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.getUnless(tag, path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body(containsString("1 of 2 done"));
    }
}

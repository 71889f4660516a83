package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TrendResourceTest {

    private static final String MIA = "/v1/members/mia/trend";

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private Response trend() {
        return mia().queryParam("questionnaire", Answers.LONG).get(MIA);
    }

    @Test
    void followsEveryScaleOverAllScoredAssessments() {
        var first = Answers.wornOut().scoredBy(mia());
        Answers.content().draftedBy(mia());
        Answers.lonelyInShort().scoredBy(mia());
        var second = Answers.content().without("exhaustion").scoredBy(mia());
        var third = Answers.of(Answers.LONG, Map.of("exhaustion", 3)).scoredBy(mia());
        trend().then()
                .statusCode(200)
                .body("memberId", equalTo("mia"))
                .body("questionnaire", equalTo(Answers.LONG))
                .body("assessments.id", contains(first, second, third))
                .body("assessments.version", everyItem(equalTo(1)))
                .body("assessments.comparable", everyItem(equalTo(true)))
                .body("causes", hasSize(12))
                .body("causes[11].cause", equalTo("inaction"))
                .rootPath("causes.find { it.cause == 'exhaustion' }.points")
                .body("assessmentId", contains(first, second, third))
                .body("severity", contains(100.0, null, 50.0))
                .body("level", contains("high", "unknown", "low"))
                .body("[0].band", notNullValue())
                .body("[1].band", nullValue());
    }

    @Test
    void aMemberWithoutAssessmentsHasAnEmptyTrend() {
        service()
                .of(tenant)
                .queryParam("questionnaire", Answers.SHORT)
                .get("/v1/members/nobody/trend")
                .then()
                .statusCode(200)
                .body("assessments", empty())
                .body("causes", hasSize(12))
                .body("causes.points", everyItem(empty()));
    }

    @Test
    void isNotSentAgainWhileItIsTheSame() {
        Answers.wornOut().scoredBy(mia());
        var tag = trend().header("ETag");
        mia().header("If-None-Match", tag)
                .queryParam("questionnaire", Answers.LONG)
                .get(MIA)
                .then()
                .statusCode(304);
        Answers.content().scoredBy(mia());
        mia().header("If-None-Match", tag)
                .queryParam("questionnaire", Answers.LONG)
                .get(MIA)
                .then()
                .statusCode(200);
    }

    @Test
    void saysWhichQuestionnaireItNeeds() {
        mia().get(MIA)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("questionnaire"))
                .body("errors.code", contains("required"));
        mia().queryParam("questionnaire", "moods")
                .get(MIA)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown_value"))
                .body("errors[0].allowed", hasItem("career-rut-short"));
        mia().queryParam("questionnaire", Answers.LONG)
                .queryParam("from", "2027-01-01")
                .get(MIA)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from"));
    }
}

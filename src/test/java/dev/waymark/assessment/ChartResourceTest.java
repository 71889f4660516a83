package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ChartResourceTest {

    private static final String SVG = "image/svg+xml";

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private Response draw(String accept, Answers answers) {
        return mia().accept(accept)
                .contentType("application/json")
                .body(answers.json())
                .post("/v1/evaluations/chart");
    }

    @Test
    void aScoredAssessmentHasAPicture() {
        var chart = mia().get("/v1/assessments/" + Answers.wornOut().scoredBy(mia()) + "/chart.svg");
        chart.then()
                .statusCode(200)
                .contentType(SVG)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("Cache-Control", "private, no-cache");
        assertThat(chart.asString()).startsWith("<svg").contains("<title", "Exhaustion", "100");
    }

    @Test
    void anEvaluationIsDrawnAlike() {
        var answers = Answers.wornOut();
        var stored = mia().get("/v1/assessments/" + answers.scoredBy(mia()) + "/chart.svg");
        var drawn = draw(SVG, answers);
        drawn.then().statusCode(200).contentType(SVG);
        assertThat(drawn.asString()).isEqualTo(stored.asString());
    }

    /** One operation, one type: generated clients need not ask what they were given. */
    @Test
    void anEvaluationItselfIsNoPicture() {
        mia().accept(SVG)
                .contentType("application/json")
                .body(Answers.lonelyInShort().json())
                .post("/v1/evaluations")
                .then()
                .statusCode(406)
                .body("type", endsWith("/problems/not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SVG, "*/*", "image/svg+xml, application/json;q=0.5"})
    void aPictureIsDrawnForWhoeverTakesOne(String accept) {
        draw(accept, Answers.lonelyInShort()).then().statusCode(200).contentType(SVG);
    }

    @Test
    void isNotSentAgainWhileItIsTheSame() {
        var path = "/v1/assessments/" + Answers.content().scoredBy(mia()) + "/chart.svg";
        var tag = mia().get(path).header("ETag");
        mia().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
    }

    @Test
    void aDraftHasNone() {
        mia().get("/v1/assessments/" + Answers.content().draftedBy(mia()) + "/chart.svg")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/conflict"))
                .body("detail", containsString("submit it first"))
                .body("legal.operation", contains("submitAssessment"));
    }

    @Test
    void faultsAreProblemsWhateverWasAsked() {
        draw(SVG, Answers.content().with("isolation-1", 9))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/answers/isolation-1"));
        mia().accept("image/png")
                .get("/v1/assessments/" + Answers.content().scoredBy(mia()) + "/chart.svg")
                .then()
                .statusCode(406)
                .body("type", endsWith("/problems/not-acceptable"));
        draw("image/png", Answers.content()).then().statusCode(406);
    }
}

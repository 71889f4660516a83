package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The made-up questionnaire {@code pulse} has three versions: the second compares with the first, the third with neither. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class QuestionnaireVersionsTest {

    private static final String PULSE = "/v1/questionnaires/pulse";

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private String scored(int version, int exhaustion) {
        var body = """
                {"questionnaire": "pulse", "version": %d, "submit": true,
                 "answers": {"exhaustion-1": %d, "exhaustion-2": 3, "isolation-1": 2, "isolation-2": 4}}""";
        return Answers.begin(mia(), body.formatted(version, exhaustion)).path("id");
    }

    @Test
    void liveSideBySide() {
        mia().get(PULSE).then().statusCode(200).body("version", equalTo(3));
        mia().get(PULSE + "/versions").then().body("items.version", contains(3, 2, 1));
        mia().get(PULSE + "/versions/1").then().body("items[0].text", equalTo("I am tired."));
        mia().get(PULSE + "/versions/2").then().body("items[0].text", equalTo("I am tired in the evening."));
        mia().get(PULSE + "/versions/4").then().statusCode(404);
    }

    @Test
    void anAssessmentKeepsItsOwn() {
        var first = Answers.begin(
                mia(), "{\"questionnaire\": \"pulse\", \"version\": 1, \"answers\": {\"isolation-1\": 2}}");
        String id = first.path("id");
        mia().post("/v1/assessments/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("questionnaire.version", equalTo(1))
                .body("result.inputs.questionnaire", equalTo(first.path("questionnaire")));
        Answers.begin(mia(), "{\"questionnaire\": \"pulse\"}")
                .then()
                .body("questionnaire.version", equalTo(3))
                .body("questionnaire.contentHash", not(equalTo(first.path("questionnaire.contentHash"))));
    }

    @Test
    void onlyANormGroupGivesATScore() {
        mia().get(PULSE + "/versions/2")
                .then()
                .body("normGroup.key", equalTo("testers-2026"))
                .body("normGroup.n", equalTo(250))
                .body("normGroup.country", equalTo("DE"));
        mia().get("/v1/assessments/" + scored(2, 5))
                .then()
                .rootPath("result.causes.find { it.cause == 'exhaustion' }")
                .body("severity", equalTo(75.0))
                .body("norm.group", equalTo("testers-2026"))
                .body("norm.tScore", equalTo(67.06))
                .rootPath("result.causes.find { it.cause == 'isolation' }")
                .body("severity", notNullValue())
                .body("norm", nullValue());
        mia().get("/v1/assessments/" + scored(3, 5))
                .then()
                .body("result.causes.find { it.cause == 'exhaustion' }.norm", nullValue());
    }

    @Test
    void changeIsMeasuredOnlyWhereVersionsCompare() {
        var one = scored(1, 5);
        var two = scored(2, 1);
        var three = scored(3, 1);
        mia().get("/v1/assessments/" + two + "/change?since=" + one)
                .then()
                .statusCode(200)
                .body("causes.find { it.cause == 'exhaustion' }.delta", equalTo(-50.0));
        mia().get("/v1/assessments/" + three + "/change?since=" + two)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/incomparable-assessments"));
        mia().get("/v1/members/mia/trend?questionnaire=pulse")
                .then()
                .body("assessments.version", contains(1, 2, 3))
                .body("assessments.comparable", contains(true, true, false));
    }
}

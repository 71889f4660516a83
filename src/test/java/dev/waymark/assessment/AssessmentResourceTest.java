package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AssessmentResourceTest {

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private static Response refused(Request as, String body) {
        return as.contentType("application/json")
                .body(body)
                .post("/v1/assessments")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/validation-failed"));
    }

    @Test
    void beginsADraft() {
        var made = Answers.begin(mia(), "{\"questionnaire\": \"career-rut\"}");
        String id = made.path("id");
        made.then()
                .header("Location", endsWith("/v1/assessments/" + id))
                .body("memberId", equalTo("mia"))
                .body("questionnaire.key", equalTo("career-rut"))
                .body("questionnaire.version", equalTo(1))
                .body("status", equalTo("draft"))
                .body("answers", anEmptyMap())
                .body("result", nullValue())
                .body("submittedAt", nullValue())
                .body("updatedAt", equalTo(made.path("createdAt")));
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
    }

    @Test
    void scoresAtOnceWhenAsked() {
        Answers.begin(mia(), Answers.learnsNothing().json(Map.of("submit", true, "durationSeconds", 400)))
                .then()
                .body("status", equalTo("scored"))
                .body("durationSeconds", equalTo(400))
                .body("answers", equalTo(Answers.learnsNothing().byItem()))
                .body("result.strategies[0].key", equalTo("learn-something-new"))
                .body("submittedAt", notNullValue());
    }

    @Test
    void readsBackWhatItAnswered() {
        var made = Answers.begin(mia(), Answers.wornOut().json(Map.of("submit", true)));
        var read = mia().get(made.header("Location").replaceFirst("^https?://[^/]+", ""));
        read.then()
                .statusCode(200)
                .header("ETag", made.header("ETag"))
                .header("Cache-Control", "private, no-cache")
                .header("Content-Language", "en");
        assertThat(read.headers().allValues("Vary").toString()).containsIgnoringCase("Accept-Language");
        // The tag is strong, so not a byte may differ, not even by the order of the answers.
        assertThat(read.asString()).isEqualTo(made.asString());
        assertThat(read.json().getMap("answers").keySet())
                .containsExactlyElementsOf(Answers.wornOut().byItem().keySet());
    }

    @Test
    void answersNotModifiedToClientsThatHaveIt() {
        var path = "/v1/assessments/" + Answers.wornOut().draftedBy(mia());
        var tag = mia().get(path).header("ETag");
        for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            mia().header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }
        mia().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void deletesForGood() {
        var path = "/v1/assessments/" + Answers.wornOut().scoredBy(mia());
        mia().delete(path).then().statusCode(204);
        mia().get(path).then().statusCode(404).body("type", endsWith("/problems/not-found"));
        mia().delete(path).then().statusCode(404);
    }

    @Test
    void deletesOnlyWhatTheCallerHasSeen() {
        var path = "/v1/assessments/" + Answers.wornOut().draftedBy(mia());
        mia().header("If-Match", "\"stale\"").delete(path).then().statusCode(412);
        mia().header("If-Match", mia().get(path).header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
    }

    @Test
    void aServiceSaysWhoseAssessmentItIs() {
        refused(service().of(tenant), Answers.wornOut().json())
                .body("errors.pointer", contains("/memberId"))
                .body("errors.code", contains("required"));
        var made = Answers.begin(service().of(tenant), Answers.wornOut().json(Map.of("memberId", "mia")));
        made.then().body("memberId", equalTo("mia"));
        mia().get("/v1/assessments/" + made.path("id")).then().statusCode(200);
        service().of(tenant).get("/v1/assessments/" + made.path("id")).then().statusCode(200);
    }

    @Test
    void aMemberMaySayTheirOwnName() {
        Answers.begin(mia(), Answers.wornOut().json(Map.of("memberId", "mia")))
                .then()
                .body("memberId", equalTo("mia"));
    }

    @Test
    void namesEveryFaultOfABeginning() {
        refused(service().of(tenant), """
                {"questionnaire": "career-rut", "colour": "red", "submit": "yes",
                 "answers": {"isolation-1": 9, "boredom-1": 3}}""")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/memberId", "/colour", "/submit", "/answers/isolation-1", "/answers/boredom-1"));
        refused(service().of(tenant), "{\"questionnaire\": \"horoscope\"}")
                .body("errors.pointer", containsInAnyOrder("/memberId", "/questionnaire"));
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        refused(mia(), Answers.wornOut().with("isolation-1", 9).json(Map.of("submit", true)));
        refused(mia(), tenThousandAnswers()).body("errorsOmitted", equalTo(9_900));
        mia().contentType("application/json")
                .body("{\"questionnaire\": \"career-rut\", \"answers\": {\"isolation-1\": 3, \"isolation-1\": 4}}")
                .post("/v1/assessments")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/malformed-json"));
        mia().get("/v1/assessments").then().body("items.size()", equalTo(0));
    }

    private static String tenThousandAnswers() {
        return IntStream.range(0, 10_000)
                .mapToObj("\"boredom-%d\": 3"::formatted)
                .collect(Collectors.joining(", ", "{\"questionnaire\": \"career-rut\", \"answers\": {", "}}"));
    }

    @Test
    void looksForItBeforeItMissesAParameter() {
        mia().get("/v1/assessments/" + UUID.randomUUID() + "/change").then().statusCode(404);
    }
}

package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answering bit by bit: a draft is merged into, guarded by its tag, and scored once. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AssessmentDraftTest {

    private static final String DRAFT = """
            {"questionnaire": "career-rut", "durationSeconds": 60,
             "answers": {"isolation-1": 1, "isolation-2": 2, "isolation-3": "not_applicable"}}""";

    private final String tenant = newTenant();
    private String path;
    private String tag;

    @BeforeEach
    void beginADraft() {
        var made = Answers.begin(mia(), DRAFT);
        path = "/v1/assessments/" + made.path("id");
        tag = made.header("ETag");
    }

    private Request mia() {
        return member("mia").of(tenant);
    }

    private Response patch(String ifMatch, String body) {
        return patch(mia().header("If-Match", ifMatch), path, body);
    }

    private static Response patch(Request as, String path, String body) {
        return as.contentType("application/merge-patch+json").body(body).patch(path);
    }

    private Response submit() {
        return mia().post(path + "/submission");
    }

    @Test
    void addsReplacesAndRemovesAnswersAndKeepsTheRest() {
        patch(tag, "{\"answers\": {\"isolation-1\": null, \"isolation-2\": 5, \"exhaustion-1\": 4}}")
                .then()
                .statusCode(200)
                .body("answers", equalTo(Map.of("isolation-2", 5, "isolation-3", "not_applicable", "exhaustion-1", 4)))
                .body("durationSeconds", equalTo(60))
                .body("status", equalTo("draft"));
        mia().get(path).then().body("answers.exhaustion-1", equalTo(4)).body("answers.isolation-1", nullValue());
    }

    @Test
    void leavesAnswersAloneWhenOnlyTheDurationChanges() {
        patch(tag, "{\"durationSeconds\": null}")
                .then()
                .statusCode(200)
                .body("durationSeconds", nullValue())
                .body("answers.size()", equalTo(3));
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
        patch(tag, "{\"answers\": {\"exhaustion-1\": null}}")
                .then()
                .statusCode(200)
                .body("answers.size()", equalTo(3));
        patch("*", "{}").then().statusCode(200).body("answers.size()", equalTo(3));
    }

    @Test
    void needsTheTagOfWhatWasRead() {
        patch(mia(), path, "{}").then().statusCode(428).body("type", endsWith("/problems/precondition-required"));
        var changed = patch(tag, "{\"answers\": {\"isolation-1\": 5}}");
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        patch(tag, "{\"answers\": {\"isolation-1\": 4}}")
                .then()
                .statusCode(412)
                .body("type", endsWith("/problems/precondition-failed"));
        mia().get(path).then().header("ETag", changed.header("ETag")).body("answers.isolation-1", equalTo(5));
    }

    @Test
    void ignoresTheLanguageOfTheTag() {
        assertThat(tag).contains("-en");
        patch(tag.replace("-en", "-de"), "{\"durationSeconds\": 61}").then().statusCode(200);
        patch(tag.replace("-en", "-de"), "{\"durationSeconds\": 62}").then().statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "%s", "\"other\", %s", "%s,\"other\""})
    void takesEveryFormOfAMatchingTag(String ifMatch) {
        patch(ifMatch.formatted(tag), "{}").then().statusCode(200);
    }

    @Test
    void keepsItsTagWhenNothingChanges() {
        patch(tag, "{}").then().statusCode(200).header("ETag", tag);
    }

    /** RFC 9110, section 13.1.1: the comparison of If-Match is strong. */
    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"en\"", "W/%s"})
    void takesNoOtherTagForIt(String ifMatch) {
        patch(ifMatch.formatted(tag), "{}").then().statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x%s"})
    void saysWhenItIsNoTag(String ifMatch) {
        patch(ifMatch.formatted(tag), "{}").then().statusCode(400).body("errors.parameter", contains("If-Match"));
    }

    @Test
    void looksForItThenAtTheTagThenAtTheBody() {
        var nothing = "/v1/assessments/" + UUID.randomUUID();
        patch(mia(), nothing, "{\"colour\": \"red\"}").then().statusCode(404);
        patch(mia(), path, "{\"colour\": \"red\"}").then().statusCode(428);
        patch("\"stale\"", "{\"colour\": \"red\"}").then().statusCode(412);
        patch("*", "{\"colour\": \"red\"}").then().statusCode(400).body("errors.pointer", contains("/colour"));
        patch(mia(), nothing, "{oops").then().statusCode(400).body("type", endsWith("/problems/malformed-json"));
    }

    @Test
    void namesEveryFaultOfAChange() {
        patch("*", """
                {"answers": {"isolation-1": 7, "isolation-2": "rarely", "boredom-1": 2, "boredom-2": null}, "status": "scored"}""")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/answers/isolation-1", "/answers/isolation-2", "/answers/boredom-1", "/status"));
        patch("*", "{\"answers\": null}").then().statusCode(400).body("errors.pointer", contains("/answers"));
        mia().get(path).then().header("ETag", tag);
    }

    @Test
    void isScoredOnceAndForGood() {
        var scored = submit();
        scored.then()
                .statusCode(200)
                .body("status", equalTo("scored"))
                .body("submittedAt", notNullValue())
                .body("result.causes.find { it.cause == 'isolation' }.answered", equalTo(2));
        submit().then().statusCode(409).body("type", endsWith("/problems/invalid-transition"));
        patch("*", "{\"answers\": {\"isolation-1\": 5}}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/invalid-transition"));
        assertThat(mia().get(path).asString()).isEqualTo(scored.asString());
    }

    @Test
    void saysWhatIsInvalidBeforeThatItIsTooLate() {
        submit().then().statusCode(200);
        patch("*", "{\"answers\": {\"isolation-1\": 9}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/answers/isolation-1"));
    }

    @Test
    void scoresOnlyWhatTheCallerHasSeen() {
        var later = patch(tag, "{\"answers\": {\"isolation-1\": 5}}").header("ETag");
        mia().header("If-Match", tag).post(path + "/submission").then().statusCode(412);
        mia().header("If-Match", later).post(path + "/submission").then().statusCode(200);
    }

    @Test
    void scoresADraftLikeAnEvaluation() {
        var evaluated = mia().contentType("application/json").body(DRAFT).post("/v1/evaluations");
        assertThat(submit().asString()).contains("\"result\":" + evaluated.asString() + ",\"nextItems\"");
    }
}

package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.support.Json;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is text: what is accepted is given back as it was, and what cannot be stored is refused. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HostileTextTest {

    private static final String EMOJI = "\uD83E\uDDED";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void keepsTheLongestTitleInAnyScript() {
        var title = EMOJI.repeat(200);
        var ids = mia.planWithTwoSteps();
        mia.plan(wantedWith("title", title));
        mia.get("/v1/plans?limit=1").then().body("items.title", contains(title));
        mia.patch("/v1/plans/" + ids.plan(), "{\"title\": \"" + title + "\"}")
                .then()
                .statusCode(200);
        mia.patch("/v1/goals/" + ids.goal(), "{\"title\": \"" + title + "\"}")
                .then()
                .statusCode(200);
        mia.patch("/v1/steps/" + ids.first(), "{\"title\": \"" + title + "\"}")
                .then()
                .statusCode(200);
        mia.get("/v1/plans/" + ids.plan())
                .then()
                .body("title", equalTo(title))
                .body("goals[0].title", equalTo(title))
                .body("goals[0].steps[0].title", equalTo(title));
        mia.get("/v1/plans/" + ids.plan() + "/progress").then().body("sentence", containsString(title));
        mia.post("/v1/plans", wantedWith("title", title + EMOJI)).then().statusCode(400);
    }

    /** Control characters, a byte order mark, writing from right to left, markup, quotes: text is text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0001\\u0007\\u001b[31m\\u007f",
                "line one\\r\\nline two\\ttab",
                "\\ufeff\\u202egnihtemos\\u202c\\u200d",
                "<script>alert(1)</script> ${7*7} {{x}} %s %n '; drop table plans; --",
                "\\\"quoted\\\" \\\\ back",
                "e\\u0301 is not \\u00e9",
                "\\uffff\\ufffe",
            })
    void keepsEveryCharacterOfANote(String note) {
        var ids = mia.planWithTwoSteps();
        var sent = "{\"note\": \"" + note + "\"}";
        var meant = Json.parse(sent).getString("note");
        mia.complete(ids.first(), sent).then().statusCode(200);
        mia.get("/v1/steps/" + ids.first()).then().body("note", equalTo(meant));
        mia.skip(ids.second(), "{\"reason\": \"" + note + "\"}")
                .then()
                .statusCode(200)
                .body("note", equalTo(meant));
        mia.patch("/v1/steps/" + ids.first(), "{\"ifThen\": [{\"cue\": \"" + note + "\", \"response\": \"-\"}]}")
                .then()
                .statusCode(200);
        mia.get("/v1/steps/" + ids.first()).then().body("ifThen.cue", contains(meant));
    }

    @Test
    void keepsALongNoteAndRefusesALongerOne() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{\"note\": \"" + EMOJI.repeat(4001) + "\"}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("too_long"));
        mia.complete(ids.first(), "{\"note\": \"" + EMOJI.repeat(4000) + "\"}")
                .then()
                .statusCode(200);
        mia.get("/v1/steps/" + ids.first()).then().body("note", equalTo(EMOJI.repeat(4000)));
        mia.complete(ids.second(), "{\"note\": \"" + "x".repeat(300_000) + "\"}")
                .then()
                .statusCode(413);
    }

    @Test
    void refusesTextThatCannotBeStored() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{\"note\": \"a\\u0000b\"}")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/malformed-json"));
        mia.get("/v1/steps/" + ids.first()).then().body("status", equalTo("todo"));
    }

    /** Half of a surrogate pair is no character: neither stored nor echoed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "completion | {\"note\": \"\\ud83e\"}",
                "completion | {\"note\": \"\\udded\\ud83e\"}",
                "skip       | {\"reason\": \"\\ud83e\"}",
                "completion | {\"on\": \"\\ud83e\"}",
                "completion | {\"\\ud83e\": 1}",
            })
    void refusesHalfACharacter(String action, String body) {
        var ids = mia.planWithTwoSteps();
        mia.post("/v1/steps/" + ids.first() + "/" + action, body).then().statusCode(400);
        mia.get("/v1/steps/" + ids.first()).then().body("status", equalTo("todo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": \"\\ud83e\"",
                "\"daysOff\": [\"\\ud83e\"]",
                "\"sourceAssessmentId\": \"\\ud83e\"",
                "\"\\udded\": 1"
            })
    void refusesHalfACharacterInAPlan(String property) {
        var body = """
                {"strategies": [], "startOn": "2100-01-04", "weeklyMinutes": 180, "timeZone": "Europe/Berlin", %s}""";
        mia.post("/v1/plans", body.formatted(property)).then().statusCode(400);
        mia.get("/v1/plans").then().body("items", hasSize(0));
    }

    @Test
    void refusesNestingWithoutEnd() {
        var step = mia.planWithTwoSteps().first();
        mia.complete(step, "{\"note\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}")
                .then()
                .statusCode(400);
    }
}

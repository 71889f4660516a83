package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a member says about the strategies of a result. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ChoiceResourceTest {

    private static final String NOT_FOR_ME = "{\"choice\": \"not_for_me\", \"reason\": \"I work alone\"}";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String assessment;

    @Inject
    Superuser database;

    @BeforeEach
    void score() {
        assessment = "/v1/assessments/" + Answers.wornOut().scoredBy(mia.request());
    }

    private static Response put(PlanFixtures who, String path, String body) {
        return who.with("Content-Type", "application/json").body(body).put(path);
    }

    private Response choose(String strategy, String body) {
        return put(mia, assessment + "/choices/" + strategy, body);
    }

    @Test
    void keepsWhatTheMemberSaysByTheNumbersOfTheStrategies() {
        mia.get(assessment).then().body("choices", empty());
        var later = choose("find-a-mentor", "{\"choice\": \"already_tried\"}");
        later.then()
                .statusCode(200)
                .body("strategy", equalTo("find-a-mentor"))
                .body("choice", equalTo("already_tried"))
                .body("reason", nullValue());
        var earlier = choose("learn-something-new", NOT_FOR_ME);
        earlier.then().statusCode(200).body("reason", equalTo("I work alone"));
        mia.get(assessment)
                .then()
                .header("ETag", earlier.header("ETag"))
                .body("updatedAt", equalTo(earlier.path("chosenAt")))
                .body(
                        "choices",
                        contains(earlier.json().getMap(""), later.json().getMap("")));
    }

    @Test
    void replacesWhatWasSaidBefore() {
        choose("set-goals", NOT_FOR_ME);
        choose("set-goals", "{\"choice\": \"not_for_me\", \"reason\": \"I have goals\"}");
        mia.get(assessment).then().body("choices.reason", contains("I have goals"));
        choose("set-goals", "{\"choice\": \"not_for_me\"}");
        mia.get(assessment).then().body("choices.reason", contains(nullValue()));
        choose("set-goals", "{\"choice\": \"chosen\"}");
        mia.get(assessment).then().body("choices.choice", contains("chosen"));
    }

    @Test
    void theSameAgainChangesNothing() {
        var first = choose("set-goals", NOT_FOR_ME);
        var again = choose("set-goals", NOT_FOR_ME);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo(mia.tagOf(assessment));
    }

    @Test
    void takesAChoiceBackOnce() {
        var untouched = mia.read(assessment).getMap("result");
        choose("set-goals", NOT_FOR_ME);
        var tag = mia.tagOf(assessment);
        mia.delete(assessment + "/choices/set-goals").then().statusCode(204);
        assertThat(mia.tagOf(assessment)).isNotEqualTo(tag);
        assertThat(mia.read(assessment).getList("choices")).isEmpty();
        assertThat(mia.read(assessment).getMap("result")).isEqualTo(untouched);
        mia.delete(assessment + "/choices/set-goals").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"horoscope", "Set-Goals", "set-goals0", "%00", "0"})
    void knowsOnlyStrategies(String strategy) {
        var path = assessment + "/choices/" + strategy;
        for (var answer : List.of(
                mia.with("Content-Type", "application/json")
                        .encoded()
                        .body(NOT_FOR_ME)
                        .put(path),
                mia.request().encoded().delete(path))) {
            answer.then().statusCode(404).body("type", endsWith("/problems/not-found"));
        }
    }

    @Test
    void aDraftHasNothingToChooseFrom() {
        var draft = "/v1/assessments/" + Answers.wornOut().draftedBy(mia.request()) + "/choices/set-goals";
        put(mia, draft, NOT_FOR_ME)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/conflict"))
                .body("detail", containsString("submit it first"));
        mia.delete(draft).then().statusCode(404);
    }

    @Test
    void namesEveryFault() {
        choose("set-goals", "{\"choice\": \"maybe\", \"reason\": \"\", \"mood\": 1}")
                .then()
                .statusCode(400)
                .body("errors.pointer.sort()", contains("/choice", "/mood", "/reason"));
        choose("set-goals", "{\"reason\": \"%s\"}".formatted("x".repeat(4001)))
                .then()
                .statusCode(400)
                .body("errors.pointer.sort()", contains("/choice", "/reason"));
        mia.get(assessment).then().body("choices", empty());
        choose("set-goals", "{\"choice\": \"chosen\", \"reason\": \"%s\"}".formatted("x".repeat(4000)))
                .then()
                .statusCode(200);
    }

    @Test
    void honorsTheTagOfTheAssessment() {
        var path = assessment + "/choices/set-goals";
        var tag = mia.tagOf(assessment);
        var first = mia.with("If-Match", tag)
                .contentType("application/json")
                .body(NOT_FOR_ME)
                .put(path);
        first.then().statusCode(200).header("ETag", not(equalTo(tag)));
        mia.with("If-Match", tag)
                .contentType("application/json")
                .body("{\"choice\": \"chosen\"}")
                .put(path)
                .then()
                .statusCode(412);
        mia.deleteIf(tag, path).then().statusCode(412);
        mia.deleteIf(first.header("ETag"), path).then().statusCode(204);
    }

    @Test
    void aServiceChoosesForAMember() {
        put(mia.and(service()), assessment + "/choices/set-goals", NOT_FOR_ME)
                .then()
                .statusCode(200);
        mia.get(assessment).then().body("choices.strategy", contains("set-goals"));
    }

    @Test
    void goesWithTheAssessment() throws SQLException {
        choose("set-goals", NOT_FOR_ME);
        choose("find-a-mentor", NOT_FOR_ME);
        assertThat(stored()).isEqualTo(2);
        mia.delete(assessment).then().statusCode(204);
        assertThat(stored()).isZero();
        choose("set-goals", NOT_FOR_ME).then().statusCode(404);
    }

    private int stored() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "/* a test */ select count(*) from assessment_choices where assessment_id = ?")) {
            statement.setObject(1, UUID.fromString(assessment.substring(assessment.lastIndexOf('/') + 1)));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}

package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.StatementLog;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A score is about answers: one is enough, none is not. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AssessmentSubmissionTest {

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void needsAnAnswer() {
        String id = mia.post("/v1/assessments", "{\"questionnaire\": \"career-rut\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var draft = "/v1/assessments/" + id;
        mia.post(draft + "/submission")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/validation-failed"))
                .body("errors.code", contains("required"))
                .body("errors[0]", not(hasKey("pointer")))
                .body("errors[0].detail", containsString("answer at least one item"));
        mia.get(draft).then().body("status", equalTo("draft"));
        mia.patch(draft, "{\"answers\": {\"isolation-1\": \"not_applicable\"}}")
                .then()
                .statusCode(200);
        mia.post(draft + "/submission").then().statusCode(200).body("status", equalTo("scored"));
    }

    @Test
    void needsAnAnswerToBeScoredAtOnce() {
        mia.post("/v1/assessments", Map.of("questionnaire", "career-rut", "answers", Map.of(), "submit", true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/answers"))
                .body("errors.code", contains("required"));
        mia.get("/v1/assessments").then().body("items.size()", equalTo(0));
    }

    /** It is one row, stored by one statement, with an event of the audit trail. */
    @Test
    void isStoredByASingleStatementWithItsEvent() throws SQLException, IOException {
        var scored = Map.of("questionnaire", "career-rut", "answers", Map.of("isolation-1", 3), "submit", true);
        var sent = new StatementLog(database)
                .during(() -> mia.post("/v1/assessments", scored).then().statusCode(201));
        assertThat(sent)
                .satisfiesExactly(
                        stored -> assertThat(stored.sql()).startsWith("insert into assessments"),
                        event -> assertThat(event.sql()).startsWith("select note_audit"));
    }
}

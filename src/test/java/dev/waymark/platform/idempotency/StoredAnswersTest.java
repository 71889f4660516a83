package dev.waymark.platform.idempotency;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.support.Belongings;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A stored response is for whoever got it and may still get it, and is there no longer than what it tells of. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StoredAnswersTest {

    private static final String DRAFT = "{\"questionnaire\": \"career-rut-short\", \"answers\": {\"isolation-3\": 4}}";

    /** Of a later day: the next step is in the answer to a completion. */
    private static final String STEP = "{\"title\": \"Write\", \"effortMinutes\": 10, \"dueOn\": \"2100-01-04\"}";

    @Inject
    Superuser database;

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private Request miaAs(String role) {
        return with(TestIssuer.token(tenant, "mia", role));
    }

    private static Response post(Request as, String key, String path, String body) {
        return as.header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private Response begin(String key) {
        return post(mia(), key, "/v1/assessments", DRAFT);
    }

    private Response submit(String key, String assessment) {
        return mia().header("Idempotency-Key", key).post("/v1/assessments/" + assessment + "/submission");
    }

    private static void isReplay(Response again, Response first) {
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    private static void isUsedUp(Response answer) {
        answer.then().statusCode(422).body("type", endsWith("/problems/idempotency-key-reused"));
        assertThat(answer.asString()).doesNotContain("exhaustion", "Find a mentor");
    }

    private List<String> storedAnswers() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "/* a test */ select coalesce(body, '') from" + " idempotency_keys where tenant_id = ?")) {
            statement.setString(1, tenant);
            var answers = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        }
    }

    @Test
    void theAnswersAboutAnAssessmentAreDeletedWithItAndItsKeysCreateNothingAgain() throws SQLException {
        var first = begin("gone");
        String id = first.path("id");
        submit("on", id).then().statusCode(200);
        mia().delete("/v1/assessments/" + id).then().statusCode(204);
        isUsedUp(begin("gone"));
        isUsedUp(submit("on", id));
        assertThat(mia().get("/v1/assessments").<List<String>>path("items.id")).isEmpty();
        assertThat(storedAnswers()).hasSize(2).containsOnly("");
    }

    @Test
    void theAnswersAboutAPlanItsGoalsAndStepsAreDeletedWithThem() throws SQLException {
        var plan = post(mia(), "plan", "/v1/plans", Belongings.PLAN);
        String id = plan.path("id");
        String goal = plan.path("goals[0].id");
        String step = plan.path("goals[0].steps[0].id");
        var second = post(mia(), "step", "/v1/goals/" + goal + "/steps", STEP);
        second.then().statusCode(201);
        post(mia(), "done", "/v1/steps/" + step + "/completion", "{}").then().statusCode(200);
        post(mia(), "check-in", "/v1/plans/" + id + "/check-ins", "{\"confidence\": 6}")
                .then()
                .statusCode(201);
        mia().delete("/v1/steps/" + second.path("id")).then().statusCode(204);
        isUsedUp(post(mia(), "step", "/v1/goals/" + goal + "/steps", STEP));
        assertThat(post(mia(), "done", "/v1/steps/" + step + "/completion", "{}")
                        .header("Idempotency-Replayed"))
                .as("which tells of another step")
                .isEqualTo("true");
        mia().delete("/v1/goals/" + goal).then().statusCode(204);
        isUsedUp(post(mia(), "done", "/v1/steps/" + step + "/completion", "{}"));
        mia().delete("/v1/plans/" + id).then().statusCode(204);
        isUsedUp(post(mia(), "plan", "/v1/plans", Belongings.PLAN));
        assertThat(storedAnswers()).hasSize(4).containsOnly("");
    }

    @Test
    void anAnswerIsForTheRoleThatGotIt() {
        var first = begin("role");
        first.then().statusCode(201);
        isUsedUp(post(miaAs("service"), "role", "/v1/assessments", DRAFT));
        for (var role : List.of("coach", "admin")) {
            post(miaAs(role), "role", "/v1/assessments", DRAFT)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/problems/forbidden"));
        }
        isReplay(begin("role"), first);
    }

    @Test
    void allNotationsOfAnAddressAreOnePath() {
        var first = begin("slash");
        isReplay(post(mia().unchecked(), "slash", "/v1/assessments/", DRAFT), first);
        String id = first.path("id");
        var submitted = submit("case", id);
        submitted.then().statusCode(200);
        isReplay(submit("case", id.toUpperCase(Locale.ROOT)), submitted);
    }
}

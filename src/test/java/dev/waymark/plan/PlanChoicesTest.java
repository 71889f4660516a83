package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Json;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.StatementLog;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan tells the assessment that led to it which strategies the member has chosen. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanChoicesTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String id;
    private String assessment;

    @Inject
    Superuser database;

    @BeforeEach
    void score() {
        id = Answers.wornOut().scoredBy(mia.request());
        assessment = "/v1/assessments/" + id;
    }

    private Map<String, Object> from(String... strategies) {
        return wantedWith("sourceAssessmentId", id, strategies);
    }

    private Response choose(String strategy, String choice) {
        return mia.with("Content-Type", "application/json")
                .body(Map.of("choice", choice, "reason", "I said so"))
                .put(assessment + "/choices/" + strategy);
    }

    private Json read() {
        return mia.read(assessment);
    }

    @Test
    void choosesEachOfItsStrategiesWhateverWasSaidBefore() {
        var order = read().getList("result.strategies.key");
        choose("set-goals", "not_for_me").then().statusCode(200);
        mia.plan(from("set-goals", "learn-something-new"));
        mia.get(assessment)
                .then()
                .body("choices.strategy", contains("learn-something-new", "set-goals"))
                .body("choices.choice", contains("chosen", "chosen"))
                .body("choices.reason", contains(nullValue(), nullValue()))
                .body("result.strategies.key", equalTo(order));
    }

    @Test
    void choosesWhatIsAddedLater() {
        var plan = "/v1/plans/" + mia.plan(from("set-goals")).getString("id");
        choose("set-goals", "already_tried").then().statusCode(200);
        choose("find-a-mentor", "not_for_me").then().statusCode(200);
        var tag = mia.tagOf(assessment);
        mia.post(plan + "/strategies", "{\"strategies\": [\"find-a-mentor\"]}")
                .then()
                .statusCode(200);
        mia.get(assessment)
                .then()
                .body("choices.find { it.strategy == 'set-goals' }.choice", equalTo("already_tried"))
                .body("choices.find { it.strategy == 'find-a-mentor' }.choice", equalTo("chosen"));
        assertThat(mia.tagOf(assessment)).isNotEqualTo(tag);
    }

    @Test
    void aPreviewChoosesNothing() {
        var tag = mia.tagOf(assessment);
        mia.post("/v1/plan-previews", from("set-goals")).then().statusCode(200);
        assertThat(mia.tagOf(assessment)).isEqualTo(tag);
        mia.get(assessment).then().body("choices", empty());
    }

    @Test
    void whatIsChosenAlreadyStaysAsItIs() {
        choose("set-goals", "chosen").then().statusCode(200);
        var before = mia.get(assessment);
        mia.plan(from("set-goals"));
        var after = mia.get(assessment);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.asString()).isEqualTo(before.asString());
    }

    @Test
    void aPlanWithoutStrategiesOrSourceChoosesNothing() {
        mia.plan(from());
        mia.plan(wanted("set-goals"));
        mia.get(assessment).then().body("choices", empty());
    }

    @Test
    void aPlanThatIsRefusedChoosesNothing() {
        mia.post("/v1/plans", from("set-goals", "horoscope")).then().statusCode(400);
        var plan = "/v1/plans/" + mia.plan(from("learn-something-new")).getString("id");
        mia.post(plan + "/strategies", "{\"strategies\": [\"set-goals\", \"learn-something-new\"]}")
                .then()
                .statusCode(409);
        mia.get(assessment).then().body("choices.strategy", contains("learn-something-new"));
    }

    @Test
    void aPlanOutlivesItsAssessment() {
        var plan = "/v1/plans/" + mia.plan(from("set-goals")).getString("id");
        mia.delete(assessment).then().statusCode(204);
        mia.post(plan + "/strategies", "{\"strategies\": [\"find-a-mentor\"]}")
                .then()
                .statusCode(200);
    }

    /** Whichever is last, each choice is one that somebody made, with its own reason. */
    @Test
    void plansAndChoicesAtOnceWaitForOneAnother() throws Exception {
        var requests = new ArrayList<Callable<Integer>>();
        for (var round = 0; round < 3; round++) {
            requests.add(() ->
                    mia.post("/v1/plans", from("set-goals", "find-a-mentor")).statusCode());
            requests.add(() ->
                    mia.post("/v1/plans", from("find-a-mentor", "set-goals")).statusCode());
            requests.add(() -> choose("set-goals", "not_for_me").statusCode());
            requests.add(() -> choose("find-a-mentor", "already_tried").statusCode());
        }
        var writers = Executors.newFixedThreadPool(4);
        try {
            for (var answer : writers.invokeAll(requests)) {
                assertThat(answer.get()).isIn(200, 201);
            }
        } finally {
            writers.shutdownNow();
        }
        List<Map<String, Object>> choices = read().getList("choices");
        assertThat(choices)
                .hasSize(2)
                .allSatisfy(choice -> assertThat(choice.get("reason") == null)
                        .isEqualTo(choice.get("choice").equals("chosen")));
    }

    @Test
    void choosesAnyNumberWithTheSameFewStatements() throws SQLException, IOException {
        var one = statementsFor("set-goals");
        var four = statementsFor("find-a-mentor", "learn-something-new", "invest-in-self-care", "build-your-network");
        assertThat(four).isEqualTo(one).hasSize(4);
        assertThat(statementsFor("set-goals", "find-a-mentor"))
                .as("which it has already")
                .hasSize(2);
    }

    /** What is sent about assessments after the plan has been made. */
    private List<String> statementsFor(String... strategies) throws SQLException, IOException {
        return new StatementLog(database)
                .during(() -> mia.plan(from(strategies))).stream()
                        .map(StatementLog.Executed::sql)
                        .filter(sql -> sql.matches("(?s).*\\b(assessments|assessment_choices)\\b.*"))
                        .filter(sql -> !sql.contains("questionnaire_key"))
                        .toList();
    }
}

package dev.waymark.coaching;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.Sharing;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coach suggests for a plan, and what becomes of it. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SuggestionTest {

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final PlanFixtures carl = mia.and(coach("carl"));
    private String plan;
    private String goal;

    @BeforeEach
    void share() {
        plan = mia.emptyPlan();
        goal = mia.goalIn(plan);
        Sharing.share(mia.tenant(), "mia", "carl", "PLANS");
    }

    private String ofPlan() {
        return "/v1/plans/" + plan + "/suggestions";
    }

    private String suggested(Map<String, Object> body) {
        return "/v1/suggestions/"
                + carl.post(ofPlan(), body)
                        .then()
                        .statusCode(201)
                        .body("status", equalTo("open"))
                        .extract()
                        .<String>path("id");
    }

    private String suggestedStep() {
        var step = Map.of("goalId", goal, "title", "Ask Kim to read it", "effortMinutes", 20);
        return suggested(Map.of("step", step, "message", "Kim is kind"));
    }

    private Response answer(PlanFixtures as, String suggestion, String answer) {
        return as.post(suggestion + "/" + answer);
    }

    private List<String> steps() {
        return mia.read("/v1/plans/" + plan).getList("goals.collectMany { it.steps.title }");
    }

    @Test
    void anAcceptedStepIsAddedAndTheHistorySaysWhoSuggestedIt() {
        var suggestion = suggestedStep();
        mia.get(suggestion).then().statusCode(200).body("step.title", equalTo("Ask Kim to read it"));
        assertThat(steps()).isEmpty();
        var step = answer(mia, suggestion, "acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("answeredAt", notNullValue())
                .extract()
                .<String>path("stepId");
        mia.get("/v1/steps/" + step).then().statusCode(200).body("effortMinutes", equalTo(20));
        mia.get("/v1/plans/" + plan + "/history?limit=1")
                .then()
                .body("items[0].code", equalTo("step_added"))
                .body("items[0].actor.role", equalTo("member"))
                .body("items[0].suggestedBy", equalTo("carl"))
                .body("items[0].sentence", containsString("A coach suggested it."));
        answer(mia, suggestion, "acceptance").then().statusCode(200).body("stepId", equalTo(step));
        answer(mia, suggestion, "refusal").then().statusCode(409);
        carl.delete(suggestion).then().statusCode(409);
        assertThat(steps()).containsExactly("Ask Kim to read it");
        mia.post("/v1/goals/" + goal + "/steps", Map.of("title", "My own", "effortMinutes", 5));
        mia.get("/v1/plans/" + plan + "/history?limit=1").then().body("items[0].suggestedBy", nullValue());
    }

    @Test
    void aStrategyAndAnEncouragementAreAcceptedToo() {
        var strategy = suggested(Map.of("strategy", "build-your-network"));
        var again = suggested(Map.of("strategy", "build-your-network"));
        var words = suggested(Map.of("message", "You are doing well"));
        answer(mia.and(service()), strategy, "acceptance")
                .then()
                .statusCode(200)
                .body("kind", equalTo("strategy"));
        assertThat(steps()).isNotEmpty();
        answer(mia, again, "acceptance").then().statusCode(409).body("detail", containsString("already has"));
        var before = mia.tagOf("/v1/plans/" + plan);
        answer(mia, words, "acceptance").then().statusCode(200).body("kind", equalTo("encouragement"));
        answer(mia, again, "refusal").then().statusCode(200).body("status", equalTo("declined"));
        answer(mia, again, "refusal").then().statusCode(200);
        answer(mia, again, "acceptance").then().statusCode(409);
        assertThat(mia.tagOf("/v1/plans/" + plan)).isEqualTo(before);
        carl.get(ofPlan()).then().body("items.status", contains("accepted", "declined", "accepted"));
        carl.get(ofPlan() + "?status=declined").then().body("items", hasSize(1));
        carl.get(ofPlan() + "?status=none").then().statusCode(400);
    }

    @Test
    void whatIsWithdrawnOrHasLostItsGoalCannotBeAccepted() {
        var withdrawn = suggestedStep();
        mia.delete(withdrawn).then().statusCode(403);
        carl.delete(withdrawn).then().statusCode(204);
        carl.delete(withdrawn).then().statusCode(204);
        mia.get(withdrawn).then().body("status", equalTo("withdrawn"));
        answer(mia, withdrawn, "acceptance").then().statusCode(409);
        var lost = suggestedStep();
        mia.delete("/v1/goals/" + goal).then().statusCode(204);
        answer(mia, lost, "acceptance").then().statusCode(409).body("detail", containsString("has been deleted"));
        mia.get(lost).then().body("status", equalTo("open"));
        mia.delete("/v1/plans/" + plan).then().statusCode(204);
        mia.get(lost).then().statusCode(404);
        answer(mia, lost, "acceptance").then().statusCode(404);
    }

    @Test
    void onlyTheCoachWhoMadeItAndTheMemberSeeASuggestion() throws SQLException {
        var suggestion = suggestedStep();
        Sharing.share(mia.tenant(), "mia", "cleo", "PLANS", "WELLBEING");
        Sharing.share(mia.tenant(), "mia", "wim", "WINS");
        var cleo = mia.and(coach("cleo"));
        cleo.get(suggestion).then().statusCode(404);
        cleo.delete(suggestion).then().statusCode(404);
        cleo.get(ofPlan()).then().statusCode(200).body("items", empty());
        mia.and(coach("wim")).get(ofPlan()).then().statusCode(404);
        mia.and(coach("wim")).post(ofPlan(), "{}").then().statusCode(404);
        answer(carl, suggestion, "acceptance").then().statusCode(403);
        answer(mia.and(member("ben")), suggestion, "acceptance").then().statusCode(404);
        mia.post(ofPlan(), "{}").then().statusCode(403);
        endConsents();
        carl.get(suggestion).then().statusCode(404);
        carl.delete(suggestion).then().statusCode(404);
        carl.post(ofPlan(), "{}").then().statusCode(404);
        mia.get(ofPlan()).then().body("items", hasSize(1));
        answer(mia, suggestion, "acceptance").then().statusCode(200);
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        carl.post(ofPlan(), "{}").then().statusCode(400).body("errors.code", contains("required"));
        var foreign = Map.of("goalId", PlanFixtures.NOBODYS, "title", "A step", "effortMinutes", 0);
        carl.post(ofPlan(), Map.of("step", foreign, "strategy", "find-a-mentro"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("out_of_range", "not_allowed", "unknown_reference", "unknown_reference"));
        for (var number = 0; number < 20; number++) {
            suggested(Map.of("message", "Well done"));
        }
        carl.post(ofPlan(), Map.of("message", "Well done")).then().statusCode(409);
    }

    @Test
    void ofTwoAnswersAtOnceTheFirstCounts() {
        var suggestion = suggestedStep();
        var accepted = Stream.generate(() -> CompletableFuture.supplyAsync(() -> answer(mia, suggestion, "acceptance")))
                .limit(4)
                .toList();
        accepted.forEach(each -> each.join().then().statusCode(200));
        assertThat(steps()).hasSize(1);
    }

    private void endConsents() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "/* a test */ update consents set ended_at = now() where tenant_id = ?")) {
            update.setString(1, mia.tenant());
            update.executeUpdate();
        }
    }
}

package dev.waymark.worksheet.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.support.StatementLog;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records that complete steps at the same time, those that complete none, and what else follows from them. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RecordStepsBesideOthersTest extends RecordSteps {

    @Test
    void ofTwoAtOnceTheSecondFindsTheFirst() {
        var plans = List.of(planOf(LEARNING), planOf(LEARNING));
        skill("Budgets");
        var others = Stream.of("Contracts", "Python", "Excel")
                .map(name -> CompletableFuture.supplyAsync(() -> skill(name)))
                .toList();
        var completed = others.stream()
                .map(CompletableFuture::join)
                .map(record -> record.<String>getList("completedSteps.planId"))
                .filter(found -> !found.isEmpty())
                .toList();
        assertThat(completed).hasSize(1);
        assertThat(completed.get(0)).containsExactlyInAnyOrderElementsOf(plans);
        assertThat(plans).allSatisfy(plan -> assertThat(status(plan)).isEqualTo("done"));
        var deleted = others.stream()
                .map(other -> CompletableFuture.runAsync(() -> delete(other.join())))
                .toList();
        deleted.forEach(CompletableFuture::join);
        assertThat(plans).allSatisfy(plan -> assertThat(status(plan)).isEqualTo("todo"));
    }

    @Test
    void plansThatAreNotInProgressAreLeftAlone() {
        var paused = planOf(LEARNING);
        mia.post("/v1/plans/" + paused + "/pause").then().statusCode(200);
        var cancelled = planOf(LEARNING);
        mia.patch("/v1/plans/" + cancelled, "{\"lifecycle\": \"cancelled\"}")
                .then()
                .statusCode(200);
        var other = planOf(NETWORK);
        var tag = mia.tagOf("/v1/plans/" + other);
        var skills =
                Stream.of("Budgets", "Contracts", "Python").map(this::skill).toList();
        assertThat(skills).allSatisfy(skill -> assertThat(completed(skill)).isEmpty());
        assertThat(status(paused)).isEqualTo("todo");
        assertThat(status(cancelled)).isEqualTo("todo");
        assertThat(mia.tagOf("/v1/plans/" + other)).isEqualTo(tag);
    }

    /** Of a kind that a step asks for, with no plan in which it does. */
    @Test
    void aRecordThatCompletesNothingCostsOneStatementMore() {
        planOf("find-a-mentor");
        var log = new StatementLog(database);
        var asked = log.queriesOf(() -> skill("Budgets"));
        var fields = Map.of("what", "Cake", "day", "2100-01-04");
        var notAsked = log.queriesOf(() -> add("set-goals", Map.of("kind", "celebration", "fields", fields)));
        assertThat(asked - notAsked).isEqualTo(1);
    }

    @Test
    void theWorksheetProposesTheOutcomeOfAGoalAndTheMemberDecides() {
        var plan = planOf(NETWORK);
        var worksheet = "/v1/members/mia/worksheets/" + NETWORK;
        var suggestions = "/v1/plans/" + plan + "/suggestions";
        Stream.of("Kim", "Lee", "Noor").map(this::contact).forEach(this::touch);
        var goal = mia.read("/v1/plans/" + plan).getString("goals.find { it.key == 'wider-circle' }.id");
        mia.get(worksheet)
                .then()
                .statusCode(200)
                .body("proposals.goalId", contains(goal))
                .body("proposals.planId", contains(plan))
                .body("proposals.achievement", contains("achieved"));
        mia.get(suggestions)
                .then()
                .statusCode(200)
                .body("items.call.code", contains("goal_outcome"))
                .body("items[0].call.text", endsWith("that you can keep up without strain”?"))
                .body("items[0].call.action.href", endsWith("/v1/goals/" + goal + "/outcome"));
        mia.request()
                .contentType("application/json")
                .body(Map.of("achievement", "achieved"))
                .put("/v1/goals/" + goal + "/outcome")
                .then()
                .statusCode(200);
        mia.get(worksheet).then().body("proposals", empty());
        mia.get(suggestions).then().body("items", empty());
    }
}

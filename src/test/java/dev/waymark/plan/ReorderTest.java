package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two own goals, the first with three steps that wait for nothing, the second with one. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ReorderTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;
    private String talk;
    private String book;
    private List<String> steps;
    private String page;

    @BeforeEach
    void planTwoGoals() {
        var id = mia.emptyPlan();
        plan = "/v1/plans/" + id;
        talk = mia.goalIn(id);
        steps = List.of(mia.stepIn(talk), mia.stepIn(talk), mia.stepIn(talk));
        book = mia.goalIn(id);
        page = mia.stepIn(book);
    }

    private Response reorder(Map<String, Object> body) {
        return mia.post(plan + "/replan", body);
    }

    @Test
    void whatComesFirstIsDoneFirst() {
        var before = mia.read("/v1/steps/" + page).getString("dueOn");
        var answer = reorder(Map.of("goalOrder", List.of(book, talk)));
        answer.then().statusCode(200).body("plan.goals.id", contains(book, talk));
        assertThat(answer.json().<String>getList("moved.stepId")).contains(page);
        assertThat(mia.read(plan).<String>getList("goals.id")).containsExactly(book, talk);
        assertThat(mia.read("/v1/steps/" + page).getString("dueOn")).isLessThan(before);
        mia.get(plan + "/history").then().body("items[0].sentence", startsWith("The plan was changed: order."));
    }

    @Test
    void whatIsNotNamedFollowsAsItWas() {
        reorder(Map.of("stepOrder", List.of(steps.get(2), page)))
                .then()
                .statusCode(200)
                .body("plan.goals.id", contains(talk, book))
                .body("plan.goals[0].steps.id", contains(steps.get(2), steps.get(0), steps.get(1)));
        assertThat(mia.read("/v1/goals/" + talk).<String>getList("steps.id"))
                .containsExactly(steps.get(2), steps.get(0), steps.get(1));
        mia.get(plan + "/history")
                .then()
                .body("items[0].sentence", startsWith("The goal “A talk of mine” was changed: order."));
        var tag = mia.tagOf(plan);
        reorder(Map.of("stepOrder", List.of(steps.get(2)))).then().header("ETag", equalTo(tag));
    }

    @Test
    void aNewStepComesLast() {
        reorder(Map.of("stepOrder", List.of(steps.get(2)))).then().statusCode(200);
        var added = mia.stepIn(talk);
        assertThat(mia.read("/v1/goals/" + talk).<String>getList("steps.id"))
                .containsExactly(steps.get(2), steps.get(0), steps.get(1), added);
    }

    @Test
    void aDryRunLeavesTheOrder() {
        var tag = mia.tagOf(plan);
        reorder(Map.of("dryRun", true, "goalOrder", List.of(book)))
                .then()
                .statusCode(200)
                .body("plan.goals.id", contains(book, talk));
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    @Test
    void knowsOnlyWhatThePlanHas() {
        var foreign = mia.planWithTwoSteps();
        reorder(Map.of("goalOrder", List.of(book, foreign.goal()), "stepOrder", List.of(foreign.first(), page)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/goalOrder/1", "/stepOrder/0"))
                .body("errors.code", contains("unknown_reference", "unknown_reference"));
        reorder(Map.of("goalOrder", List.of(book, book)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/goalOrder"));
    }
}

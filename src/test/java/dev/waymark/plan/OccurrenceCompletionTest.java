package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four Mondays: the 4th, 11th, 18th and 25th of January 2100. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class OccurrenceCompletionTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;
    private String id;
    private String step;

    @BeforeEach
    void rehearseOnFourMondays() {
        plan = mia.emptyPlan();
        id = mia.recurringIn(mia.goalIn(plan), "FREQ=WEEKLY;BYDAY=MO;COUNT=4");
        step = "/v1/steps/" + id;
    }

    private List<String> statuses() {
        return mia.read(step).getList("occurrences.status");
    }

    @Test
    void takesTheEarliestOpenOne() {
        mia.complete(id, "{\"on\": \"2020-01-04\", \"note\": \"hard\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("doing"))
                .body("completedOn", nullValue())
                .body("occurrences[0].status", equalTo("done"))
                .body("occurrences[0].completedOn", equalTo("2020-01-04"))
                .body("occurrences[0].note", equalTo("hard"));
        mia.complete(id, "{}").then().body("occurrences.status", contains("done", "done", "todo", "todo"));
    }

    @Test
    void takesTheOneThatIsNamed() {
        mia.complete(id, "{\"occurrence\": \"2100-01-18\"}").then().statusCode(200);
        assertThat(statuses()).containsExactly("todo", "todo", "done", "todo");
        mia.complete(id, "{}").then().statusCode(200);
        assertThat(statuses()).containsExactly("done", "todo", "done", "todo");
    }

    @Test
    void changesNothingWhenTheNamedOneIsDone() {
        var first = mia.complete(id, "{\"occurrence\": \"2100-01-18\", \"on\": \"2020-01-18\"}");
        var second = mia.complete(id, "{\"occurrence\": \"2100-01-18\", \"on\": \"2020-01-19\"}");
        second.then().statusCode(200).header("ETag", first.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2100-01-05", "0001-01-01", "9999-12-31"})
    void knowsNoOther(String date) {
        mia.complete(id, "{\"occurrence\": \"" + date + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/occurrence"));
        mia.skip(id, "{\"occurrence\": \"" + date + "\"}").then().statusCode(400);
        assertThat(statuses()).containsOnly("todo");
    }

    @Test
    void completesStepAndPlanWithTheLast() {
        for (var on : List.of("2020-01-04", "2020-01-30", "2020-01-18", "2020-01-25")) {
            mia.complete(id, "{\"on\": \"" + on + "\"}").then().statusCode(200);
        }
        mia.get(step).then().body("status", equalTo("done")).body("completedOn", equalTo("2020-01-30"));
        mia.get("/v1/plans/" + plan).then().body("lifecycle", equalTo("completed"));
        var tag = mia.tagOf(step);
        mia.complete(id, "{}").then().statusCode(200).header("ETag", tag);
    }

    @Test
    void opensTheNamedOneOrTheLast() {
        mia.complete(id, "{}");
        mia.complete(id, "{}");
        mia.complete(id, "{}");
        mia.delete(step + "/completion?occurrence=2100-01-04").then().statusCode(200);
        assertThat(statuses()).containsExactly("todo", "done", "done", "todo");
        mia.delete(step + "/completion").then().statusCode(200);
        assertThat(statuses()).containsExactly("todo", "done", "todo", "todo");
        mia.delete(step + "/completion?occurrence=2100-01-25").then().statusCode(404);
        mia.delete(step + "/completion?occurrence=soon")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("occurrence"));
        mia.delete(step + "/completion").then().statusCode(200);
        mia.get(step).then().body("status", equalTo("todo"));
        mia.delete(step + "/completion").then().statusCode(404);
    }

    @Test
    void skipsOneAndExcusesIt() {
        mia.skip(id, "{\"occurrence\": \"2100-01-11\", \"reason\": \"On holiday\"}")
                .then()
                .statusCode(200)
                .body("occurrences.status", contains("todo", "skipped", "todo", "todo"))
                .body("occurrences[1].note", equalTo("On holiday"))
                .body("occurrences[1].completedOn", nullValue());
        mia.complete(id, "{\"occurrence\": \"2100-01-11\"}").then().statusCode(409);
        mia.complete(id, "{}").then().statusCode(200);
        mia.get("/v1/plans/" + plan + "/progress").then().body("effortDoneShare", equalTo(0.333));
    }

    @Test
    void skipsAllThatIsOpen() {
        mia.complete(id, "{\"on\": \"2020-01-04\"}").then().statusCode(200);
        mia.skip(id, "{\"reason\": \"Enough\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("completedOn", equalTo("2020-01-04"))
                .body("occurrences.status", contains("done", "skipped", "skipped", "skipped"));
    }

    @Test
    void isSkippedWhenNoneWasDone() {
        mia.skip(id, "{}").then().statusCode(200).body("status", equalTo("skipped"));
        mia.get("/v1/plans/" + plan)
                .then()
                .body("lifecycle", equalTo("completed"))
                .body("goals[0].achievement", equalTo("in_progress"))
                .body("goals[0].awaitingOutcome", equalTo(true));
        mia.complete(id, "{}").then().statusCode(409);
        mia.delete(step + "/completion").then().statusCode(200);
        assertThat(statuses()).containsExactly("skipped", "skipped", "skipped", "todo");
    }

    /** A step cannot say that it is open when all of its occurrences are closed. */
    @Test
    void agreesWithItsStep() {
        mia.complete(id, "{}");
        mia.skip(id, "{}").then().statusCode(200).body("status", equalTo("done"));
        mia.patch(step, "{\"status\": \"todo\"}").then().statusCode(oneOf(200, 400, 409));
        assertThat(mia.read(step).getString("status").equals("done"))
                .isEqualTo(!statuses().contains("todo"));
    }

    @Test
    void keepsItsStepUnderWayOnceOneIsDone() {
        mia.complete(id, "{}").then().statusCode(200);
        mia.patch(step, "{\"status\": \"todo\"}").then().statusCode(oneOf(200, 400, 409));
        mia.get(step).then().body("status", equalTo("doing"));
    }

    @Test
    void keepsItsDatesApartWhenThePlanMoves() {
        mia.complete(id, "{\"occurrence\": \"2100-01-11\", \"on\": \"2020-01-05\"}")
                .then()
                .statusCode(200);
        mia.patch("/v1/plans/" + plan, "{\"startOn\": \"2100-01-11\"}").then().statusCode(200);
        assertThat(mia.read(step).<String>getList("occurrences.dueOn"))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(statuses()).containsOnlyOnce("done");
    }

    /** Anyone who changes again what was just answered need not read it first. */
    @Test
    void answersAMoveWithTheTagOfTheNextReading() {
        mia.complete(id, "{\"occurrence\": \"2100-01-11\", \"on\": \"2020-01-05\"}")
                .then()
                .statusCode(200);
        var moved = mia.patch("/v1/plans/" + plan, "{\"startOn\": \"2100-03-01\"}");
        moved.then().statusCode(200);
        assertThat(mia.tagOf("/v1/plans/" + plan)).isEqualTo(moved.header("ETag"));
    }
}

package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StepResourceTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private String goal() {
        return "/v1/goals/" + mia.goalIn(mia.emptyPlan());
    }

    @Test
    void addsAndDatesAStep() {
        var body = Map.of(
                "title",
                "Write the outline",
                "effortMinutes",
                45,
                "ifThen",
                List.of(Map.of("cue", "When I sit down", "response", "I will write one line")));
        var made = mia.post(goal() + "/steps", body);
        made.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/steps/" + made.path("id")))
                .body("key", nullValue())
                .body("ref", nullValue())
                .body("title", equalTo("Write the outline"))
                .body("effortMinutes", equalTo(45))
                .body("after", empty())
                .body("cadence", nullValue())
                .body("cadenceLabel", nullValue())
                .body("ifThen.cue", contains("When I sit down"))
                .body("status", equalTo("todo"))
                .body("statusLabel", equalTo("To do"))
                .body("dueOn", equalTo("2100-01-05"))
                .body("completedOn", nullValue())
                .body("note", nullValue())
                .body("occurrences", empty());
        assertThat(mia.read("/v1/steps/" + made.path("id")).<Object>get(""))
                .isEqualTo(made.json().<Object>get(""));
        assertThat(mia.tagOf("/v1/steps/" + made.path("id"))).isEqualTo(made.header("ETag"));
    }

    @Test
    void datesEveryOccurrenceOfAStepThatRecurs() {
        var body = Map.of("title", "Rehearse", "effortMinutes", 30, "cadence", "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4");
        mia.post(goal() + "/steps", body)
                .then()
                .statusCode(201)
                .body("cadence", equalTo("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4"))
                .body("cadenceLabel", equalTo("Every Monday and Wednesday, 4 times"))
                .body("occurrences.dueOn", contains("2100-01-04", "2100-01-06", "2100-01-11", "2100-01-13"))
                .body("occurrences.status", contains("todo", "todo", "todo", "todo"))
                .body("occurrences.statusLabel", contains("To do", "To do", "To do", "To do"))
                .body("dueOn", equalTo("2100-01-13"));
    }

    @Test
    void movesThePlanWithWhatItNeeds() {
        var ids = mia.planWithTwoSteps();
        mia.patch("/v1/steps/" + ids.first(), "{\"effortMinutes\": 180}").then().statusCode(200);
        mia.get("/v1/steps/" + ids.second()).then().body("dueOn", equalTo("2100-01-11"));
        mia.get("/v1/plans/" + ids.plan()).then().body("endsOn", equalTo("2100-01-11"));
    }

    @Test
    void changesOnlyWhatIsSent() {
        var step = "/v1/steps/" + mia.planWithThreeStrategies().getString("goals[0].steps[1].id");
        Map<String, Object> before = mia.read(step).getMap("");
        mia.patch(step, "{\"title\": \"Mine\", \"status\": \"doing\"}").then().statusCode(200);
        before.put("title", "Mine");
        before.put("shortTitle", "Mine");
        before.put("status", "doing");
        before.put("statusLabel", "In progress");
        assertThat(mia.read(step).<Object>get("")).isEqualTo(before);
        mia.patch(step, "{\"status\": \"todo\"}").then().statusCode(200).body("status", equalTo("todo"));
    }

    @Test
    void removesIfThenAndCadenceWithNull() {
        var step = "/v1/steps/" + mia.fourMondays();
        mia.patch(step, "{\"ifThen\": [{\"cue\": \"If it rains\", \"response\": \"I will rehearse\"}]}")
                .then()
                .statusCode(200)
                .body("ifThen.response", contains("I will rehearse"));
        mia.patch(step, "{\"ifThen\": null, \"cadence\": null}")
                .then()
                .statusCode(200)
                .body("ifThen", empty())
                .body("cadence", nullValue())
                .body("occurrences", empty())
                .body("dueOn", equalTo("2100-01-04"));
        mia.patch(step, "{\"cadence\": \"FREQ=MONTHLY;COUNT=2\"}")
                .then()
                .statusCode(200)
                .body("occurrences.dueOn", contains("2100-01-04", "2100-02-04"));
    }

    @Test
    void keepsItsCadenceOnceSomeOfItIsDone() {
        var step = mia.fourMondays();
        mia.complete(step, "{}").then().statusCode(200);
        mia.patch("/v1/steps/" + step, "{\"cadence\": \"FREQ=DAILY;COUNT=4\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/conflict"));
        mia.patch("/v1/steps/" + step, "{\"cadence\": null}").then().statusCode(409);
        mia.patch("/v1/steps/" + step, "{\"title\": \"Mine\", \"effortMinutes\": 20}")
                .then()
                .statusCode(200)
                .body("occurrences", hasSize(4))
                .body("occurrences[0].status", equalTo("done"));
    }

    @Test
    void wantsTheTagOfWhatItChanges() {
        var ids = mia.planWithTwoSteps();
        var step = "/v1/steps/" + ids.first();
        var tag = mia.tagOf(step);
        mia.patchUnconditionally(step, "{\"title\": \"Mine\"}").then().statusCode(428);
        mia.patchIf(tag, step, "{\"title\": \"Mine\"}").then().statusCode(200).header("ETag", not(equalTo(tag)));
        mia.patchIf(tag, step, "{\"title\": \"Yours\"}").then().statusCode(412);
        mia.getUnless(mia.tagOf(step), step).then().statusCode(304);
    }

    @Test
    void isDeletedOnce() {
        var ids = mia.planWithTwoSteps();
        mia.delete("/v1/steps/" + ids.second()).then().statusCode(204);
        mia.delete("/v1/steps/" + ids.second()).then().statusCode(404);
        mia.get("/v1/plans/" + ids.plan()).then().body("goals[0].steps.id", contains(ids.first()));
    }

    @Test
    void belongsToItsMemberAlone() {
        var step = "/v1/steps/" + mia.planWithTwoSteps().first();
        for (var other : List.of(mia.and(member("noa")), PlanFixtures.of(member("mia")))) {
            other.get(step).then().statusCode(404);
            other.delete(step).then().statusCode(404);
            other.delete(step + "/completion").then().statusCode(404);
            other.post(step + "/completion", "{}").then().statusCode(404);
            other.post(step + "/skip", "{}").then().statusCode(404);
            other.patchIf("*", step, "{\"title\": \"Mine\"}").then().statusCode(404);
        }
        mia.get("/v1/steps/no-id").then().statusCode(404);
    }
}

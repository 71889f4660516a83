package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SplitStepTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private TwoSteps ids;
    private String plan;
    private String goal;

    @BeforeEach
    void makeAPlan() {
        ids = mia.planWithTwoSteps();
        plan = "/v1/plans/" + ids.plan();
        goal = "/v1/goals/" + ids.goal();
    }

    private Response split(String step, String minutes) {
        return mia.post("/v1/steps/" + step + "/split", "{\"minutes\": " + minutes + "}");
    }

    @Test
    void makesPartsThatAreDoneOneAfterTheOther() {
        var answer = split(ids.first(), "[15, 10, 5]").then().statusCode(200);
        answer.body(
                        "steps.title",
                        contains(
                                "Write a page (1 of 3)",
                                "Write a page (2 of 3)",
                                "Write a page (3 of 3)",
                                "Write a page"))
                .body("steps.effortMinutes", contains(15, 10, 5, 30))
                .body("steps[0].id", equalTo(ids.first()))
                .body("steps[3].id", equalTo(ids.second()))
                .header("ETag", mia.tagOf(goal));
        List<String> steps = answer.extract().path("steps.id");
        assertThat(mia.read(goal).<List<String>>getList("steps.after"))
                .containsExactly(List.of(), List.of(steps.get(0)), List.of(steps.get(1)), List.of(steps.get(2)));
        assertThat(mia.read(goal).<String>getList("steps.dueOn")).isSorted();
    }

    @Test
    void keepsTheOrderHoweverOftenItIsDone() {
        split(ids.first(), "[20, 10]").then().statusCode(200);
        split(ids.first(), "[5, 15]").then().statusCode(200).body("steps.effortMinutes", contains(5, 15, 10, 30));
        assertThat(mia.read(goal).<Integer>getList("steps.effortMinutes")).containsExactly(5, 15, 10, 30);
        assertThat(mia.read(goal).<String>getList("steps.dueOn")).isSorted();
    }

    @Test
    void keepsADayThatWasSetForTheLastPart() {
        var day = START.plusDays(16).toString();
        mia.patch("/v1/steps/" + ids.second(), "{\"dueOn\": \"" + day + "\"}")
                .then()
                .statusCode(200);
        split(ids.second(), "[15, 15]")
                .then()
                .body("steps.dueOnFixed", contains(false, false, true))
                .body("steps[2].dueOn", equalTo(day));
    }

    @Test
    void keepsWhatIsBegun() {
        mia.patch("/v1/steps/" + ids.first(), "{\"status\": \"doing\"}").then().statusCode(200);
        split(ids.first(), "[15, 15]").then().body("steps.status", contains("doing", "todo", "todo"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[15, 20]    | /minutes   | wrong_sum",
                "[30, 0]     | /minutes/1 | out_of_range",
                "[31, -1]    | /minutes/1 | out_of_range",
            })
    void takesPartsThatMakeUpTheWhole(String minutes, String pointer, String code) {
        var tag = mia.tagOf(plan);
        split(ids.first(), minutes)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        split(ids.first(), "[30]").then().statusCode(400).body("errors.pointer", contains("/minutes"));
        mia.post("/v1/steps/" + ids.first() + "/split", "{}").then().statusCode(400);
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    @Test
    void leavesWhatIsDoneAsItIs() {
        mia.complete(ids.first(), "{}").then().statusCode(200);
        var answer = split(ids.first(), "[15, 15]");
        refused(answer, "reopen it");
        answer.then().body("legal.operation", contains("reopenStep"));
        split(ids.second(), "[15, 15]")
                .then()
                .statusCode(200)
                .body("steps.status", contains("done", "todo", "todo"))
                .body("steps[1].after", contains(ids.first()));
    }

    @Test
    void isNotForWhatRecurs() {
        refused(split(mia.recurringIn(ids.goal(), "FREQ=WEEKLY;COUNT=3"), "[15, 15]"), "recurring");
    }

    private static void refused(Response answer, String why) {
        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/conflict"))
                .body("detail", containsString(why));
    }

    @Test
    void honorsTheTagOfTheStep() {
        var step = "/v1/steps/" + ids.first();
        mia.postIf("\"stale\"", step + "/split", "{\"minutes\": [10, 20]}")
                .then()
                .statusCode(412);
        mia.postIf(mia.tagOf(step), step + "/split", "{\"minutes\": [10, 20]}")
                .then()
                .statusCode(200)
                .body("steps", hasSize(3));
    }
}

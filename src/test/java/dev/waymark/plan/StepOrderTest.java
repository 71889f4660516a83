package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes after what. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StepOrderTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private static String after(String... ids) {
        return "{\"after\": [\"" + String.join("\", \"", ids) + "\"]}";
    }

    @Test
    void knowsOnlyStepsOfItsOwnPlan() {
        var ids = mia.planWithTwoSteps();
        var foreign = mia.planWithTwoSteps().first();
        mia.patch("/v1/steps/" + ids.second(), after(ids.first(), foreign))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/after/1"))
                .body("errors.code", contains("unknown_reference"));
        mia.post(
                        "/v1/goals/" + ids.goal() + "/steps",
                        Map.of("title", "Mine", "effortMinutes", 5, "after", List.of(foreign)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/after/0"));
        mia.get("/v1/steps/" + ids.second()).then().body("after", contains(ids.first()));
        mia.patch("/v1/steps/" + ids.second(), "{\"after\": null}")
                .then()
                .statusCode(200)
                .body("after", empty());
    }

    @Test
    void reachesAcrossGoals() {
        var ids = mia.planWithTwoSteps();
        var other = mia.stepIn(mia.goalIn(ids.plan()), ids.second());
        mia.get("/v1/steps/" + other).then().statusCode(200).body("after", contains(ids.second()));
    }

    @Test
    void refusesACircle() {
        var ids = mia.planWithTwoSteps();
        for (var circle : List.of(ids.second(), ids.first())) {
            mia.patch("/v1/steps/" + ids.first(), after(circle))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/after"))
                    .body("errors.code", contains("cycle"))
                    .body("errors[0].detail", containsString("“Write a page”"));
        }
        mia.get("/v1/steps/" + ids.first()).then().body("after", hasSize(0));
    }

    /** What is done can be reopened, and then the steps would wait for each other. */
    @Test
    void refusesACircleThroughWhatIsDone() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.patch("/v1/steps/" + ids.first(), after(ids.second()))
                .then()
                .statusCode(400)
                .body("errors.code", contains("cycle"));
        mia.delete("/v1/steps/" + ids.first() + "/completion").then().statusCode(200);
        mia.patch("/v1/plans/" + ids.plan(), "{\"weeklyMinutes\": 60}").then().statusCode(200);
    }

    /** Ids are the same in capitals. */
    @Test
    void namesEachStepOnce() {
        var ids = mia.planWithTwoSteps();
        mia.patch("/v1/steps/" + ids.second(), after(ids.first(), ids.first()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/after"))
                .body("errors.code", contains("duplicate"));
        mia.patch("/v1/steps/" + ids.second(), after(ids.first(), ids.first().toUpperCase(Locale.ROOT)))
                .then()
                .statusCode(oneOf(200, 400));
        mia.get("/v1/steps/" + ids.second()).then().body("after", contains(ids.first()));
        mia.patch("/v1/steps/" + ids.second(), "{\"after\": null}")
                .then()
                .statusCode(200)
                .body("after", empty());
        mia.delete("/v1/steps/" + ids.first()).then().statusCode(204);
        mia.stepIn(ids.goal(), ids.second());
    }

    @Test
    void linksPastAStepThatIsGone() {
        var ids = mia.planWithTwoSteps();
        var beside = mia.stepIn(ids.goal());
        var between = mia.stepIn(ids.goal(), ids.first(), beside);
        var last = mia.stepIn(ids.goal(), between, ids.first());
        mia.delete("/v1/steps/" + between).then().statusCode(204);
        assertThat(mia.read("/v1/steps/" + last).<String>getList("after"))
                .containsExactlyInAnyOrder(ids.first(), beside);
        mia.delete("/v1/steps/" + beside).then().statusCode(204);
        mia.delete("/v1/steps/" + ids.first()).then().statusCode(204);
        mia.get("/v1/steps/" + last).then().body("after", hasSize(0));
        mia.patch("/v1/plans/" + ids.plan(), "{\"weeklyMinutes\": 30}").then().statusCode(200);
    }
}

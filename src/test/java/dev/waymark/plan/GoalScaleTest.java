package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals with a scale, and how far they are reached. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class GoalScaleTest {

    private static final List<String> LEVELS = List.of("None", "A short one", "A talk", "Two talks", "Invited back");

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;

    @BeforeEach
    void makeAPlan() {
        plan = "/v1/plans/" + mia.emptyPlan();
    }

    private String scaled(int weight) {
        var made = mia.post(
                plan + "/goals",
                Map.of("title", "I speak", "horizon", "short", "scale", Map.of("levels", LEVELS, "weight", weight)));
        made.then().statusCode(201).body("scale.levels", equalTo(LEVELS)).body("scale.weight", equalTo(weight));
        return made.path("id");
    }

    private Response rate(String goal, int value, String on) {
        return mia.post(plan + "/check-ins", Map.of("goalId", goal, "value", value, "on", on));
    }

    private Response progress() {
        return mia.get(plan + "/progress").then().statusCode(200);
    }

    @Test
    void setsChangesAndRemovesAScale() {
        var goal = "/v1/goals/" + mia.goalIn(plan.substring("/v1/plans/".length()));
        mia.get(goal).then().body("scale", nullValue());
        var scale = "{\"levels\": [\"a\", \"b\", \"c\", \"d\", \"e\"], \"weight\": 3}";
        mia.patch(goal, "{\"scale\": %s}".formatted(scale))
                .then()
                .statusCode(200)
                .body("scale.weight", equalTo(3));
        mia.patch(goal, "{\"scale\": {\"weight\": 5}}")
                .then()
                .statusCode(200)
                .body("scale.weight", equalTo(5))
                .body("scale.levels", contains("a", "b", "c", "d", "e"));
        mia.patch(goal, "{\"title\": \"Mine\"}").then().body("scale.levels", contains("a", "b", "c", "d", "e"));
        mia.patch(goal, "{\"scale\": null}").then().statusCode(200).body("scale", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"levels\": [\"a\", \"b\", \"c\", \"d\"], \"weight\": 1}        | /scale/levels   | too_short",
                "{\"levels\": [\"a\", \"b\", \"c\", \"d\", \"\"], \"weight\": 1}  | /scale/levels/4 | too_short",
                "{\"levels\": [\"a\", \"b\", \"c\", \"d\", \"d\"], \"weight\": 1} | /scale/levels   | duplicate",
                "{\"levels\": [\"a\", \"b\", \"c\", \"d\", \"e\"], \"weight\": 0} | /scale/weight   | out_of_range",
                "{\"levels\": [\"a\", \"b\", \"c\", \"d\", \"e\"]}                | /scale/weight   | required",
                "{\"weight\": 2}                                                  | /scale/levels   | required",
            })
    void refusesWhatIsNoScale(String scale, String pointer, String code) {
        var goal = "/v1/goals/" + mia.goalIn(plan.substring("/v1/plans/".length()));
        mia.patch(goal, "{\"scale\": %s}".formatted(scale))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void ratesNothingWithoutAScale() {
        var goal = mia.goalIn(plan.substring("/v1/plans/".length()));
        rate(goal, 1, "2026-01-05")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/value"))
                .body("errors.code", contains("not_applicable"));
        progress().body("attainmentT", nullValue()).body("goals.attainment", contains(nullValue()));
    }

    /** Weights 3 and 1: 10 * (3 - 1) / sqrt(.7 * 10 + .3 * 16) = 20 / sqrt 11.8 = 5.82. */
    @Test
    void showsHowFarGoalsAreReached() {
        var talk = scaled(3);
        var paper = scaled(1);
        var unrated = scaled(9);
        rate(talk, 1, "2026-01-05").then().statusCode(201).body("value", equalTo(1));
        progress().body("attainmentT", equalTo(60.0));
        rate(paper, -1, "2026-01-06");
        progress()
                .body("goals.goalId", contains(talk, paper, unrated))
                .body("goals.attainment", contains(1, -1, null))
                .body("attainmentT", equalTo(55.82));
        mia.patch("/v1/goals/" + paper, "{\"scale\": null}").then().statusCode(200);
        progress().body("goals.attainment", contains(1, null, null)).body("attainmentT", equalTo(60.0));
    }

    @Test
    void countsTheLatestDayAndItsCorrection() {
        var goal = scaled(2);
        rate(goal, 2, "2026-01-08");
        rate(goal, -2, "2026-01-05");
        progress().body("goals.attainment", contains(2));
        rate(goal, 0, "2026-01-08");
        progress().body("goals.attainment", contains(0)).body("attainmentT", equalTo(50.0));
        mia.post(plan + "/check-ins", Map.of("confidence", 5, "goalId", goal, "on", "2026-01-08"))
                .then()
                .statusCode(201);
        progress().body("goals.attainment", contains(-2)).body("attainmentT", equalTo(30.0));
    }
}

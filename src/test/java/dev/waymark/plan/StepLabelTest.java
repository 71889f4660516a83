package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a step shows where there is little room, and what an app can help with. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StepLabelTest {

    private static final String LONG = "Write the outline of the talk, with one example a minute";
    private static final String CUT = "Write the outline of the talk, with one…";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private String made(Object... more) {
        var body = new HashMap<String, Object>(Map.of("title", LONG, "effortMinutes", 60));
        for (var at = 0; at < more.length; at += 2) {
            body.put((String) more[at], more[at + 1]);
        }
        String id = mia.post("/v1/goals/" + mia.goalIn(mia.emptyPlan()) + "/steps", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/v1/steps/" + id;
    }

    @Test
    void comesFromTheTemplate() {
        var plan = mia.plan(wanted("evaluate-situation", "invest-in-self-care"));
        var step = "goals.collectMany { it.steps }.find { it.key == '%s' }.%s";
        assertThat(plan.getString(step.formatted("second-opinion", "shortTitle")))
                .isEqualTo("Ask for a second opinion");
        assertThat(plan.getString(step.formatted("second-opinion", "kind"))).isNull();
        assertThat(plan.getString(step.formatted("measure-again", "kind"))).isEqualTo("questionnaire");
        assertThat(plan.getString(step.formatted("energy-log", "kind"))).isEqualTo("worksheet");
        assertThat(plan.getString(step.formatted("note-your-energy", "kind"))).isEqualTo("check_in");
        assertThat(plan.getBoolean(step.formatted("note-your-energy", "private")))
                .isTrue();
        var read = mia.read("/v1/steps/" + plan.getString(step.formatted("measure-again", "id")));
        assertThat(read.getString("kind")).isEqualTo("questionnaire");
        assertThat(read.getString("shortTitle")).isEqualTo("Answer the questionnaire again");
    }

    @Test
    void readsAsTheSituationAsks() {
        var body = wanted("consider-career-change");
        body.put("variants", Map.of("consider-career-change", "same-field"));
        body.put("situation", "self_employed");
        mia.post("/v1/plan-previews", body)
                .then()
                .body(
                        "goals.collectMany { it.steps }.find { it.key == 'apply-to-two' }.shortTitle",
                        equalTo("Make two clients an offer"));
    }

    @Test
    void followsFromTheTitleOfAnOwnStep() {
        var step = made();
        mia.get(step).then().body("shortTitle", equalTo(CUT)).body("kind", nullValue());
        mia.patch(step, "{\"title\": \"Write it\"}").then().body("shortTitle", equalTo("Write it"));
    }

    @Test
    void canBeGivenAndFollowsAgainWhenItNoLongerFits() {
        var step = made("shortTitle", "Outline the talk");
        mia.get(step).then().body("shortTitle", equalTo("Outline the talk"));
        mia.patch(step, "{\"effortMinutes\": 45}").then().body("shortTitle", equalTo("Outline the talk"));
        mia.patch(step, "{\"title\": \"Write it\", \"shortTitle\": \"Write\"}")
                .then()
                .body("shortTitle", equalTo("Write"));
        mia.patch(step, "{\"title\": \"Write it all\"}").then().body("shortTitle", equalTo("Write it all"));
        mia.patch(step, "{\"shortTitle\": \"All\"}").then().body("shortTitle", equalTo("All"));
        mia.patch(step, "{\"shortTitle\": null}").then().body("shortTitle", equalTo("Write it all"));
        mia.patch(step, "{\"shortTitle\": \"" + "x".repeat(41) + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/shortTitle"))
                .body("errors.code", contains("too_long"));
    }

    @Test
    void countsThePartsOfASplitStep() {
        var step = made("shortTitle", "Outline the talk");
        mia.post(step + "/split", Map.of("minutes", List.of(30, 30))).then().statusCode(200);
        mia.get(step).then().body("shortTitle", equalTo("Outline the talk (1 of 2)"));
    }
}

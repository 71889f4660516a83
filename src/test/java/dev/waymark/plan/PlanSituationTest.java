package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan is made for the work situation that the member is in. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanSituationTest {

    private static final String FIRST_STEP = "recall-good-days";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** As the catalog words the first step for everybody, or for those who look for work. */
    private String wordedFor(String situation) {
        var step = "template.goals[0].steps[0]";
        var strategy = mia.read("/v1/strategies/reflect-on-goals");
        return strategy.<Map<String, Object>>getList(step + ".variants").stream()
                .filter(variant -> ((List<?>) variant.get("situations")).contains(situation))
                .map(variant -> (String) variant.get("title"))
                .findFirst()
                .orElse(strategy.getString(step + ".title"));
    }

    private static Object firstTitle(PlanBody plan) {
        return plan.step("key", FIRST_STEP).get("title");
    }

    private String assessed(String situation) {
        var answers = Answers.of(Answers.SHORT, Map.of("inaction", 5));
        var body = answers.json(Map.of("submit", true, "situation", situation));
        return Answers.begin(mia.request(), body).path("id");
    }

    @Test
    void isUnknownUnlessSomebodyTellsIt() {
        var plan = mia.plan(wanted("reflect-on-goals"));
        assertThat(plan.getString("situation")).isNull();
        assertThat(firstTitle(PlanBody.of(plan))).isEqualTo(wordedFor("employed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employed", "looking"})
    void wordsStepsAsTheSituationAsks(String situation) {
        var body = wantedWith("situation", situation, "reflect-on-goals");
        var preview = mia.post("/v1/plan-previews", body).then().statusCode(200).extract();
        var plan = mia.plan(body);
        assertThat(plan.getString("situation")).isEqualTo(situation).isEqualTo(preview.path("situation"));
        assertThat(firstTitle(PlanBody.of(plan)))
                .isEqualTo(wordedFor(situation))
                .isEqualTo(firstTitle(PlanBody.of(preview.json())));
        mia.get("/v1/plans").then().statusCode(200).body("items.situation", contains(situation));
    }

    @Test
    void isThatOfTheSourceAssessment() {
        var plan = PlanBody.of(mia.plan(wantedWith("sourceAssessmentId", assessed("looking"), "reflect-on-goals")));
        assertThat(plan.get("situation")).isEqualTo("looking");
        // The assessment shows high inaction, too.
        assertThat((String) firstTitle(plan)).contains("one day from past work");
    }

    @Test
    void isTheOneToldForThePlanIfBothTellOne() {
        var body = wantedWith("sourceAssessmentId", assessed("looking"), "reflect-on-goals");
        body.put("situation", "employed");
        var plan = PlanBody.of(mia.plan(body));
        assertThat(plan.get("situation")).isEqualTo("employed");
        assertThat((String) firstTitle(plan)).contains("one work day");
    }

    @Test
    void isOneOfThose() {
        mia.post("/v1/plans", wantedWith("situation", "retired", "reflect-on-goals"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/situation"));
    }

    @Test
    void changesForStrategiesThatComeLater() {
        var made = mia.plan(wanted("set-goals"));
        var plan = "/v1/plans/" + made.getString("id");
        mia.patch(plan, "{\"situation\": \"looking\"}")
                .then()
                .statusCode(200)
                .body("situation", equalTo("looking"))
                .body("goals", equalTo(made.getList("goals")));
        mia.get(plan + "/history")
                .then()
                .statusCode(200)
                .body("items[0].sentence", equalTo("The plan was changed: work situation."));
        var more = mia.post(plan + "/strategies", Map.of("strategies", List.of("reflect-on-goals")));
        assertThat(firstTitle(PlanBody.of(more.json()))).isEqualTo(wordedFor("looking"));
        mia.patch(plan, "{\"situation\": null}").then().statusCode(200).body("situation", nullValue());
    }
}

package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.support.Answers;
import dev.waymark.support.Noon;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members who have answered a questionnaire find that step of a plan done, and it does not count as work of the plan. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FoundDoneTest {

    private static final String ANSWERING = "answer-questionnaire";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final LocalDate today = Noon.today();
    private String assessment;
    private PlanBody made;
    private String plan;
    private String answering;

    @BeforeEach
    void makeAPlan() {
        assessment = Answers.of(Answers.SHORT, Map.of("unclear-direction", 5)).scoredBy(mia.request());
        var answer = mia.plan(beginningToday("evaluate-situation"));
        made = PlanBody.of(answer);
        plan = "/v1/plans/" + answer.getString("id");
        answering = (String) made.step("key", ANSWERING).get("id");
    }

    private Map<String, Object> beginningToday(String... strategies) {
        var body = wanted(strategies);
        body.putAll(Map.of("startOn", today.toString(), "timeZone", Noon.ZONE, "daysOff", List.of()));
        body.put("sourceAssessmentId", assessment);
        return body;
    }

    private void rename(String title) {
        mia.patch(plan, "{\"title\": \"" + title + "\"}").then().statusCode(200);
    }

    @Test
    void isDoneOnTheDayOfTheAssessment() {
        assertThat(made.step("key", ANSWERING))
                .containsEntry("status", "done")
                .containsEntry("completedOn", today.toString())
                .containsEntry(
                        "title",
                        mia.read("/v1/strategies/evaluate-situation")
                                .getString(
                                        "template.goals.collectMany { it.steps }.find { it.doneByAssessment }.title"));
        var other = PlanBody.of(mia.plan(wanted("evaluate-situation")));
        assertThat(other.step("key", ANSWERING)).containsEntry("status", "todo");
    }

    @Test
    void isDoneInAPreview() {
        var preview = mia.post("/v1/plan-previews", beginningToday("evaluate-situation"));
        assertThat(PlanBody.of(preview.json()).step("key", ANSWERING)).containsEntry("status", "done");
    }

    @Test
    void isDoneInStrategiesThatComeLater() {
        var later = "/v1/plans/" + mia.plan(beginningToday("set-goals")).getString("id");
        var more = mia.post(later + "/strategies", Map.of("strategies", List.of("evaluate-situation")));
        assertThat(PlanBody.of(more.json()).step("key", ANSWERING)).containsEntry("status", "done");
    }

    @Test
    void isNoProgress() {
        mia.get(plan + "/progress")
                .then()
                .statusCode(200)
                .body("signal", equalTo("on_track"))
                .body("slackDays", equalTo(0))
                .body("effortDoneShare", equalTo(0.0))
                .body("nextSteps.stepId", not(hasItem(answering)))
                .body("sentence", startsWith("Your plan begins with"));
    }

    @Test
    void isNoWin() {
        rename("Another name");
        mia.get(plan + "/wins").then().statusCode(200).body("items", empty());
        var first = made.step("key", "rut-in-plain-words").get("id");
        mia.complete((String) first, "{}").then().statusCode(200);
        mia.get(plan + "/wins")
                .then()
                .body("items.code", contains("first_step"))
                .body("items.stepId", contains(first));
    }

    /** What is answered once more is work like any other. */
    @Test
    void isWorkOnceItIsReopened() {
        mia.delete("/v1/steps/" + answering + "/completion").then().statusCode(200);
        mia.get(plan + "/progress").then().body("nextSteps.stepId", hasItem(answering));
        mia.complete(answering, "{}").then().statusCode(200);
        mia.get(plan + "/progress")
                .then()
                .body(
                        "sentence",
                        startsWith("You have done 1 of %d planned actions"
                                .formatted(made.items().count())));
        mia.get(plan + "/wins").then().body("items.code", contains("first_step"));
        mia.get(plan + "/history")
                .then()
                .body("items", hasSize(3))
                .body("items[0].sentence", containsString("was completed"))
                .body("items[1].sentence", containsString("was reopened"));
    }
}

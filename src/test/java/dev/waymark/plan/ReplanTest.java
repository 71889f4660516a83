package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.waymark.support.Json;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan that began four weeks ago, and of which one step was done. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ReplanTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final LocalDate today = Noon.today();
    private String plan;
    private PlanBody before;
    private String done;

    @BeforeEach
    void fallBehind() {
        var body = wanted("find-a-mentor", "set-goals");
        body.put("timeZone", Noon.ZONE);
        body.put("startOn", today.minusWeeks(4).toString());
        var made = mia.plan(body);
        plan = "/v1/plans/" + made.getString("id");
        done = made.getString("goals[0].steps[0].id");
        mia.complete(done, "{\"on\": \"" + today.minusWeeks(3) + "\"}").then().statusCode(200);
        before = PlanBody.of(mia.read(plan));
    }

    private Json replan(String body) {
        return mia.post(plan + "/replan", body).then().statusCode(200).extract().json();
    }

    private PlanBody plan() {
        return PlanBody.of(mia.read(plan));
    }

    @Test
    void movesWhatIsLeftToTodayOrLater() {
        assertThat(before.items().map(PlanBody.Item::dueOn)).anyMatch(date -> date.isBefore(today));
        var answer = replan("{}");
        var after = plan();
        assertThat(answer.getMap("plan")).isEqualTo(mia.read(plan).getMap(""));
        assertThat(after.step("id", done)).isEqualTo(before.step("id", done));
        assertThat(after.steps().stream()
                        .filter(step -> step.get("completedOn") == null)
                        .map(PlanBody::dueOn))
                .isNotEmpty()
                .noneMatch(date -> date.isBefore(today));
        assertThat(after.minutesPerWeek().values()).allMatch(minutes -> minutes <= 180);
        assertThat(answer.getList("conflicts")).isEmpty();
    }

    @Test
    void saysWhatItMoved() {
        var answer = replan("{}");
        var moved = answer.<Map<String, Object>>getList("moved");
        assertThat(moved).extracting(step -> step.get("stepId")).doesNotContain(done);
        assertThat(moved).isNotEmpty();
        for (var step : moved) {
            var id = step.get("stepId");
            assertThat(step)
                    .containsEntry("title", before.step("id", id).get("title"))
                    .containsEntry("dueOnBefore", before.step("id", id).get("dueOn"))
                    .containsEntry("dueOnAfter", plan().step("id", id).get("dueOn"));
        }
    }

    @Test
    void movesNothingTheSecondTime() {
        replan("{\"weeklyMinutes\": 120}");
        var tag = mia.tagOf(plan);
        assertThat(replan("{\"weeklyMinutes\": 120}").getList("moved")).isEmpty();
        assertThat(replan("{}").getList("moved")).isEmpty();
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    @Test
    void storesNothingInADryRun() {
        var tag = mia.tagOf(plan);
        var wanted = "\"weeklyMinutes\": 90, \"daysOff\": [\"mon\"], \"startOn\": \"" + today.plusDays(3)
                + "\", \"timeZone\": \"" + Noon.ZONE + "\"}";
        var trial = mia.post(plan + "/replan", "{\"dryRun\": true, " + wanted);
        trial.then().statusCode(200).header("ETag", tag).body("plan.weeklyMinutes", equalTo(90));
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
        var real = mia.postIf(tag, plan + "/replan", "{" + wanted);
        real.then().statusCode(200).header("ETag", mia.tagOf(plan)).header("ETag", not(tag));
        assertThat(real.json().getList("moved")).isEqualTo(trial.json().getList("moved"));
        assertThat(real.json().getList("plan.goals")).isEqualTo(trial.json().getList("plan.goals"));
    }

    /** Occurrences that would be new are not stored either. */
    @Test
    void keepsADryRunApartFromItsKey() {
        var tag = mia.tagOf(plan);
        for (var round : List.of("first", "again")) {
            assertThat(replan("{\"dryRun\": true}").getList("moved")).as(round).isNotEmpty();
        }
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    @Test
    void keepsDaysThatWereSetAndSaysWhatIsWrongWithThem() {
        var step = mia.read(plan).getString("goals[0].steps[1].id");
        var past = today.minusWeeks(2).toString();
        mia.patch("/v1/steps/" + step, "{\"dueOn\": \"" + past + "\"}").then().statusCode(200);
        var answer = replan("{}");
        assertThat(answer.<String>getList("conflicts.stepId")).contains(step);
        assertThat(answer.<String>getList("conflicts.code")).contains("past");
        assertThat(answer.<String>getList("moved.stepId")).doesNotContain(step);
        assertThat(mia.read("/v1/steps/" + step).getString("dueOn")).isEqualTo(past);
    }

    @Test
    void staysWithinAPause() {
        var until = today.plusWeeks(3);
        mia.post(plan + "/pause", "{\"until\": \"" + until + "\"}").then().statusCode(200);
        replan("{}");
        assertThat(plan().steps().stream()
                        .filter(step -> step.get("completedOn") == null)
                        .map(PlanBody::dueOn))
                .noneMatch(date -> date.isBefore(until));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"weeklyMinutes\": 0}                                | /weeklyMinutes",
                "{\"weeklyMinutes\": 5}                                | /weeklyMinutes",
                "{\"daysOff\": [\"someday\"]}                          | /daysOff/0",
                "{\"daysOff\": [\"mon\",\"tue\",\"wed\",\"thu\",\"fri\",\"sat\",\"sun\"]} | /daysOff",
                "{\"timeZone\": \"Mars/Olympus\"}                      | /timeZone",
                "{\"startOn\": \"1969-07-20\"}                         | /startOn",
                "{\"dryRun\": \"maybe\"}                               | /dryRun",
                "{\"title\": \"Mine\"}                                 | /title",
            })
    void saysWhatIsImpossible(String body, String pointer) {
        var tag = mia.tagOf(plan);
        mia.post(plan + "/replan", body).then().statusCode(400).body("errors.pointer.unique()", contains(pointer));
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    @Test
    void startsAtMostThirtyDaysAgo() {
        replan("{\"startOn\": \"" + today.minusDays(30) + "\"}");
        var tooEarly = "{\"startOn\": \"" + today.minusDays(31) + "\"}";
        mia.post(plan + "/replan", tooEarly).then().statusCode(400).body("errors.pointer", contains("/startOn"));
        mia.patch(plan, tooEarly)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startOn"))
                .body("errors.code", contains("out_of_range"))
                .body("errors[0].detail", containsString("send " + today.minusDays(30) + " or a later day"));
    }

    @Test
    void isNotForACancelledPlan() {
        mia.patch(plan, "{\"lifecycle\": \"cancelled\"}").then().statusCode(200);
        mia.post(plan + "/replan").then().statusCode(409).body("type", endsWith("/problems/invalid-transition"));
    }

    @Test
    void honorsTheTag() {
        mia.postIf("\"stale\"", plan + "/replan", "{}").then().statusCode(412);
        mia.postIf(mia.tagOf(plan), plan + "/replan", "{}").then().statusCode(200);
    }
}

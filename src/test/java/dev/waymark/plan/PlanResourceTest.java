package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static dev.waymark.support.PlanFixtures.wanted;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Json;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanResourceTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void holdsEveryGoalOfEveryStrategyInTheOrderSent() {
        List<String> keys = new ArrayList<>(mia.read("/v1/strategies").getList("items.key"));
        Collections.reverse(keys);
        var plan = PlanBody.of(mia.plan(wanted(keys.toArray(String[]::new))));
        var goals = new ArrayList<Map<String, Object>>();
        keys.forEach(key -> {
            List<Map<String, Object>> own = mia.read("/v1/strategies/" + key).getList("template.goals");
            own.forEach(goal -> {
                goal.put("strategy", key);
                goals.add(goal);
            });
        });
        assertThat(plan.goals())
                .extracting(goal -> goal.get("strategy"), goal -> goal.get("key"), goal -> goal.get("horizon"))
                .containsExactlyElementsOf(goals.stream()
                        .map(goal -> tuple(goal.get("strategy"), goal.get("key"), goal.get("horizon")))
                        .toList());
    }

    @Test
    void takesEveryStepFromItsTemplate() {
        var plan = PlanBody.of(mia.plan(wanted("find-a-mentor")));
        List<Map<String, Object>> template =
                mia.read("/v1/strategies/find-a-mentor").getList("template.goals.collectMany { it.steps }");
        assertThat(plan.steps()).hasSameSizeAs(template);
        var keys = new HashMap<Object, Object>();
        plan.steps().forEach(step -> keys.put(step.get("id"), step.get("key")));
        for (var wanted : template) {
            var step = plan.step("key", wanted.get("key"));
            assertThat(step).containsAllEntriesOf(taken(wanted));
            assertThat(step).containsEntry("ref", "find-a-mentor/" + wanted.get("key"));
            assertThat(PlanBody.after(step)).map(keys::get).isEqualTo(wanted.get("after"));
        }
    }

    private static Map<String, Object> taken(Map<String, Object> template) {
        var taken = new HashMap<>(template);
        taken.keySet().retainAll(List.of("key", "title", "effortMinutes", "cadence", "ifThen"));
        return taken;
    }

    @Test
    void isActiveAndSaysWhereItIs() {
        var made = mia.post("/v1/plans", wanted("find-a-mentor"));
        made.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/plans/" + made.path("id")))
                .body("lifecycle", equalTo("active"))
                .body("memberId", equalTo("mia"))
                .body("sourceAssessmentId", nullValue())
                .body("goals.lifecycle.unique()", equalTo(List.of("active")))
                .body("goals.achievement.unique()", equalTo(List.of("not_started")));
        assertThat(mia.read("/v1/plans/" + made.path("id")).<Object>get(""))
                .isEqualTo(made.json().<Object>get(""));
        assertThat(mia.tagOf("/v1/plans/" + made.path("id"))).isEqualTo(made.header("ETag"));
    }

    @Test
    void isEmptyWithoutStrategies() {
        var plan = mia.plan(wanted());
        assertThat(plan.getList("goals")).isEmpty();
        assertThat(plan.getString("endsOn")).isNull();
        assertThat(plan.getString("lifecycle")).isEqualTo("active");
        mia.get("/v1/plans/" + plan.getString("id") + "/progress")
                .then()
                .statusCode(200)
                .body("effortDoneShare", nullValue())
                .body("effortDueShare", nullValue())
                .body("forecastOn", nullValue())
                .body("nextSteps", empty())
                .body("goals", empty());
    }

    @Test
    void namesItselfAfterItsStrategies() {
        var mentor = mia.read("/v1/strategies/find-a-mentor").getString("title");
        assertThat(mia.plan(wanted()).getString("title")).isNotBlank();
        assertThat(mia.plan(wanted("find-a-mentor")).getString("title")).isEqualTo(mentor);
        assertThat(mia.plan(wanted("find-a-mentor", "set-goals")).getString("title"))
                .startsWith(mentor)
                .isNotEqualTo(mentor);
        assertThat(mia.plan(wantedWith("title", "Mine")).getString("title")).isEqualTo("Mine");
    }

    @Test
    void belongsToTheMemberThatAServiceNames() {
        var backend = mia.and(service());
        var plan = backend.plan(wantedWith("memberId", "mia", "find-a-mentor"));
        assertThat(plan.getString("memberId")).isEqualTo("mia");
        assertThat(mia.read("/v1/plans/" + plan.getString("id")).<Object>get(""))
                .isEqualTo(plan.<Object>get(""));
        mia.and(member("noa")).get("/v1/plans/" + plan.getString("id")).then().statusCode(404);
    }

    @Test
    void previewsWhatCreatingWouldMake() {
        var body = wanted("find-a-mentor", "set-goals", "learn-something-new");
        var preview = mia.post("/v1/plan-previews", body).then().statusCode(200).extract();
        var plan = mia.plan(body);
        assertThat(preview.json().getString("id")).isNull();
        assertThat(preview.json().getList("goals.collectMany { it.steps }.after.flatten()"))
                .isNotEmpty()
                .isSubsetOf(preview.json().getList("goals.collectMany { it.steps }.ref"));
        assertThat(comparable(preview.json())).isEqualTo(comparable(plan));
    }

    /** Without ids and instants, and with steps named by reference. */
    private static Map<String, Object> comparable(Json json) {
        var references = new HashMap<Object, Object>();
        PlanBody.of(json).steps().forEach(step -> references.put(step.get("id"), step.get("ref")));
        Map<String, Object> plan = json.getMap("");
        plan.keySet().removeAll(List.of("id", "createdAt", "updatedAt"));
        PlanBody.of(json).goals().forEach(goal -> goal.remove("id"));
        PlanBody.of(json).steps().forEach(step -> {
            step.remove("id");
            step.put(
                    "after",
                    PlanBody.after(step).stream()
                            .<Object>map(id -> references.getOrDefault(id, id))
                            .toList());
        });
        return plan;
    }

    @Test
    void storesNothingForAPreview() {
        mia.post("/v1/plan-previews", wanted("find-a-mentor")).then().statusCode(200);
        mia.get("/v1/plans").then().statusCode(200).body("items", hasSize(0));
    }
}

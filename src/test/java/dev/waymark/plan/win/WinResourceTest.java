package dev.waymark.plan.win;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Outcomes.conclude;
import static dev.waymark.support.PlanFixtures.NOBODYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WinResourceTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private List<String> codesOf(String plan) {
        return mia.read("/v1/plans/" + plan + "/wins").getList("items.code");
    }

    private String winIn(String plan, String code) {
        return mia.read("/v1/plans/" + plan + "/wins").getString("items.find { it.code == '%s' }.id".formatted(code));
    }

    @Test
    void nothingIsWonBeforeAnythingIsDone() {
        var ids = mia.planWithTwoSteps();
        mia.get("/v1/plans/" + ids.plan() + "/wins")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
    }

    @Test
    void listsWhatWasEarnedNewestFirst() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        assertThat(codesOf(ids.plan())).containsExactly("half", "quarter", "first_step");
        mia.complete(ids.second(), "{}");
        conclude(mia, ids.goal(), "achieved");
        var before = Instant.now();
        mia.get("/v1/plans/" + ids.plan() + "/wins")
                .then()
                .body("items.code", contains("goal", "plan", "half", "quarter", "first_step"))
                .body(
                        "items.codeLabel",
                        contains("Goal achieved", "Plan completed", "Halfway", "A quarter done", "First step"))
                .body("items.planId.unique()", contains(ids.plan()))
                .body("items.goalId", contains(ids.goal(), null, null, null, ids.goal()))
                .body("items.stepId", contains(null, null, null, null, ids.first()))
                .body("items.celebratedAt.unique()", contains(nullValue()))
                .body("items[0].sentence", equalTo("You achieved your goal “A talk of mine”."))
                .body("items[1].sentence", equalTo("You completed your plan “My plan”."))
                .body("items[4].sentence", equalTo("You took the first step of “My plan” with “Write a page”."));
        String earnedAt = mia.get("/v1/plans/" + ids.plan() + "/wins").path("items[0].earnedAt");
        assertThat(Instant.parse(earnedAt)).isBeforeOrEqualTo(before);
    }

    @Test
    void givesOnePageAfterTheOther() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        for (var path : List.of("/v1/plans/" + ids.plan() + "/wins", "/v1/members/mia/wins")) {
            var first = mia.read(path + "?limit=2");
            var second = mia.read(path + "?limit=3&cursor=" + first.getString("next"));
            assertThat(first.getList("items.code")).containsExactly("plan", "half");
            assertThat(second.getList("items.code")).containsExactly("quarter", "first_step");
            assertThat(second.getString("next")).isNull();
        }
    }

    @Test
    void listsAMembersWinsOverAllPlans() {
        var one = mia.planWithTwoSteps();
        var other = mia.planWithTwoSteps();
        mia.complete(one.first(), "{}");
        mia.complete(other.first(), "{}");
        mia.get("/v1/members/mia/wins")
                .then()
                .statusCode(200)
                .body("items.code", contains("half", "quarter", "first_step", "half", "quarter", "first_step"))
                .body("items.planId.unique()", contains(other.plan(), one.plan()));
    }

    @Test
    void takesBackWhatIsNoLongerTrueAndGivesTheSameBack() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        var half = winIn(ids.plan(), "half");
        var plan = winIn(ids.plan(), "plan");
        mia.post("/v1/wins/" + plan + "/celebration").then().statusCode(200);
        mia.delete("/v1/steps/" + ids.second() + "/completion").then().statusCode(200);
        assertThat(codesOf(ids.plan())).containsExactly("half", "quarter", "first_step");
        mia.get("/v1/wins/" + plan).then().statusCode(404);
        mia.post("/v1/wins/" + plan + "/celebration").then().statusCode(404);
        mia.complete(ids.second(), "{}");
        assertThat(winIn(ids.plan(), "half")).isEqualTo(half);
        mia.get("/v1/wins/" + plan).then().statusCode(200).body("celebratedAt", notNullValue());
    }

    @Test
    void addingWorkTakesNothingBack() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        var before = codesOf(ids.plan());
        mia.stepIn(ids.goal());
        mia.stepIn(ids.goal());
        mia.get("/v1/plans/" + ids.plan()).then().body("lifecycle", equalTo("active"));
        assertThat(codesOf(ids.plan())).isEqualTo(before);
    }

    @Test
    void deletingTakesBackWhatItDeletes() {
        var ids = mia.planWithTwoSteps();
        var rest = mia.stepIn(mia.goalIn(ids.plan()));
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        mia.complete(rest, "{}");
        mia.delete("/v1/goals/" + ids.goal()).then().statusCode(204);
        mia.get("/v1/plans/" + ids.plan() + "/wins")
                .then()
                .body("items.code", contains("plan", "half", "quarter", "first_step"))
                .body("items[3].stepId", equalTo(rest));
        mia.delete("/v1/steps/" + rest).then().statusCode(204);
        assertThat(codesOf(ids.plan())).isEmpty();
    }

    @Test
    void celebratesOnce() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        var win = "/v1/wins/" + winIn(ids.plan(), "first_step");
        var tag = mia.tagOf(win);
        var celebrated = mia.request().header("If-Match", tag).post(win + "/celebration");
        celebrated.then().statusCode(200).body("celebratedAt", notNullValue());
        assertThat(mia.tagOf(win)).isEqualTo(celebrated.header("ETag")).isNotEqualTo(tag);
        assertThat(mia.post(win + "/celebration")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(celebrated.asString());
        mia.request().header("If-Match", tag).post(win + "/celebration").then().statusCode(412);
        mia.get(win).then().body("celebratedAt", equalTo(celebrated.path("celebratedAt")));
        mia.post("/v1/wins/" + NOBODYS + "/celebration").then().statusCode(404);
    }

    @Test
    void isGoneWithItsPlan() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        var win = winIn(ids.plan(), "first_step");
        mia.delete("/v1/plans/" + ids.plan()).then().statusCode(204);
        mia.get("/v1/wins/" + win).then().statusCode(404);
        mia.get("/v1/members/mia/wins").then().body("items", empty());
    }

    @Test
    void replayingACompletionWinsNothingTwice() {
        var ids = mia.planWithTwoSteps();
        for (int time = 0; time < 3; time++) {
            mia.request()
                    .contentType("application/json")
                    .header("Idempotency-Key", "one-key")
                    .post("/v1/steps/" + ids.first() + "/completion")
                    .then()
                    .statusCode(200);
        }
        assertThat(codesOf(ids.plan())).containsExactly("half", "quarter", "first_step");
    }
}

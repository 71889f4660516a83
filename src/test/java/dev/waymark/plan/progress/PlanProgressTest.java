package dev.waymark.plan.progress;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.ZONE;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Api;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanProgressTest {

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private Response progressOf(String plan) {
        return mia.get("/v1/plans/" + plan + "/progress").then().statusCode(200);
    }

    @Test
    void beginsWithNothingDoneAndNothingDue() {
        var ids = mia.planWithTwoSteps();
        var zone = ZoneId.of(ZONE);
        var before = LocalDate.now(zone);
        String asOf = progressOf(ids.plan())
                .body("effortDoneShare", equalTo(0.0))
                .body("effortDueShare", equalTo(0.0))
                .body("signal", equalTo("on_track"))
                .body("slackDays", equalTo(0))
                .body("forecastBasis", equalTo("plan"))
                .body("pace", equalTo(1.0))
                .body("forecastOn", equalTo(mia.read("/v1/plans/" + ids.plan()).getString("endsOn")))
                .extract()
                .path("asOf");
        assertThat(LocalDate.parse(asOf)).isBetween(before, LocalDate.now(zone));
    }

    @Test
    void sharesCountEffortNotSteps() {
        var ids = mia.planWithTwoSteps();
        mia.patch("/v1/steps/" + ids.second(), "{\"effortMinutes\": 90}").then().statusCode(200);
        mia.complete(ids.first(), "{}").then().statusCode(200);
        progressOf(ids.plan())
                .body("effortDoneShare", equalTo(0.25))
                .body("goals.doneShare", contains(0.25))
                .body("goals.achievement", contains("in_progress"))
                .body("signal", equalTo("ahead"));
    }

    @Test
    void excusesWhatIsSkipped() {
        var ids = mia.planWithTwoSteps();
        var third = mia.stepIn(ids.goal());
        mia.skip(third, "{}").then().statusCode(200);
        mia.complete(ids.first(), "{}").then().statusCode(200);
        progressOf(ids.plan()).body("effortDoneShare", equalTo(0.5)).body("nextSteps.stepId", contains(ids.second()));
    }

    @Test
    void saysWhatComesNext() {
        var ids = mia.planWithTwoSteps();
        progressOf(ids.plan())
                .body("nextSteps.stepId", contains(ids.first(), ids.second()))
                .body("nextSteps.goalId", contains(ids.goal(), ids.goal()))
                .body("nextSteps.title", contains("Write a page", "Write a page"))
                .body("nextSteps.effortMinutes", contains(30, 30))
                .body(
                        "nextSteps[0].dueOn",
                        equalTo(mia.read("/v1/steps/" + ids.first()).getString("dueOn")))
                .body("sentence", allOf(containsString("Write a page"), containsString("2100")));
        mia.complete(ids.first(), "{}").then().statusCode(200);
        progressOf(ids.plan())
                .body("nextSteps.stepId", contains(ids.second()))
                .body("sentence", containsString("1 of 2"));
    }

    @Test
    void showsNoMoreThanThreeNextSteps() {
        progressOf(mia.planWithThreeStrategies().getString("id")).body("nextSteps", hasSize(3));
    }

    @Test
    void showsGoalsWithoutStepsToo() {
        var ids = mia.planWithTwoSteps();
        var bare = mia.goalIn(ids.plan());
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        progressOf(ids.plan())
                .body("goals.goalId", contains(ids.goal(), bare))
                .body("goals.doneShare", contains(1.0, null))
                .body("goals.achievement", contains("in_progress", "not_started"))
                .body("goals.awaitingOutcome", contains(true, false));
    }

    @Test
    void leavesTheAchievementToTheMember() {
        var ids = mia.planWithTwoSteps();
        var other = mia.goalIn(ids.plan());
        var skipped = mia.stepIn(other);
        mia.skip(skipped, "{}").then().statusCode(200);
        mia.skip(ids.first(), "{}").then().statusCode(200);
        mia.complete(ids.second(), "{}").then().statusCode(200);
        progressOf(ids.plan())
                .body("goals.doneShare", contains(1.0, null))
                .body("goals.achievement", contains("in_progress", "in_progress"))
                .body("goals.outcome", contains(nullValue(), nullValue()))
                .body("signal", equalTo("done"));
    }

    @Test
    void isDoneWhenAllIsDone() {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        progressOf(ids.plan())
                .body("signal", equalTo("done"))
                .body("effortDoneShare", equalTo(1.0))
                .body("forecastOn", nullValue())
                .body("forecastBasis", equalTo("none"))
                .body("pace", nullValue())
                .body("nextSteps", empty())
                .body("sentence", containsString("complete"));
    }

    /** It is behind its dates, but nobody could have done anything in a plan that was not there. */
    @Test
    void aPlanThatIsDatedBackHasNotBeenQuiet() {
        var plan = planMadeOn("2027-02-01", 30);
        progressOf(plan)
                .body("effortDueShare", greaterThan(0.0))
                .body("signal", equalTo("slipping"))
                .body("slackDays", lessThan(-20))
                .body("sentence", not(containsString("quiet")));
        clock.stopAt(Instant.parse("2027-04-12T08:00:00Z"));
        progressOf(plan).body("signal", equalTo("stalled")).body("sentence", containsString("quiet for 70 days"));
    }

    private String planMadeOn(String today, int daysAfterItsStart) {
        clock.stopAt(Instant.parse(today + "T08:00:00Z"));
        var start = LocalDate.parse(today).minusDays(daysAfterItsStart).toString();
        return mia.plan(wantedWith("startOn", start, "find-a-mentor")).getString("id");
    }

    @Test
    void noticesLongSilence() {
        var plan = planMadeOn("2027-02-01", 0);
        clock.stopAt(Instant.parse("2027-04-12T08:00:00Z"));
        progressOf(plan)
                .body("effortDoneShare", equalTo(0.0))
                .body("signal", equalTo("stalled"))
                .body("sentence", containsString("quiet for 70 days"));
    }

    @Test
    void neverReproachesAnybody() {
        var plan = planMadeOn("2027-02-01", 30);
        String sentence = progressOf(plan).extract().path("sentence");
        assertThat(sentence.toLowerCase(Locale.ROOT))
                .isNotBlank()
                .doesNotContain("fail", "should have", "missed", "late", "behind", "overdue");
    }

    @Test
    void storesNothing() {
        var plan = "/v1/plans/" + mia.planWithTwoSteps().plan();
        var tag = mia.tagOf(plan);
        var progress = mia.get(plan + "/progress");
        mia.getUnless(progress.header("ETag"), plan + "/progress").then().statusCode(304);
        assertThat(mia.tagOf(plan)).isEqualTo(tag);
    }

    @Test
    void isNobodyElsesBusiness() {
        var path = "/v1/plans/" + mia.emptyPlan() + "/progress";
        for (var other : List.of(mia.and(member("noa")), mia.and(Api.coach("kim")), PlanFixtures.of(Api.service()))) {
            other.get(path).then().statusCode(404);
        }
        mia.and(Api.admin()).get(path).then().statusCode(403);
        mia.and(Api.service()).get(path).then().statusCode(200);
    }
}

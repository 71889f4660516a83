package dev.waymark;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.ExamplePlayer;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every example of the contract is true: one story of one member sends them all and gets just these answers. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ExamplesTest {

    private static final String SHORT_FORM = "/v1/questionnaires/career-rut-short";

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final ExamplePlayer examples = new ExamplePlayer(mia::request);

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    @Test
    void everyExampleIsSentAndAnsweredAsItStandsThere() throws IOException {
        readTheCatalog();
        var first = assess();
        reassess(first);
        var plan = plan();
        followIt(plan);
        changeIt(plan);
        lookAtACalendar();
        at("2037-02-16T18:00:00Z");
        WorksheetExamples.play(examples);
        ResumeExamples.play(examples, mia);
        CoachingExamples.play(examples, mia, plan);
        new SharingExamples(examples, mia, clock).play(plan);
        at("2037-03-02T08:00:00Z");
        SponsorExamples.play(examples, mia);
        PrivacyExamples.play(examples, mia);
        assertThat(examples.unplayed()).isEmpty();
    }

    private void readTheCatalog() {
        at("2037-01-30T08:00:00Z");
        examples.play("listCauses", "GET", "/v1/causes?limit=3");
        examples.play("getCause", "GET", "/v1/causes/isolation");
        examples.play("listStrategies", "GET", "/v1/strategies?limit=2");
        examples.play("getStrategy", "GET", "/v1/strategies/find-a-mentor");
        examples.play("getWorksheet", "GET", "/v1/strategies/set-goals/worksheet");
        examples.play("listQuestionnaires", "GET", "/v1/questionnaires");
        examples.play("listQuestionnaireVersions", "GET", SHORT_FORM + "/versions");
        examples.play("getQuestionnaireVersion", "GET", SHORT_FORM + "/versions/1");
        examples.play("getQuestionnaire", "GET", SHORT_FORM);
    }

    private String assess() {
        at("2037-01-30T08:30:00Z");
        examples.play("evaluateAnswers", "POST", "/v1/evaluations");
        examples.play("getNextItems", "POST", "/v1/evaluations/next-items");
        examples.play("getEvaluationChart", "POST", "/v1/evaluations/chart");
        String first =
                examples.play("createAssessment", "POST", "/v1/assessments").path("id");
        examples.play("setChoice", "PUT", "/v1/assessments/%s/choices/use-employer-programs".formatted(first));
        examples.play("getAssessment", "GET", "/v1/assessments/" + first);
        examples.play("supposeAssessment", "POST", "/v1/assessments/%s/what-if".formatted(first));
        return first;
    }

    /** Half a year later, with less that is out of date. */
    private void reassess(String first) {
        at("2037-07-31T08:00:00Z");
        var second = Answers.of(Answers.SHORT, Map.of("isolation", 4, "unused-interests", 3))
                .draftedBy(mia.request());
        examples.play("updateAssessment", "PATCH", "/v1/assessments/" + second);
        examples.play("submitAssessment", "POST", "/v1/assessments/%s/submission".formatted(second));
        examples.play("compareAssessments", "GET", "/v1/assessments/%s/change?since=%s".formatted(second, first));
        examples.play("makeChangeLink", "POST", "/v1/assessments/%s/change-link?since=%s".formatted(second, first));
        examples.play("makeChartLink", "POST", "/v1/assessments/%s/chart-link".formatted(second));
        examples.play("listAssessments", "GET", "/v1/assessments");
        examples.play("getTrend", "GET", "/v1/members/mia/trend?questionnaire=career-rut-short");
        examples.play("makeTrendLink", "POST", "/v1/members/mia/trend-link?questionnaire=career-rut-short");
    }

    private String plan() {
        at("2037-02-02T07:00:00Z");
        examples.play("previewPlan", "POST", "/v1/plan-previews");
        String plan = examples.play("createPlan", "POST", "/v1/plans").path("id");
        examples.play("getPlan", "GET", "/v1/plans/" + plan);
        examples.play("listPlans", "GET", "/v1/plans");
        return plan;
    }

    private void followIt(String plan) {
        String goal = examples.play("addGoal", "POST", "/v1/plans/%s/goals".formatted(plan))
                .path("id");
        String step = examples.play("addStep", "POST", "/v1/goals/%s/steps".formatted(goal))
                .path("id");
        examples.play("getStep", "GET", "/v1/steps/" + step);
        examples.play("rehearseStep", "POST", "/v1/steps/%s/rehearsal".formatted(step));
        examples.play("updateStep", "PATCH", "/v1/steps/" + step);
        at("2037-02-04T17:00:00Z");
        examples.play("completeStep", "POST", "/v1/steps/%s/completion".formatted(step));
        examples.play("reopenStep", "DELETE", "/v1/steps/%s/completion".formatted(step));
        examples.play("completeStep", "POST", "/v1/steps/%s/completion".formatted(step));
        tellHowItGoes(plan, goal);
        examples.play("getGoal", "GET", "/v1/goals/" + goal);
        examples.play("updateGoal", "PATCH", "/v1/goals/" + goal);
        examples.play("setGoalOutcome", "PUT", "/v1/goals/%s/outcome".formatted(goal));
        examples.play("deleteGoalOutcome", "DELETE", "/v1/goals/%s/outcome".formatted(goal));
        examples.play("setGoalOutcome", "PUT", "/v1/goals/%s/outcome".formatted(goal));
        celebrate(plan);
    }

    private void celebrate(String plan) {
        String win = examples.play("listPlanWins", "GET", "/v1/plans/%s/wins".formatted(plan))
                .path("items[0].id");
        examples.play("listMemberWins", "GET", "/v1/members/mia/wins");
        examples.play("celebrateWin", "POST", "/v1/wins/%s/celebration".formatted(win));
        examples.play("getWin", "GET", "/v1/wins/" + win);
    }

    private void tellHowItGoes(String plan, String goal) {
        var checkIns = "/v1/plans/%s/check-ins".formatted(plan);
        mia.post(checkIns, Map.of("goalId", goal, "value", 1)).then().statusCode(201);
        for (var day = 2; day <= 5; day++) {
            at("2037-02-0%dT18:00:00Z".formatted(day));
            mia.post(checkIns, Map.of("confidence", 4 + day % 2, "mood", 1 + day % 3, "energy", 2))
                    .then()
                    .statusCode(201);
        }
        at("2037-02-06T18:00:00Z");
        String last = examples.play("addCheckIn", "POST", checkIns).path("id");
        examples.play("getCheckIn", "GET", "/v1/check-ins/" + last);
        examples.play("listCheckIns", "GET", checkIns + "?limit=3");
        examples.play("getCheckInTrend", "GET", checkIns + "/trend?from=2037-02-02&to=2037-02-06");
        examples.play("getPlanProgress", "GET", "/v1/plans/%s/progress".formatted(plan));
        examples.play("listAgenda", "GET", "/v1/members/mia/agenda?from=2037-02-04&to=2037-02-10");
        examples.play("getToday", "GET", "/v1/members/mia/today");
    }

    private void changeIt(String plan) {
        at("2037-02-09T07:00:00Z");
        var changed = examples.play("addStrategies", "POST", "/v1/plans/%s/strategies".formatted(plan));
        String halfAnHour = changed.path("goals.collectMany { it.steps }"
                + ".find { it.status == 'todo' && it.effortMinutes == 30 && it.occurrences.empty }.id");
        examples.play("splitStep", "POST", "/v1/steps/%s/split".formatted(halfAnHour));
        String recurring = changed.path("goals.collectMany { it.steps }.find { !it.occurrences.empty }.id");
        examples.play("skipStep", "POST", "/v1/steps/%s/skip".formatted(recurring));
        examples.play("updatePlan", "PATCH", "/v1/plans/" + plan);
        examples.play("replanPlan", "POST", "/v1/plans/%s/replan".formatted(plan));
        at("2037-02-11T07:00:00Z");
        examples.play("pausePlan", "POST", "/v1/plans/%s/pause".formatted(plan));
        at("2037-02-16T07:00:00Z");
        examples.play("resumePlan", "POST", "/v1/plans/%s/resume".formatted(plan));
        examples.play("listPlanHistory", "GET", "/v1/plans/%s/history?limit=2".formatted(plan));
    }

    /** Of a small plan, so that it can be read. */
    private void lookAtACalendar() {
        var plan = mia.plan(PlanFixtures.wantedWith("startOn", "2037-02-16")).getString("id");
        mia.stepIn(mia.goalIn(plan));
        examples.play("getPlanCalendar", "GET", "/v1/plans/%s/calendar".formatted(plan));
        String feed = examples.play("makeCalendarFeed", "POST", "/v1/plans/%s/calendar-feed".formatted(plan))
                .path("url");
        examples.play("readCalendarFeed", "GET", feed.substring(feed.indexOf("/v1/")));
        examples.play("makeTimelineLink", "POST", "/v1/plans/%s/timeline-link".formatted(plan));
    }

    private void at(String instant) {
        clock.stopAt(Instant.parse(instant));
    }
}

package dev.waymark.plan.agenda;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Outcomes.conclude;
import static dev.waymark.support.Outcomes.takeBack;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Goals that await their outcome, in the agenda. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AgendaQuestionTest {

    private static final String AGENDA = "/v1/members/mia/agenda";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** What was skipped long before it was due counts for today. */
    @Test
    void areAskedUntilTheyAreAnswered() {
        var ids = mia.planWithTwoSteps();
        mia.skip(ids.first(), "{}");
        mia.get(AGENDA).then().body("items", empty());
        mia.complete(ids.second(), "{\"on\": \"2020-12-24\"}");
        mia.get(AGENDA)
                .then()
                .statusCode(200)
                .body("items.kind", contains("goal_outcome"))
                .body("items[0].goalId", equalTo(ids.goal()))
                .body("items[0].goalTitle", equalTo("A talk of mine"))
                .body("items[0].occurrence", nullValue())
                .body("items[0].planId", equalTo(ids.plan()))
                .body("items[0].title", equalTo("A talk of mine"))
                .body(
                        "items[0].question",
                        equalTo("Your goal “A talk of mine” has no open steps left. Did you reach it: yes, partly, or"
                                + " no?"))
                .body("items[0].stepId", nullValue())
                .body("items[0].effortMinutes", nullValue())
                .body("items[0].status", nullValue())
                .body("items[0].dueOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                .body("items[0].overdue", equalTo(false));
        conclude(mia, ids.goal(), "not_achieved");
        mia.get(AGENDA).then().body("items", empty());
        takeBack(mia, ids.goal());
        mia.get(AGENDA).then().body("items", hasSize(1));
        mia.stepIn(ids.goal());
        mia.get(AGENDA).then().body("items", empty());
    }

    @Test
    void areDueOnTheDayOnWhichTheLastStepWasClosed() {
        var plan = mia.emptyPlan();
        var recurring = mia.goalIn(plan);
        var mondays = mia.recurringIn(recurring, "FREQ=WEEKLY;COUNT=2");
        mia.complete(mondays, "{\"on\": \"2020-12-24\"}");
        mia.get(AGENDA).then().body("items", empty());
        mia.complete(mondays, "{\"on\": \"2020-12-27\"}");
        var other = mia.goalIn(plan);
        mia.complete(mia.stepIn(other), "{\"on\": \"2020-12-25\"}");
        mia.complete(mia.stepIn(other), "{\"on\": \"2020-12-23\"}");
        mia.get(AGENDA)
                .then()
                .body("items.goalId", contains(other, recurring))
                .body("items.statusLabel", contains(nullValue(), nullValue()))
                .body("items.dueOn", contains("2020-12-25", "2020-12-27"));
        mia.get(AGENDA + "?from=2020-12-26&to=2020-12-31").then().body("items.goalId", contains(recurring));
        var page = mia.read(AGENDA + "?limit=1");
        mia.get(AGENDA + "?limit=1&cursor=" + page.getString("next"))
                .then()
                .body("items.goalId", contains(recurring))
                .body("next", nullValue());
    }

    @Test
    void areNotAskedWhileAPlanIsNotFollowed() {
        var ids = mia.planWithTwoSteps();
        mia.stepIn(mia.goalIn(ids.plan()));
        mia.complete(ids.first(), "{}");
        mia.complete(ids.second(), "{}");
        mia.get(AGENDA).then().body("items", hasSize(1));
        mia.post("/v1/plans/" + ids.plan() + "/pause");
        mia.get(AGENDA).then().body("items", empty());
        mia.post("/v1/plans/" + ids.plan() + "/resume");
        mia.get(AGENDA).then().body("items", hasSize(1));
        mia.patch("/v1/plans/" + ids.plan(), "{\"lifecycle\": \"cancelled\"}");
        mia.get(AGENDA).then().body("items", empty());
    }
}

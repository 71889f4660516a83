package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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

/**
 * A reopened step gets its old date back, unless the plan was rescheduled without it and the date is no longer allowed.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ReopeningTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;
    private String goal;

    @BeforeEach
    void makeAPlan() {
        var id = mia.emptyPlan();
        plan = "/v1/plans/" + id;
        goal = mia.goalIn(id);
    }

    private void complete(String step) {
        mia.complete(step, "{}").then().statusCode(200);
    }

    private void reopen(String step) {
        mia.delete("/v1/steps/" + step + "/completion").then().statusCode(200);
    }

    private LocalDate due(String step) {
        return LocalDate.parse(mia.read("/v1/steps/" + step).getString("dueOn"));
    }

    /** A slip of the finger. */
    @Test
    void movesNothingWhenNothingHasHappenedSince() {
        var body = PlanFixtures.wanted("find-a-mentor", "set-goals");
        var made = mia.plan(body);
        String step = made.getString("goals[0].steps[1].id");
        complete(step);
        reopen(step);
        assertThat(mia.read("/v1/plans/" + made.getString("id")).getList("goals"))
                .isEqualTo(made.getList("goals"));
    }

    @Test
    void saysWhenThereIsNothingToOpen() {
        var ids = mia.planWithTwoSteps();
        var completion = "/v1/steps/" + ids.first() + "/completion";
        mia.delete(completion).then().statusCode(404).body("detail", containsString("nothing to reopen"));
        mia.delete(completion + "?occurrence=2026-01-05")
                .then()
                .statusCode(404)
                .body("detail", containsString("due on 5 January 2026"));
    }

    @Test
    void laysWhatWaitedForItBehindIt() {
        var first = mia.stepIn(goal);
        mia.patch("/v1/steps/" + first, "{\"effortMinutes\": 400}").then().statusCode(200);
        var second = mia.stepIn(goal, first);
        assertThat(due(second)).isAfterOrEqualTo(due(first)).isAfter(START.plusWeeks(1));
        complete(first);
        mia.post(plan + "/replan").then().statusCode(200);
        assertThat(due(second)).isBefore(START.plusWeeks(1));
        reopen(first);
        assertThat(due(second)).isAfterOrEqualTo(due(first)).isAfter(START.plusWeeks(1));
    }

    @Test
    void fillsNoWeekBeyondItsMinutes() {
        var done = mia.stepIn(goal);
        complete(done);
        for (var step = 0; step < 6; step++) {
            mia.stepIn(goal);
        }
        reopen(done);
        var after = PlanBody.of(mia.read(plan));
        assertThat(after.minutesPerWeek().values()).allMatch(minutes -> minutes <= 180);
    }

    @Test
    void keepsDaysOffFree() {
        var done = mia.stepIn(goal);
        complete(done);
        mia.stepIn(goal);
        assertThat(due(done)).isEqualTo(START);
        mia.patch(plan, "{\"daysOff\": [\"mon\"]}").then().statusCode(200);
        reopen(done);
        assertThat(due(done)).isEqualTo(START.plusDays(1));
    }

    @Test
    void endsARecurringStepWithItsLastOccurrence() {
        var step = mia.recurringIn(goal, "FREQ=WEEKLY;BYDAY=MO;COUNT=3");
        var last = START.plusWeeks(2);
        mia.complete(step, "{\"occurrence\": \"" + last + "\"}").then().statusCode(200);
        mia.stepIn(goal);
        assertThat(due(step)).isEqualTo(START.plusWeeks(1));
        mia.delete("/v1/steps/" + step + "/completion?occurrence=" + last)
                .then()
                .statusCode(200);
        assertThat(due(step)).isEqualTo(last);
        mia.get(plan).then().body("endsOn", equalTo(last.toString()));
    }

    /** The last of three waits for the first when the one between them, which was done early, is gone. */
    @Test
    void isNeededWhenSomethingIsDeletedToo() {
        var first = mia.stepIn(goal);
        mia.patch("/v1/steps/" + first, "{\"effortMinutes\": 400}").then().statusCode(200);
        var second = mia.stepIn(goal, first);
        var third = mia.stepIn(goal, second);
        complete(second);
        mia.post(plan + "/replan", Map.of("stepOrder", List.of(third))).then().statusCode(200);
        assertThat(due(third)).isBefore(due(first));
        mia.delete("/v1/steps/" + second).then().statusCode(204);
        assertThat(due(third)).isAfterOrEqualTo(due(first));
    }
}

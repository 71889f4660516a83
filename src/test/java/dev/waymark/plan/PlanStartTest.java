package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Noon;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan can begin a little before it is made, and has something ahead. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanStartTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    MovableClock clock;

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    /** However long ago it was. */
    @Test
    void keepsTheStartThatItHas() {
        clock.stopAt(Instant.parse("2027-02-01T08:00:00Z"));
        var body = wantedWith("startOn", "2027-02-01", "find-a-mentor");
        var plan = "/v1/plans/" + mia.plan(body).getString("id");
        clock.stopAt(Instant.parse("2027-06-01T08:00:00Z"));
        var same = "{\"startOn\": \"2027-02-01\"}";
        mia.patch(plan, same).then().statusCode(200);
        mia.post(plan + "/replan", same).then().statusCode(200);
        mia.patch(plan, "{\"title\": \"Mine\"}").then().statusCode(200);
    }

    @Test
    void startsAtMostThirtyDaysAgo() {
        var body = wantedWith("timeZone", Noon.ZONE, "find-a-mentor");
        var earliest = Noon.today().minusDays(30);
        body.put("startOn", earliest.minusDays(1).toString());
        mia.post("/v1/plan-previews", body).then().statusCode(400);
        mia.post("/v1/plans", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startOn"))
                .body("errors.code", contains("out_of_range"))
                .body("errors[0].detail", containsString("at most 30 days ago"))
                .body("errors[0].detail", containsString("send " + earliest + " or a later day"));
        body.put("startOn", earliest.toString());
        mia.post("/v1/plan-previews", body).then().statusCode(200);
        mia.post("/v1/plans", body).then().statusCode(201);
    }

    /** What is left to do is due on the first day, and what is done need not be ahead. */
    @ParameterizedTest
    @CsvSource({"2027-02-01, true", "2027-02-02, false"})
    void hasSomethingAhead(LocalDate today, boolean isAhead) {
        var wanted = new CreatePlan(
                null, null, List.of(), LocalDate.parse("2027-02-01"), 700, List.of(), "UTC", null, null, null);
        var plan = new Plan("mia", "Mine", wanted, Instant.EPOCH);
        var step = plan.add(null, null, new AddGoal("A talk", GoalHorizon.SHORT, null, null))
                .add(null, new AddStep("Write a page", 30, null, null, null, null));
        new Timetable(plan, Timetable.Pointers.OF_PLAN).scheduleFrom(wanted.startOn());
        assertThat(catchThrowable(() -> PlanChecks.requireSomethingAhead(plan, today)) == null)
                .isEqualTo(isAhead);
        step.become(StepStatus.DONE, step.dueOn(), null);
        PlanChecks.requireSomethingAhead(plan, today);
    }
}

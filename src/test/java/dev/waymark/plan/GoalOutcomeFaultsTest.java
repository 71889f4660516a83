package dev.waymark.plan;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static dev.waymark.support.Outcomes.addressOf;
import static dev.waymark.support.Outcomes.conclude;
import static dev.waymark.support.Outcomes.put;
import static dev.waymark.support.Outcomes.takeBack;
import static dev.waymark.support.PlanFixtures.NOBODYS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody can say of a goal. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class GoalOutcomeFaultsTest {

    private static final String ACHIEVED = "{\"achievement\": \"achieved\"}";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;
    private String goal;

    @BeforeEach
    void makeAGoal() {
        plan = mia.emptyPlan();
        goal = mia.goalIn(plan);
    }

    @Test
    void isOnlyForTheStateThatIsNamed() {
        var tag = mia.tagOf("/v1/goals/" + goal);
        mia.with("If-Match", tag)
                .contentType("application/json")
                .body(ACHIEVED)
                .put(addressOf(goal))
                .then()
                .statusCode(200);
        mia.with("If-Match", tag)
                .contentType("application/json")
                .body("{\"achievement\": \"nonsense\"}")
                .put(addressOf(goal))
                .then()
                .statusCode(412);
    }

    @Test
    void cannotChangeInACanceledPlan() {
        conclude(mia, goal, "achieved").then().statusCode(200);
        mia.patch("/v1/plans/" + plan, "{\"lifecycle\": \"cancelled\"}").then().statusCode(200);
        conclude(mia, goal, "achieved").then().statusCode(409).body("type", endsWith("/problems/invalid-transition"));
        takeBack(mia, goal).then().statusCode(409);
        mia.get("/v1/goals/" + goal).then().body("achievement", equalTo("achieved"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                        | /achievement | required",
                "{\"achievement\": null}                                 | /achievement | wrong_type",
                "{\"achievement\": \"in_progress\"}                    | /achievement | unknown_value",
                "{\"achievement\": \"achieved\", \"evidence\": \"\"} | /evidence    | too_short",
                "{\"achievement\": \"achieved\", \"on\": \"0001-01-01\"} | /on       | out_of_range",
                "{\"achievement\": \"achieved\", \"note\": \"x\"}    | /note        | unknown_property",
            })
    void refusesWhatCannotBe(String body, String pointer, String code) {
        put(mia, goal, body)
                .then()
                .statusCode(400)
                .body("errors.pointer.unique()", contains(pointer))
                .body("errors.code", hasItem(code));
        put(mia, goal, Map.of("achievement", "achieved", "evidence", "x".repeat(4001)))
                .then()
                .statusCode(400);
        put(mia, goal, Map.of("achievement", "achieved", "evidence", "x".repeat(4000)))
                .then()
                .statusCode(200);
    }

    @Test
    void isTheMembersToSay() {
        conclude(mia.and(member("noa")), goal, "achieved").then().statusCode(404);
        takeBack(mia.and(member("noa")), goal).then().statusCode(404);
        conclude(mia.and(coach("kim")), goal, "achieved").then().statusCode(403);
        conclude(mia, NOBODYS, "achieved").then().statusCode(404);
        conclude(mia.and(service()), goal, "achieved").then().statusCode(200);
    }
}

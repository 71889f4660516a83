package dev.waymark.plan.checkin;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member may answer what they like, with one tap. That a level on a scale is enough, GoalScaleTest shows. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CheckInAnswersTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;
    private String checkIns;

    @BeforeEach
    void makeAPlan() {
        plan = "/v1/plans/" + mia.emptyPlan();
        checkIns = plan + "/check-ins";
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"confidence\": 7", "\"mood\": 4", "\"energy\": 2", "\"note\": \"A good talk\""})
    void oneIsEnough(String answer) {
        var made = mia.post(checkIns, "{" + answer + "}");
        made.then().statusCode(201);
        var said = answer.substring(1, answer.indexOf("\":"));
        var read = mia.read("/v1/check-ins/" + made.path("id")).getMap("");
        for (var property : List.of("confidence", "mood", "energy", "value", "note")) {
            assertThat(read.get(property) != null).as(property).isEqualTo(property.equals(said));
        }
        mia.get(checkIns).then().body("items", hasSize(1));
        mia.get(plan + "/progress").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"on\": \"2026-11-20\", \"mood\": null, \"confidence\": null}"})
    void noneIsNotEnough(String body) {
        mia.post(checkIns, body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(""))
                .body("errors.code", contains("required"));
        mia.get(checkIns).then().body("items", empty());
    }
}

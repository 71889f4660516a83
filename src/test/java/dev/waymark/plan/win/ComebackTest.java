package dev.waymark.plan.win;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ComebackTest {

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private List<String> codesOf(String plan) {
        return mia.read("/v1/plans/" + plan + "/wins").getList("items.code");
    }

    /** Nothing for weeks, and then something: a first step, however late, is no return. */
    @Test
    void noticesAComebackOnce() {
        clock.stopAt(Instant.parse("2027-02-01T08:00:00Z"));
        var plan = mia.plan(PlanFixtures.wantedWith("startOn", "2027-02-01", "set-goals"));
        List<String> steps = plan.getList("goals[0].steps.id");
        clock.stopAt(Instant.parse("2027-03-15T08:00:00Z"));
        mia.complete(steps.get(0), "{}").then().statusCode(200);
        assertThat(codesOf(plan.getString("id"))).contains("first_step").doesNotContain("comeback");
        clock.stopAt(Instant.parse("2027-05-03T08:00:00Z"));
        String first = steps.get(1);
        mia.complete(first, "{}").then().statusCode(200);
        assertThat(codesOf(plan.getString("id"))).contains("comeback");
        mia.complete(steps.get(2), "{}").then().statusCode(200);
        assertThat(codesOf(plan.getString("id"))).containsOnlyOnce("comeback");
        mia.get("/v1/plans/" + plan.getString("id") + "/wins")
                .then()
                .body("items.find { it.code == 'comeback' }.stepId", equalTo(first))
                .body(
                        "items.find { it.code == 'comeback' }.sentence",
                        equalTo("After a quiet time you picked “%s” up again with “%s”."
                                .formatted(plan.getString("title"), plan.getString("goals[0].steps[1].title"))));
    }
}

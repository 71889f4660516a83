package dev.waymark.coaching;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Sharing;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of what is suggested for a plan, by the service itself and by coaches. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SuggestionListTest {

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final PlanFixtures carl = mia.and(coach("carl"));

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    /** The service's own come first, and to a coach only as far as the member shares what they follow from. */
    @Test
    void theServicesOwnSuggestionsComeFirst() {
        var plan = mia.emptyPlan();
        var ofPlan = "/v1/plans/" + plan + "/suggestions";
        Sharing.share(mia.tenant(), "mia", "carl", "PLANS");
        var coachs = carl.post(ofPlan, Map.of("message", "You are doing well"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        clock.stopAt(Instant.parse("2100-01-05T08:00:00Z"));
        for (var day : List.of("2100-01-04", "2100-01-05")) {
            mia.post("/v1/plans/" + plan + "/check-ins", Map.of("mood", 1, "on", day))
                    .then()
                    .statusCode(201);
        }
        mia.get(ofPlan)
                .then()
                .statusCode(200)
                .body("items.origin", contains("service", "coach"))
                .body("items[0].call.code", equalTo("small_restoring_step"))
                .body("items[0].id", nullValue());
        var first = mia.read(ofPlan + "?limit=1");
        assertThat(first.<String>getList("items.origin")).containsExactly("service");
        var second = mia.read(ofPlan + "?limit=1&cursor=" + first.getString("next"));
        assertThat(second.<String>getList("items.id")).containsExactly(coachs);
        assertThat(second.getString("next")).isNull();
        carl.get(ofPlan).then().body("items.origin", contains("coach"));
        Sharing.share(mia.tenant(), "mia", "cleo", "PLANS", "CHECK_INS", "WELLBEING");
        mia.and(coach("cleo")).get(ofPlan).then().body("items.origin", contains("service"));
    }
}

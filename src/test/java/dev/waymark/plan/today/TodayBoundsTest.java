package dev.waymark.plan.today;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.StatementLog;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However much a member has: the same few statements, and no more than a screen can show. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TodayBoundsTest {

    private static final String TODAY = "/v1/members/mia/today";

    /** Plans, their goals, steps and occurrences; how the member felt; three of the agenda; two of what is due about records; the wins. */
    private static final long STATEMENTS = 4 + 1 + 3 + 2 + 1;

    @Inject
    Superuser database;

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-10-05T11:00:00Z"));
    }

    @AfterEach
    void letItRun() {
        clock.returnToRealTime();
    }

    private long statements() {
        return new StatementLog(database).queriesOf(() -> mia.read(TODAY));
    }

    @Test
    void isReadWithTheSameStatementsHoweverManyPlansThereAre() {
        var counts = new ArrayList<Long>();
        for (var number = 0; number < 3; number++) {
            var plan = mia.planWithThreeStrategies();
            mia.complete(plan.getString("goals[0].steps[0].id"), "{}");
            counts.add(statements());
        }
        assertThat(mia.read(TODAY).getList("plans")).hasSize(3);
        assertThat(counts).containsOnly(STATEMENTS);
    }

    @Test
    void showsTheNewestPlansAndTheFirstOfWhatIsDue() {
        var plans = new ArrayList<String>();
        for (var number = 0; number < 6; number++) {
            plans.add(mia.plan(PlanFixtures.wantedWith("startOn", "2026-10-05")).getString("id"));
            mia.recurringIn(mia.goalIn(plans.get(number)), "FREQ=DAILY;COUNT=9");
        }
        Collections.reverse(plans);
        clock.stopAt(Instant.parse("2027-02-01T11:00:00Z"));
        mia.get(TODAY)
                .then()
                .statusCode(200)
                .body("plans.planId", equalTo(plans.subList(0, 5)))
                .body("due", hasSize(50))
                .body("moreDue", equalTo(true));
    }
}

package dev.waymark.plan.checkin;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.StatementLog;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** However much there is to say to a check-in, it takes the same few statements. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CheckInStatementsTest {

    /** The plan, its goals, their steps, their occurrences. */
    private static final int OF_A_PLAN = 4;

    /** The check-in that is replaced, the new one, and how the member felt lately, and the event of the audit trail. */
    private static final int OF_A_CHECK_IN = 4;

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void isConstant() {
        var log = new StatementLog(database);
        var counts = new ArrayList<Long>();
        for (var strategies :
                new String[][] {{"invest-in-self-care"}, {"set-goals", "invest-in-self-care", "find-a-mentor"}}) {
            var checkIns = "/v1/plans/%s/check-ins"
                    .formatted(mia.plan(PlanFixtures.wanted(strategies)).getString("id"));
            for (var ago = 0; ago < 4; ago++) {
                var body = Map.of("confidence", 5, "mood", 1, "on", "2026-01-0" + (9 - ago));
                counts.add(
                        log.statementsOf(() -> mia.post(checkIns, body).then().statusCode(201)));
            }
        }
        assertThat(counts).hasSize(8).containsOnly((long) OF_A_PLAN + OF_A_CHECK_IN);
    }
}

package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.StatementLog;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a plan takes from its source assessment, the assessment is read once. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanMakingQueryTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    Superuser database;

    @Test
    void readsTheSourceAssessmentOnce() {
        var source = Answers.of(Answers.SHORT, Map.of("exhaustion", 5)).scoredBy(mia.request());
        var wanted = wantedWith("sourceAssessmentId", source, "set-goals", "evaluate-situation", "invest-in-self-care");
        assertThat(new StatementLog(database)
                        .statementsOf(() ->
                                mia.post("/v1/plan-previews", wanted).then().statusCode(200)))
                .isOne();
    }
}

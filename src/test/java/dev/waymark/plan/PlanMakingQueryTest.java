package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a plan takes from its source assessment, the assessment is read once. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanMakingQueryTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    EntityManagerFactory factory;

    @AfterEach
    void stopCounting() {
        factory.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void readsTheSourceAssessmentOnce() {
        var source = Answers.of(Answers.SHORT, Map.of("exhaustion", 5)).scoredBy(mia.request());
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        mia.post(
                        "/v1/plan-previews",
                        wantedWith(
                                "sourceAssessmentId", source, "set-goals", "evaluate-situation", "invest-in-self-care"))
                .then()
                .statusCode(200);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }
}

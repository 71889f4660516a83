package dev.waymark.plan.writers;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.authorization.Sight;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.support.Api;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan behind every path that a write can have. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanOfWriteTest {

    private static final Scope MIA = Scope.of("mia");
    private static final Scope NOAH = Scope.of("noah");
    private static final Scope EVERYONE = new Scope(true, null, Sight.ALL);

    @Inject
    PlanOfWrite plans;

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private String tenantOf(String plan) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select tenant_id from plans where id = ?")) {
            statement.setObject(1, UUID.fromString(plan));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void findsThePlanOfAGoalAStepAndAWin() throws SQLException {
        var ids = mia.planWithTwoSteps();
        var plan = UUID.fromString(ids.plan());
        var tenant = tenantOf(ids.plan());
        mia.complete(ids.first(), "{}");
        var win = mia.read("/v1/plans/" + ids.plan() + "/wins").getString("items[0].id");
        for (var path : new String[] {
            "/v1/plans/" + ids.plan() + "/replan",
            "/v1/goals/" + ids.goal(),
            "/v1/goals/" + ids.goal() + "/steps",
            "/v1/steps/" + ids.first().toUpperCase(Locale.ROOT),
            "/v1/steps/" + ids.second() + "/completion/",
            "/v1/wins/" + win + "/celebration"
        }) {
            assertThat(plans.of(path, tenant, MIA)).as(path).contains(plan);
            assertThat(plans.of(path, tenant, EVERYONE)).as(path).contains(plan);
        }
    }

    @Test
    void findsNothingOutOfScope() throws SQLException {
        var ids = mia.planWithTwoSteps();
        var tenant = tenantOf(ids.plan());
        for (var path : new String[] {"/v1/goals/" + ids.goal(), "/v1/steps/" + ids.first()}) {
            assertThat(plans.of(path, tenant, NOAH)).as(path).isEmpty();
            assertThat(plans.of(path, Api.newTenant(), EVERYONE)).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans",
                "/v1/plan-previews",
                "/v1/assessments/0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b",
                "/v1/steps/nonsense",
                "/v1/steps/0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b"
            })
    void findsNothingWhereThereIsNone(String path) throws SQLException {
        assertThat(plans.of(path, Api.newTenant(), EVERYONE)).isEmpty();
    }
}

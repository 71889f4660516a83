package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.authorization.Permissions;
import dev.waymark.authorization.Role;
import dev.waymark.support.Belongings;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is another member's is neither loaded nor locked, so that not even the time of an answer tells that it exists. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class OutOfScopeTest {

    /** Where members have something that can be locked. */
    private static final List<String> TABLES = List.of(
            "plans",
            "goals",
            "steps",
            "occurrences",
            "assessments",
            "assessment_choices",
            "wins",
            "check_ins",
            "consents",
            "consent_requests");

    @Inject
    Superuser database;

    @Inject
    EntityManagerFactory factory;

    private static String tenant;
    private static Belongings alices;

    @BeforeEach
    void giveAliceSomethingOfEverything() {
        if (alices == null) {
            tenant = newTenant();
            alices = Belongings.of(member("alice"), tenant);
        }
    }

    /** What a member can call at all. */
    private static Stream<Route> forMembers() {
        return Routes.withAnId()
                .filter(route ->
                        Permissions.of(route.id()).orElseThrow().roles().contains(Role.MEMBER));
    }

    private int callAsBob(Route route, String id) {
        return alices.call(route.caller("bob").of(tenant), route, id).statusCode();
    }

    /** A request that waited for a row would wait until its time is up, and then be answered otherwise. */
    @Test
    void isNotWaitedFor() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var table : TABLES) {
                statement.execute("select from %s where tenant_id = '%s' for update".formatted(table, tenant));
            }
            assertThat(forMembers())
                    .allSatisfy(route -> assertThat(callAsBob(route, alices.idFor(route)))
                            .as(route.toString())
                            .isEqualTo(404));
            connection.rollback();
        }
    }

    @Test
    void isFoundWithTheSameStatementsAsWhatDoesNotExist() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            assertThat(forMembers()).allSatisfy(route -> {
                var unknown = work(statistics, route, UUID.randomUUID().toString());
                assertThat(work(statistics, route, alices.idFor(route)))
                        .as(route.toString())
                        .isEqualTo(unknown);
                assertThat(unknown.rows()).isZero();
            });
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** What a request costs. */
    private record Work(long statements, long rows) {}

    private Work work(Statistics statistics, Route route, String id) {
        statistics.clear();
        callAsBob(route, id);
        return new Work(statistics.getPrepareStatementCount(), statistics.getEntityLoadCount());
    }
}

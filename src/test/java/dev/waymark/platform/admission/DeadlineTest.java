package dev.waymark.platform.admission;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A request that has taken longer than any may: here, every request at the database has. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DeadlineTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    Deadline deadline;

    @Inject
    Superuser database;

    @Test
    void isEndedAndRolledBack() throws SQLException {
        var plan = mia.planWithTwoSteps();
        var path = "/v1/plans/" + plan.plan();
        var before = mia.tagOf(path);
        try (var connection = database.getConnection()) {
            lock(connection, plan.plan());
            var write = CompletableFuture.supplyAsync(() -> mia.complete(plan.first(), "{}"));
            while (deadline.end(Duration.ZERO) == 0) {
                Thread.onSpinWait();
            }
            write.join()
                    .then()
                    .statusCode(503)
                    .body("type", endsWith("/problems/unavailable"))
                    .header("Retry-After", equalTo("5"));
            connection.rollback();
        }
        assertThat(mia.tagOf(path)).isEqualTo(before);
        // With as many connections as the pool has, so that each is seen to work.
        for (var read = 0; read < 50; read++) {
            mia.read(path);
        }
        mia.complete(plan.first(), "{}").then().statusCode(200);
    }

    @Test
    void othersGoOn() throws SQLException {
        var plan = mia.planWithTwoSteps();
        try (var connection = database.getConnection()) {
            lock(connection, plan.plan());
            var write = CompletableFuture.supplyAsync(() -> mia.complete(plan.first(), "{}"));
            var ended = 0;
            while (!isWaitedFor(connection)) {
                ended += deadline.end(Duration.ofSeconds(30));
            }
            assertThat(ended + deadline.end(Duration.ofSeconds(30))).isZero();
            connection.rollback();
            write.join().then().statusCode(200);
        }
    }

    private static void lock(Connection connection, String plan) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select 1 from plans where id = ? for update")) {
            statement.setObject(1, UUID.fromString(plan));
            statement.execute();
        }
    }

    private static boolean isWaitedFor(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            return row.next() && row.getBoolean(1);
        }
    }
}

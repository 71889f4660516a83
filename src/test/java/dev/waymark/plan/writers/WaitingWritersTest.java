package dev.waymark.plan.writers;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A plan that somebody has locked: its writers end soon, and nobody else notices. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WaitingWritersTest {

    private static final int WRITERS = 40;

    /** Far more than a request waits for its turn, and far less than they would take one after the other. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final String IN_THE_DATABASE =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%plans%'";

    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    Superuser database;

    @AfterEach
    void stop() {
        writers.shutdownNow();
    }

    @Test
    void waitWithoutConnectionsAndNotForLong() throws SQLException {
        var ids = mia.planWithTwoSteps();
        var other = mia.planWithTwoSteps();
        // Within one transaction, the server shows the same activity again and again.
        try (var connection = database.getConnection();
                var watch = database.getConnection()) {
            lock(connection, ids.plan());
            // Nobody knows yet which plan it is about.
            var first = CompletableFuture.supplyAsync(() -> mia.complete(ids.first(), "{}"), writers);
            awaitWaiting(watch);
            var begun = Instant.now();
            var answers = IntStream.range(1, WRITERS)
                    .mapToObj(number -> CompletableFuture.supplyAsync(write(ids, number), writers))
                    .toList();
            assertThat(waiting(watch)).as("in the database").isLessThanOrEqualTo(1);
            assertThat(mia.get("/v1/plans/" + ids.plan()).statusCode())
                    .as("a reader")
                    .isEqualTo(200);
            assertThat(replan(other).statusCode()).as("another plan").isEqualTo(200);
            assertUnavailable(answers);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
            assertThat(waiting(watch)).as("in the database").isLessThanOrEqualTo(1);
            connection.rollback();
            connection.setAutoCommit(true);
            // The database may have a limit of its own for the wait.
            assertThat(first.join().statusCode()).isIn(200, 503);
            assertThat(replan(ids).statusCode()).as("when it is free again").isEqualTo(200);
        }
    }

    private static void assertUnavailable(List<CompletableFuture<Response>> answers) {
        assertThat(answers).extracting(CompletableFuture::join).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        });
    }

    /** Every way that leads to a plan: the plan itself, its goal, its steps; with and without a key. */
    private Supplier<Response> write(TwoSteps ids, int number) {
        return switch (number % 4) {
            case 0 -> () -> replan(ids);
            case 1 ->
                () -> mia.post("/v1/goals/" + ids.goal() + "/steps", "{\"title\": \"One\", \"effortMinutes\": 10}");
            case 2 -> () -> mia.complete(ids.first(), "{}");
            default ->
                () -> mia.with("Idempotency-Key", "key-" + number)
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/steps/" + ids.second() + "/completion");
        };
    }

    private Response replan(TwoSteps ids) {
        return mia.post("/v1/plans/" + ids.plan() + "/replan", "{}");
    }

    @Test
    void comeOneAfterTheOtherWhenNobodyHasLockedIt() {
        var ids = mia.planWithTwoSteps();
        List<CompletableFuture<Response>> answers = new ArrayList<>();
        for (var number = 0; number < 5; number++) {
            answers.add(CompletableFuture.supplyAsync(() -> replan(ids), writers));
        }
        assertThat(answers)
                .extracting(CompletableFuture::join)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    }

    /** The statements behind the one that waits are sent with it, and yet see what the other writer has left. */
    @Test
    void seeWhatTheOneBeforeThemHasCommitted() throws SQLException {
        var ids = mia.planWithTwoSteps();
        try (var connection = database.getConnection();
                var watch = database.getConnection()) {
            lock(connection, ids.plan());
            var second = CompletableFuture.supplyAsync(() -> mia.complete(ids.second(), "{}"), writers);
            awaitWaiting(watch);
            doAsAnotherInstance(connection, ids, """
                update steps set status = 'DONE', completed_on = current_date where plan_id = ? and id = ?""");
            doAsAnotherInstance(connection, ids, """
                insert into wins (tenant_id, id, plan_id, code, subject, amount, standing, goal_id, step_id, earned_at)
                select tenant_id, gen_random_uuid(), plan_id, 'FIRST_STEP', '', 1, true, goal_id, id, now() from steps
                where plan_id = ? and id = ?""");
            connection.commit();
            connection.setAutoCommit(true);
            second.join().then().statusCode(200);
            assertThat(second.join().<String>path("effects.plan.signal")).isEqualTo("done");
            assertThat(second.join().<List<String>>path("effects.wins.code")).doesNotContain("first_step");
        }
        var plan = mia.read("/v1/plans/" + ids.plan());
        assertThat(plan.getString("lifecycle")).isEqualTo("completed");
        assertThat(plan.getList("goals[0].steps.status")).containsExactly("done", "done");
        assertThat(mia.read("/v1/plans/" + ids.plan() + "/wins").getList("items.code"))
                .containsOnlyOnce("first_step");
    }

    private static void doAsAnotherInstance(Connection connection, TwoSteps ids, String sql) throws SQLException {
        try (var statement = connection.prepareStatement("/* a test */ " + sql)) {
            statement.setObject(1, UUID.fromString(ids.plan()));
            statement.setObject(2, UUID.fromString(ids.first()));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void lock(Connection connection, String plan) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select 1 from plans where id = ? for update")) {
            statement.setObject(1, UUID.fromString(plan));
            statement.execute();
        }
    }

    private static void awaitWaiting(Connection connection) throws SQLException {
        var end = Instant.now().plus(SOON);
        while (waiting(connection) == 0) {
            assertThat(Instant.now()).as("when the first waits for the lock").isBefore(end);
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(IN_THE_DATABASE)) {
            row.next();
            return row.getLong(1);
        }
    }
}

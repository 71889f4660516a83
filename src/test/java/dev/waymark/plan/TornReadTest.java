package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.BetweenStatements;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A read shows a plan as it was at one moment, however it changes between any two of the read's statements. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TornReadTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    Superuser database;

    /** A response, by which a client knows a state. */
    private record State(String body, String tag) {}

    private State read(String path) {
        var answer = mia.get(path);
        answer.then().statusCode(200);
        return new State(answer.asString(), answer.header("ETag"));
    }

    /** Moves dates, earns or takes back wins, and adds to the history and the check-ins. */
    private void change(TwoSteps ids, int round) {
        mia.patch(
                        "/v1/steps/" + ids.second(),
                        "{\"title\": \"Round %d\", \"effortMinutes\": %d}".formatted(round, 60 + 10 * round))
                .then()
                .statusCode(200);
        var completion = "/v1/steps/" + ids.first() + "/completion";
        var toggled = round % 2 == 1 ? mia.post(completion) : mia.delete(completion);
        assertThat(toggled.statusCode()).isEqualTo(200);
        mia.post("/v1/plans/" + ids.plan() + "/check-ins", Map.of("confidence", round, "mood", 1 + round % 5))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans/{plan}/history",
                "/v1/plans/{plan}/wins",
                "/v1/plans/{plan}/check-ins",
                "/v1/members/mia/today",
            })
    void showsOneMoment(String template) {
        var ids = mia.planWithTwoSteps();
        var path = template.replace("{plan}", ids.plan())
                .replace("{goal}", ids.goal())
                .replace("{step}", ids.second());
        var seen = new AtomicReference<State>();
        for (var number = new int[] {1}; ; number[0]++) {
            var before = read(path);
            var changed =
                    BetweenStatements.happens(() -> change(ids, number[0]), number[0], () -> seen.set(read(path)));
            if (!changed) {
                assertThat(number[0]).as("queries").isGreaterThan(1);
                return;
            }
            var after = read(path);
            assertThat(after).as("changed before query %d", number[0]).isNotEqualTo(before);
            assertThat(seen.get()).as("changed before query %d", number[0]).isIn(before, after);
        }
    }

    /** The occurrences are held back until everything has changed that is read before and after them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans/{plan}",
                "/v1/plans/{plan}/progress",
                "/v1/plans/{plan}/calendar",
                "/v1/plans/{plan}/timeline.svg",
                "/v1/goals/{goal}",
                "/v1/steps/{step}",
                "/v1/members/mia/agenda?from=2100-01-01&to=2100-12-31",
            })
    void showsOneMomentThoughItsQueriesAreSentTogether(String template) throws SQLException {
        var plan = mia.emptyPlan();
        var goal = mia.goalIn(plan);
        var path = template.replace("{plan}", plan)
                .replace("{goal}", goal)
                .replace("{step}", mia.recurringIn(goal, "FREQ=WEEKLY;COUNT=4"));
        var before = read(path);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "lock table occurrences in access exclusive mode");
            var seen = CompletableFuture.supplyAsync(() -> read(path));
            while (!seen.isDone() && !somebodyWaits(connection)) {
                Thread.onSpinWait();
            }
            for (var change : new String[] {
                "update plans set title = 'Another', revision = revision + 1 where id = '%s'",
                "update goals set title = 'Another' where plan_id = '%s'",
                "update steps set title = 'Another', due_on = due_on + 7 where plan_id = '%s'",
                "update occurrences set due_on = due_on + 7 where plan_id = '%s'"
            }) {
                execute(connection, "/* a test */ " + change.formatted(UUID.fromString(plan)));
            }
            connection.commit();
            assertThat(seen.join()).isEqualTo(before);
        }
        assertThat(read(path)).isNotEqualTo(before);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean somebodyWaits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select exists (select from pg_locks where relation = 'occurrences'::regclass and not granted)")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}

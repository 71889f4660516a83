package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.StatementLog;
import dev.waymark.support.StatementLog.Executed;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written of one kind is written together: one statement for a hundred rows instead of one for each. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WrittenStatementsTest {

    private static final int DAYS = 350;

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** How often something was inserted into each table. */
    private Map<String, Long> inserts(Runnable request) throws SQLException, IOException {
        return new StatementLog(database)
                .during(request).stream()
                        .map(Executed::sql)
                        .filter(sql -> sql.startsWith("insert into"))
                        .collect(groupingBy(sql -> sql.split(" ")[2], counting()));
    }

    @Test
    void aPlanIsAnInsertForEachTable() throws SQLException, IOException {
        var steps = PlanBody.of(mia.planWithThreeStrategies()).steps();
        assertThat(steps)
                .hasSizeGreaterThan(1)
                .anySatisfy(step -> assertThat(PlanBody.occurrences(step)).hasSizeGreaterThan(1));
        assertThat(inserts(mia::planWithThreeStrategies))
                .isEqualTo(Map.of("plans", 1L, "goals", 1L, "steps", 1L, "occurrences", 1L, "plan_history", 1L));
    }

    @Test
    void soIsAHabitOfAYear() throws SQLException, IOException {
        var goal = mia.goalIn(mia.emptyPlan());
        var inserts = inserts(() -> mia.recurringIn(goal, "FREQ=DAILY;COUNT=" + DAYS));
        assertThat(inserts).containsEntry("occurrences", 1L);
    }

    /** The plan is found, to wait for its turn; it is locked, all of it is read, and it is deleted, with what tells of it. The audit trail gets an event. */
    @Test
    void whateverBelongsToAPlanIsDeletedWithIt() {
        var plan = mia.emptyPlan();
        var goal = mia.goalIn(plan);
        mia.recurringIn(goal, "FREQ=DAILY;COUNT=" + DAYS);
        assertThat(new StatementLog(database)
                        .statementsOf(
                                () -> mia.delete("/v1/plans/" + plan).then().statusCode(204)))
                .isLessThanOrEqualTo(9);
        mia.get("/v1/goals/" + goal).then().statusCode(404);
    }

    /** The server counts each update of a batch. They are the same statement for every row, sent together. */
    @Test
    void theDatesOfAHabitMoveWithOneKindOfStatement() throws SQLException, IOException {
        var plan = mia.emptyPlan();
        mia.recurringIn(mia.goalIn(plan), "FREQ=DAILY;COUNT=" + DAYS);
        var updates = new StatementLog(database)
                        .during(() -> mia.patch(
                                        "/v1/plans/" + plan,
                                        "{\"startOn\": \"" + PlanFixtures.START.plusYears(1) + "\"}")
                                .then()
                                .statusCode(200))
                        .stream()
                        .map(Executed::sql)
                        .filter(sql -> sql.startsWith("update occurrences"))
                        .toList();
        assertThat(updates).hasSizeGreaterThan(DAYS / 2);
        assertThat(updates.stream().distinct()).hasSize(1);
    }
}

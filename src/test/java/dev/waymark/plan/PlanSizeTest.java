package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.hamcrest.Matchers.containsString;

import dev.waymark.support.Outcomes;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A plan is read as a whole, so it cannot grow without end. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanSizeTest {

    private static final String LONG_NOTES = """
            /* a test */ update occurrences set note = repeat('x', 4000)
            where step_id = ?""";

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void hasAtMostHalfAMillionCharactersOfNotes() throws SQLException {
        var goal = mia.goalIn(mia.emptyPlan());
        var step = mia.recurringIn(goal, "FREQ=WEEKLY;COUNT=125");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LONG_NOTES)) {
            statement.setObject(1, UUID.fromString(step));
            statement.executeUpdate();
        }
        var other = mia.stepIn(goal);
        mia.complete(other, "{\"note\": \"One word more\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("500,000 characters of notes"));
        Outcomes.put(mia, goal, "{\"achievement\": \"achieved\", \"evidence\": \"One word more\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("500,000 characters of notes"));
        mia.complete(other, "{}").then().statusCode(200);
    }
}

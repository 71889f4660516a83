package dev.waymark.plan.calendar;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Noon;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The revision of a calendar entry grows with each change of what that entry shows, and with nothing else. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CalendarRevisionTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final LocalDate today = Noon.today();
    private String plan;
    private String goal;
    private String first;
    private String second;
    private String habit;
    private Map<String, RevisedEntry> known;

    @Inject
    Superuser database;

    @BeforeEach
    void makeAPlan() {
        var body = PlanFixtures.wanted();
        body.put("timeZone", Noon.ZONE);
        body.put("startOn", today.minusDays(30).toString());
        plan = "/v1/plans/" + mia.plan(body).getString("id");
        goal = mia.goalIn(plan.substring(plan.lastIndexOf('/') + 1));
        first = mia.stepIn(goal);
        second = mia.stepIn(goal, first);
        habit = mia.recurringIn(goal, "FREQ=WEEKLY;COUNT=3");
        known = entries();
    }

    private Map<String, RevisedEntry> entries() {
        return RevisedEntry.of(mia.get(plan + "/calendar?as=events").asString()
                + mia.get(plan + "/calendar?as=todos").asString());
    }

    /** Whether entries were revised exactly if they show something else. */
    private void isCounted(Response change) {
        assertThat(change.statusCode()).as(change.asString()).isBetween(200, 204);
        isCounted();
    }

    private void isCounted() {
        var before = known;
        known = entries();
        known.forEach((uid, entry) -> {
            var old = before.get(uid);
            if (old == null) {
                return;
            }
            if (old.shown().equals(entry.shown())) {
                assertThat(entry).as("An entry that shows the same").isEqualTo(old);
            } else {
                assertThat(entry.sequence()).as(entry.shown()).isGreaterThan(old.sequence());
                assertThat(entry.stamp()).isAfterOrEqualTo(old.stamp());
            }
        });
    }

    private int sequenceOf(String id) {
        return known.get(id).sequence();
    }

    private Response rename(String path, String title) {
        return mia.patch(path, "{\"title\": \"" + title + "\"}");
    }

    @Test
    void eachOfThreeChangesInOneSecondCounts() {
        var untouched = known.get(second);
        for (var round = 1; round <= 3; round++) {
            isCounted(rename("/v1/steps/" + first, "Page " + round));
            assertThat(sequenceOf(first)).isEqualTo(round);
        }
        assertThat(known).containsEntry(second, untouched);
    }

    @Test
    void whatEntriesDoNotShowIsNotCounted() {
        isCounted(rename(plan, "Another name"));
        isCounted(mia.post(plan + "/goals", Map.of("title", "Another goal", "horizon", "long")));
        isCounted(mia.post(plan + "/check-ins", Map.of("confidence", 5)));
        isCounted(mia.patch("/v1/goals/" + goal, "{\"measure\": \"Ten people came\", \"horizon\": \"long\"}"));
        assertThat(known.values())
                .allSatisfy(entry -> assertThat(entry.sequence()).isZero());
    }

    @Test
    void theTextsOfGoalAndStepAreCountedByTheirEntries() {
        isCounted(rename("/v1/goals/" + goal, "A talk"));
        assertThat(known.values())
                .allSatisfy(entry -> assertThat(entry.sequence()).isOne());
        isCounted(rename("/v1/steps/" + habit, "Speak up"));
        isCounted(mia.patch("/v1/steps/" + habit, "{\"effortMinutes\": 20}"));
        isCounted(mia.patch(
                "/v1/steps/" + habit,
                "{\"ifThen\": [{\"cue\": \"When I arrive\", \"cueType\": \"event\", \"response\": \"I speak\"}]}"));
        isCounted(mia.post("/v1/steps/" + habit + "/rehearsal"));
    }

    @Test
    void daysAndStatusesAreCounted() {
        isCounted(mia.patch("/v1/steps/" + second, "{\"dueOn\": \"" + today.plusDays(20) + "\"}"));
        isCounted(mia.patch("/v1/steps/" + first, "{\"status\": \"doing\"}"));
        isCounted(mia.complete(first, "{\"note\": \"Done\"}"));
        isCounted(mia.delete("/v1/steps/" + first + "/completion"));
        isCounted(mia.complete(habit, "{}"));
        isCounted(mia.skip(habit, "{}"));
        isCounted(mia.patch(plan, "{\"weeklyMinutes\": 30}"));
        isCounted(mia.post(plan + "/replan"));
    }

    @Test
    void pausesAreCountedByOpenEntries() {
        isCounted(mia.complete(first, "{}"));
        var done = sequenceOf(first);
        isCounted(mia.post(plan + "/pause"));
        assertThat(sequenceOf(second)).isOne();
        isCounted(mia.post(plan + "/resume"));
        isCounted(mia.post(plan + "/pause"));
        assertThat(sequenceOf(second)).isEqualTo(3);
        assertThat(sequenceOf(first)).isEqualTo(done);
        isCounted(mia.complete(second, "{}"));
        assertThat(sequenceOf(second)).isEqualTo(4);
        isCounted(mia.post(plan + "/resume"));
        isCounted(mia.delete("/v1/steps/" + second + "/completion"));
        isCounted(mia.delete("/v1/steps/" + first + "/completion"));
        isCounted(mia.patch(plan, "{\"lifecycle\": \"cancelled\"}"));
    }

    @Test
    void theZoneIsCountedByWhatIsDone() {
        isCounted(mia.complete(first, "{}"));
        // Not of whole hours, so it is never where it is noon now.
        isCounted(mia.patch(plan, "{\"timeZone\": \"Asia/Kathmandu\"}"));
        isCounted(mia.delete("/v1/steps/" + first + "/completion"));
        isCounted(mia.patch(plan, "{\"timeZone\": \"America/Lima\"}"));
        isCounted(mia.complete(first, "{}"));
    }

    /** Nothing is written when a pause ends by itself; what is written next does not count it again. */
    @Test
    void aPauseThatEndsByItselfIsCountedOnce() throws SQLException {
        isCounted(mia.post(plan + "/pause", "{\"until\": \"" + today.plusDays(7) + "\"}"));
        var paused = sequenceOf(second);
        backdate(7);
        isCounted();
        assertThat(sequenceOf(second)).isEqualTo(paused + 1);
        isCounted(rename(plan, "On again"));
        assertThat(sequenceOf(second)).isEqualTo(paused + 1);
        isCounted(mia.post(plan + "/pause", "{\"until\": \"" + today.plusDays(7) + "\"}"));
        backdate(7);
        isCounted();
        isCounted(mia.post(plan + "/pause"));
        isCounted(mia.complete(second, "{}"));
    }

    private void backdate(int days) throws SQLException {
        write(
                ("update plans set paused_on = paused_on - %1$d, paused_until = paused_until - %1$d,"
                                + " resumes_at = resumes_at - interval '%1$d days' where id = ?")
                        .formatted(days),
                plan.substring(plan.lastIndexOf('/') + 1));
    }

    private void write(String statement, String id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("/* a test */ " + statement)) {
            update.setObject(1, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    /** While instances are replaced, those of the version before write too. */
    @Test
    void whatAnotherVersionWritesIsCounted() throws SQLException {
        write("update steps set title = 'Elsewhere' where id = ?", first);
        isCounted();
        assertThat(sequenceOf(first)).isOne();
    }
}

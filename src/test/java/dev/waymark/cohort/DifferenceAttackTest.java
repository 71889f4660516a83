package dev.waymark.cohort;

import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Sorting;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Comparing the figures of two groups, or of one group at two times, says nothing about one member. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DifferenceAttackTest {

    private static final Instant NOW = Instant.parse("2037-03-02T08:00:00Z");

    @Inject
    MovableClock clock;

    @Inject
    Superuser database;

    private final String tenant = newTenant();
    private final Group group = new Group(tenant);

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    /** A sponsor who has the platform move one member in and out sees the same figures all the time. */
    @Test
    void nothingFollowsFromTheDifferenceOfTwoCohorts() {
        var lonely = Group.members(0, 22);
        group.assess(Answers.lonelyInShort(), lonely);
        group.assess(Answers.of(Answers.SHORT, Map.of()), Group.members(22, 45));
        // One more or one fewer would be shown as another five.
        Sorting.put(tenant, "all", lonely);
        Sorting.put(tenant, "without-one", Group.members(1, 22));
        Sorting.put(tenant, "with-one-more", Group.members(0, 23));
        Sorting.put(tenant, "one-replaced", Group.members(1, 23));
        var published = group.told("all");
        assertThat(Group.lonely(group.summary("all"))).isEqualTo(20);
        for (var other : List.of("without-one", "with-one-more", "one-replaced")) {
            assertThat(group.told(other)).as(other).isEqualTo(published);
        }
        for (var moved : Group.members(22, 31)) {
            group.sort(moved, "all");
            assertThat(group.told("all")).as("with %s", moved).isEqualTo(published);
        }
        group.sort("m31", "all");
        var ofOthers = group.summary("all");
        assertThat(ofOthers.getInt("members")).isEqualTo(30);
        assertThat(group.told("with-one-more")).isEqualTo(published);
    }

    @Test
    void figuresAboutTheSamePeopleStayForAWeek() {
        clock.stopAt(NOW);
        group.assess(Answers.lonelyInShort(), Group.members(0, 12));
        Sorting.put(tenant, "spring", Group.members(0, 20));
        var first = group.told("spring");
        group.assess(Answers.lonelyInShort(), Group.members(12, 20));
        assertThat(group.told("spring")).isEqualTo(first);
        clock.stopAt(NOW.plus(Duration.ofDays(6)));
        assertThat(group.told("spring")).isEqualTo(first);
        clock.stopAt(NOW.plus(Duration.ofDays(7)));
        assertThat(Group.lonely(group.summary("spring"))).isEqualTo(20);
        var renewed = group.told("spring");
        // Nearly the same people get the new figures of those who were asked for.
        Sorting.put(tenant, "others", Group.members(1, 20));
        assertThat(group.told("others")).isEqualTo(renewed);
    }

    /** As erasure does: the rows that name the member are gone, and the figures are not computed about the others alone. */
    @Test
    void anErasureTellsNothingEither() throws SQLException {
        clock.stopAt(NOW);
        group.assess(Answers.lonelyInShort(), Group.members(0, 12));
        Sorting.put(tenant, "spring", Group.members(0, 13));
        var published = group.told("spring");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of("cohort_members", "cohort_set_members", "assessments")) {
                statement.executeUpdate("/* a test */ delete from %s where tenant_id = '%s' and member_id = 'm0'"
                        .formatted(table, tenant));
            }
        }
        clock.stopAt(NOW.plus(Duration.ofDays(30)));
        assertThat(group.told("spring")).isEqualTo(published);
    }
}

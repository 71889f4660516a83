package dev.waymark.platform.paging;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client that asks again from `updatedUntil` misses no change, in whatever order the changes are committed. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FollowingTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final PlanFixtures backend = mia.and(service());

    @Inject
    Superuser database;

    /** As an instance writes, of this version or the one before, whose clock is as much behind. */
    private static void write(Connection connection, FollowedList list, String id, String behind) throws SQLException {
        try (var update = connection.prepareStatement(
                "/* a test */ update %s set updated_at = date_trunc('milliseconds', clock_timestamp()) - interval '%s' where id = ?"
                        .formatted(list.table(), behind))) {
            update.setObject(1, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private Connection begin() throws SQLException {
        var transaction = database.getConnection();
        transaction.setAutoCommit(false);
        return transaction;
    }

    @ParameterizedTest
    @EnumSource
    void missesNoChangeThatIsCommittedAfterLaterOnes(FollowedList list) throws SQLException {
        var slow = list.make(mia);
        var fast = list.make(mia);
        var follower = new Follower(list, backend);
        follower.poll();
        try (var transaction = begin()) {
            write(transaction, list, slow, "0 s");
            for (var round = 0; round < 3; round++) {
                var last = list.make(mia);
                assertThat(follower.poll()).contains(last);
            }
            list.change(mia, fast);
            assertThat(follower.poll()).contains(fast);
            transaction.commit();
        }
        assertThat(follower.poll()).contains(slow);
        follower.hasSeenEverything();
    }

    /** The slow one has begun long before it writes; another that begins and writes meanwhile is still open. */
    @ParameterizedTest
    @EnumSource
    void missesNothingWhenTransactionsOverlap(FollowedList list) throws SQLException {
        var first = list.make(mia);
        var second = list.make(mia);
        var follower = new Follower(list, backend);
        try (var one = begin();
                var other = begin()) {
            one.prepareStatement("/* a test */ select 1").execute();
            list.make(mia);
            follower.poll();
            write(other, list, second, "0 s");
            list.make(mia);
            follower.poll();
            write(one, list, first, "0 s");
            list.make(mia);
            follower.poll();
            one.commit();
            assertThat(follower.poll()).contains(first);
            other.commit();
        }
        assertThat(follower.poll()).contains(second);
        follower.hasSeenEverything();
    }

    @ParameterizedTest
    @EnumSource
    void missesNothingFromAnInstanceWhoseClockIsBehind(FollowedList list) throws SQLException {
        var id = list.make(mia);
        list.make(mia);
        var follower = new Follower(list, backend);
        follower.poll();
        try (var connection = database.getConnection()) {
            write(connection, list, id, "1 hour");
        }
        assertThat(follower.poll()).contains(id);
        follower.hasSeenEverything();
    }

    /** A row that the walk has passed changes; a row that it has not reached yet is read as it has become. */
    @ParameterizedTest
    @EnumSource
    void missesNothingThatChangesBetweenPages(FollowedList list) {
        var passed = new ArrayList<String>();
        for (var made = 0; made < 5; made++) {
            passed.add(0, list.make(mia));
        }
        var follower = new Follower(list, backend);
        var page = follower.page(null);
        String until = page.path("updatedUntil");
        assertThat(page.<List<String>>path("items.id")).containsExactlyElementsOf(passed.subList(0, 2));
        list.change(mia, passed.get(0));
        var made = list.make(mia);
        var next = follower.page(page.path("next"));
        assertThat(next.<String>path("updatedUntil")).isEqualTo(until);
        assertThat(next.<List<String>>path("items.id")).containsExactlyElementsOf(passed.subList(2, 4));
        follower.startFrom(until);
        assertThat(follower.poll()).contains(passed.get(0), made);
    }

    /** Nothing moves while nothing happens, so that asking in vain costs a 304. */
    @ParameterizedTest
    @EnumSource
    void repeatsItselfWhileNothingChanges(FollowedList list) {
        list.make(mia);
        var follower = new Follower(list, backend);
        assertThat(follower.poll()).hasSize(1);
        var since = follower.since();
        assertThat(follower.poll()).hasSizeLessThanOrEqualTo(1);
        assertThat(follower.since()).isEqualTo(since);
        var again = follower.page(null);
        backend.getUnless(again.header("ETag"), list.path() + "?limit=2&updatedSince=" + since)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @EnumSource
    void beginsWhereItIsToldInAnEmptyList(FollowedList list) {
        var follower = new Follower(list, backend);
        assertThat(follower.poll()).isEmpty();
        assertThat(follower.since()).isEqualTo(Follower.THE_BEGINNING);
        var made = list.make(mia);
        assertThat(follower.poll()).containsExactly(made);
    }

    /** A clock that is ahead must not lead past changes that are still to come. */
    @ParameterizedTest
    @EnumSource
    void leadsAClientWithAWrongClockBack(FollowedList list) {
        var follower = new Follower(list, backend);
        follower.startFrom("2199-01-01T00:00:00Z");
        follower.poll();
        assertThat(Instant.parse(follower.since())).isBeforeOrEqualTo(Instant.now());
        var made = list.make(mia);
        assertThat(follower.poll()).contains(made);
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingToThoseWhoDoNotFollow(FollowedList list) {
        list.make(mia);
        mia.get(list.path()).then().statusCode(200).body("updatedUntil", nullValue());
    }
}

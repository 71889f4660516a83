package dev.waymark.consent;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.Api;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Sharing;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a member sees of what a coach has read. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AccessesTest {

    private static final Api MIA = member("mia");
    private static final Api CARL = coach("carl");

    @Inject
    MovableClock clock;

    @Inject
    Superuser database;

    @Inject
    Accesses accesses;

    private final String tenant = newTenant();

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private int read(String address) {
        return CARL.of(tenant).get(address).statusCode();
    }

    private String plan() {
        return "/v1/plans/"
                + MIA.of(tenant)
                        .contentType("application/json")
                        .body(PlanFixtures.wanted("find-a-mentor"))
                        .post("/v1/plans")
                        .<String>path("id");
    }

    @Test
    void theMemberSeesWhatWasRead() {
        var plan = plan();
        clock.stopAt(Instant.parse("2100-01-10T10:05:00Z"));
        var consent = Sharing.share(tenant, "mia", "carl", "PLANS");
        var list = "/v1/consents/" + consent + "/accesses";
        assertThat(read(plan)).isEqualTo(200);
        clock.stopAt(Instant.parse("2100-01-10T10:55:00Z"));
        assertThat(List.of(read(plan), read("/v1/members/mia/today"))).containsExactly(200, 200);
        // Neither of these is shared.
        assertThat(List.of(read(plan + "/wins"), read("/v1/members/mia/wins"))).containsExactly(404, 200);
        clock.stopAt(Instant.parse("2100-01-10T11:00:00Z"));
        assertThat(read(plan)).isEqualTo(200);
        var all = MIA.of(tenant).get(list);
        all.then()
                .statusCode(200)
                .body(
                        "items.sentence",
                        contains("Read your plan.", "Read what is due for you today.", "Read your plan."))
                .body("items.kind", contains("plans", "plans", "plans"))
                .body("items.at", contains("2100-01-10T11:00:00Z", "2100-01-10T10:55:00Z", "2100-01-10T10:05:00Z"))
                .body("items[0].recordId", equalTo(plan.substring("/v1/plans/".length())));
        assertThat(oneByOne(list)).isEqualTo(all.path("items.at"));
        MIA.of(tenant).get(list + "?cursor=abc").then().statusCode(400);
        Sharing.revoke(tenant, "mia", consent);
        service().of(tenant).get(list).then().statusCode(200).body("items.size()", equalTo(3));
        member("bob").of(tenant).get(list).then().statusCode(404);
        CARL.of(tenant).get(list).then().statusCode(403);
    }

    private List<String> oneByOne(String list) {
        var page = MIA.of(tenant).get(list + "?limit=1");
        var times = new ArrayList<String>();
        while (page.path("next") != null) {
            times.add(page.path("items[0].at"));
            page = MIA.of(tenant).get(list + "?limit=1&cursor=" + page.path("next"));
        }
        times.add(page.path("items[0].at"));
        return times;
    }

    /** One entry per hour is written; whatever else is read in that hour writes nothing. */
    @Test
    void whatIsReadAgainWritesNothing() throws SQLException {
        var plan = plan();
        Sharing.share(tenant, "mia", "carl", "PLANS");
        clock.stopAt(Instant.parse("2100-01-10T10:05:00Z"));
        read(plan);
        var before = written();
        var tag = CARL.of(tenant).get(plan).header("ETag");
        CARL.of(tenant).header("If-None-Match", tag).get(plan).then().statusCode(304);
        assertThat(written()).isEqualTo(before);
    }

    /** The transactions that have written the entries of the tenant, and where they stand. */
    private List<String> written() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select xmin || ' ' || xmax || ' ' || ctid from consent_accesses where tenant_id = '" + tenant
                                + "'")) {
            var entries = new ArrayList<String>();
            while (rows.next()) {
                entries.add(rows.getString(1));
            }
            assertThat(entries).isNotEmpty();
            return entries;
        }
    }

    @Test
    void oldAccessesAreSwept() {
        var plan = plan();
        clock.stopAt(Instant.parse("2100-01-10T10:05:00Z"));
        var list = "/v1/consents/" + Sharing.share(tenant, "mia", "carl", "PLANS") + "/accesses";
        read(plan);
        clock.stopAt(Instant.parse("2100-02-10T10:05:00Z"));
        read(plan);
        read(plan + "/progress");
        var first = Instant.parse("2100-02-01T00:00:00Z");
        assertThat(swept(first, 10)).isEqualTo(1);
        assertThat(swept(first, 10)).isZero();
        assertThat(swept(Instant.parse("2100-03-01T00:00:00Z"), 1)).isEqualTo(1);
        MIA.of(tenant).get(list).then().body("items.size()", equalTo(1));
    }

    private int swept(Instant before, int most) {
        return QuarkusTransaction.requiringNew().call(() -> accesses.deleteBefore(tenant, before, most));
    }
}

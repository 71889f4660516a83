package dev.waymark.coaching;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Sharing;
import dev.waymark.support.StatementLog;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of a coach's members: what each of them shares, and who needs attention first. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CoachMembersTest {

    private static final String MEMBERS = "/v1/coach/members";

    /** The consents, the plans, their goals, steps and occurrences, and the feelings; and what was read is written down. */
    private static final int STATEMENTS = 7;

    private static final String MANY = """
        /* a test */ insert into consents (tenant_id, id, member_id, coach_id, scopes, created_at, updated_at)
        select ?, gen_random_uuid(), 'm' || lpad(n::text, 5, '0'), 'carl', '{PLANS}', now(), now()
        from generate_series(1, 10000) n""";

    @Inject
    MovableClock clock;

    @Inject
    Superuser database;

    private final PlanFixtures carl = PlanFixtures.of(coach("carl"));

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private PlanFixtures sharing(String member, String... scopes) {
        Sharing.share(carl.tenant(), member, "carl", scopes);
        return carl.and(member(member));
    }

    private void at(String day) {
        clock.stopAt(Instant.parse(day + "T08:00:00Z"));
    }

    /** A plan with one step; the step's id. */
    private static String planned(PlanFixtures member, String dueOn) {
        var plan = member.plan(PlanFixtures.wantedWith("startOn", "2037-02-02")).getString("id");
        var step = Map.of("title", "Write a page", "effortMinutes", 30, "dueOn", dueOn);
        return member.post("/v1/goals/" + member.goalIn(plan) + "/steps", step)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void feelLow(PlanFixtures member) {
        var plan = member.read("/v1/plans").getString("items[0].id");
        for (var day : List.of("2037-02-27", "2037-03-01")) {
            member.post("/v1/plans/" + plan + "/check-ins", Map.of("mood", 1, "on", day))
                    .then()
                    .statusCode(201);
        }
    }

    private void fiveMembers() {
        at("2037-02-02");
        planned(sharing("ana", "PLANS", "WELLBEING"), "2037-02-05");
        var ben = sharing("ben", "PLANS", "CHECK_INS");
        ben.complete(planned(ben, "2037-02-05"), "{}").then().statusCode(200);
        planned(sharing("cem", "WINS", "RESULTS"), "2037-02-05");
        var dora = sharing("dora", "CHECK_INS", "WELLBEING");
        planned(dora, "2037-02-05");
        var eve = sharing("eve", "PLANS", "CHECK_INS");
        planned(eve, "2037-03-05");
        at("2037-03-02");
        feelLow(dora);
        feelLow(eve);
    }

    @Test
    void thoseWhoNeedAttentionComeFirstAndNothingIsSaidThatTheyDoNotShare() throws SQLException {
        fiveMembers();
        carl.get(MEMBERS)
                .then()
                .statusCode(200)
                .body("items.memberId", contains("dora", "ana", "ben", "eve", "cem"))
                .body(
                        "items.needs",
                        contains(
                                List.of("support"),
                                List.of("stalled", "quiet"),
                                List.of("awaiting_outcome"),
                                List.of("quiet"),
                                List.of()))
                .body("items.signal", contains(null, "stalled", "done", "on_track", null))
                .body("items.lastActivityOn", contains(null, null, "2037-02-02", null, null))
                .body("items.awaitingOutcomes", contains(null, 0, 1, 0, null))
                .body("items[0].nextAction", nullValue())
                .body("items[1].nextAction.title", equalTo("Write a page"))
                .body("items[1].scopes", contains("plans", "wellbeing"))
                .body("items[1].until", nullValue())
                .body("next", nullValue());
        carl.get(MEMBERS + "?signal=stalled").then().body("items.memberId", contains("ana"));
        carl.get(MEMBERS + "?needs=quiet").then().body("items.memberId", contains("ana", "eve"));
        carl.get(MEMBERS + "?needs=tea").then().statusCode(400);
        assertThat(paged(MEMBERS + "?limit=2")).containsExactly("dora", "ana", "ben", "eve", "cem");
        assertThat(List.of(listed("consent_accesses"), listed("audit_events"))).containsOnly(5);
        carl.and(coach("nora")).get(MEMBERS).then().statusCode(200).body("items", empty());
        carl.and(member("ana")).get(MEMBERS).then().statusCode(403);
    }

    @Test
    void theListTakesTheSameFewStatementsForOneMemberAndForTenThousand() throws SQLException {
        fiveMembers();
        var log = new StatementLog(database);
        assertThat(log.statementsOf(() -> carl.get(MEMBERS))).isEqualTo(STATEMENTS);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(MANY)) {
            insert.setString(1, carl.tenant());
            assertThat(insert.executeUpdate()).isEqualTo(10_000);
        }
        assertThat(log.statementsOf(
                        () -> carl.get(MEMBERS + "?limit=100").then().body("items", hasSize(100))))
                .isEqualTo(STATEMENTS);
        var first = paged(MEMBERS + "?limit=100", 6);
        assertThat(first).doesNotHaveDuplicates().hasSize(600);
        assertThat(first.subList(0, 5)).containsExactly("dora", "ana", "ben", "eve", "cem");
        carl.get(MEMBERS + "?needs=support&limit=1").then().body("items.memberId", contains("dora"));
        carl.get(MEMBERS + "?signal=ahead").then().body("items", empty()).body("next", notNullValue());
    }

    private List<String> paged(String path) {
        return paged(path, Integer.MAX_VALUE);
    }

    private List<String> paged(String path, int pages) {
        var members = new ArrayList<String>();
        @Nullable String next = null;
        var read = 0;
        do {
            var page = carl.read(path + (next == null ? "" : "&cursor=" + next));
            members.addAll(page.<String>getList("items.memberId"));
            next = page.getString("next");
            read++;
        } while (next != null && read < pages);
        return members;
    }

    /** What was noted of the list, in the member's accesses or in the audit trail. */
    private int listed(String table) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("/* a test */ select count(*) from " + table
                        + " where tenant_id = ? and operation = 'listCoachMembers'")) {
            query.setString(1, carl.tenant());
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}

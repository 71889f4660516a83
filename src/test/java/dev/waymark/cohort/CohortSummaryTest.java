package dev.waymark.cohort;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Sorting;
import dev.waymark.support.StatementLog;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a sponsor is told about a cohort. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CohortSummaryTest {

    private static final Instant NOW = Instant.parse("2037-03-02T08:00:00Z");

    @Inject
    MovableClock clock;

    @Inject
    Superuser database;

    @Inject
    CohortRetention retention;

    private final String tenant = newTenant();
    private final Group group = new Group(tenant);

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    @Test
    void countsMembersByWhatTheirLatestResultsAndPlansSay() {
        clock.stopAt(NOW.minus(Duration.ofDays(60)));
        var some = Group.members(0, 13);
        group.assess(
                Answers.of(Answers.SHORT, Map.of("isolation", 5, "outdated-skills", 5, "limited-growth", 5)), some);
        clock.stopAt(NOW);
        group.assess(Answers.lonelyInShort(), Group.members(13, 15));
        group.assess(Answers.of(Answers.SHORT, Map.of("isolation", 5)), Group.members(0, 11));
        Group.members(0, 11)
                .forEach(member -> member(member)
                        .of(tenant)
                        .contentType("application/json")
                        .body(PlanFixtures.wanted("find-a-mentor"))
                        .post("/v1/plans")
                        .then()
                        .statusCode(201));
        Sorting.put(tenant, "spring", Group.members(0, 17));
        var summary = group.summary("spring");
        assertThat(summary.getString("computedAt")).isEqualTo(NOW.toString());
        assertThat(summary.getInt("members")).isEqualTo(15);
        assertThat(Group.lonely(summary)).isEqualTo(15);
        assertThat(summary.<Integer>get("signals.find { it.signal == 'on_track' }.members"))
                .isEqualTo(10);
        assertThat(summary.<Object>get("signals.find { it.signal == 'stalled' }.members"))
                .isNull();
        assertThat(summary.getInt("change.compared")).isEqualTo(10);
        assertThat(summary.<Double>get("change.improvedShare")).isEqualTo(1.0);
    }

    /** Too few are as good as none, and as a cohort of another tenant. */
    @Test
    void nothingIsSaidAboutFewerThanTen() {
        Sorting.put(tenant, "few", Group.members(0, 9));
        Sorting.put(newTenant(), "foreign", Group.members(0, 20));
        var absent = refusal("absent");
        assertThat(refusal("few")).isEqualTo(absent);
        assertThat(refusal("foreign")).isEqualTo(absent);
        assertThat(refusal("No%20Key")).isEqualTo(absent);
        group.sort("m9", "few");
        assertThat(group.summary("few").getInt("members")).isEqualTo(10);
        group.sort("m9");
        assertThat(refusal("few")).isEqualTo(absent);
    }

    private String refusal(String cohort) {
        return admin().of(tenant)
                .encoded()
                .header("X-Request-Id", "cohort")
                .get("/v1/cohorts/" + cohort + "/summary")
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    /** Nothing is compared any more with what has expired. */
    @Test
    void oldFiguresExpire() {
        clock.stopAt(NOW);
        Sorting.put(tenant, "spring", Group.members(0, 10));
        group.summary("spring");
        assertThat(retention.deleteBefore(tenant, NOW, 100)).isZero();
        assertThat(retention.deleteBefore(tenant, NOW.plusSeconds(1), 100)).isEqualTo(1);
        group.sort("m10", "spring");
        clock.stopAt(NOW.plusSeconds(60));
        assertThat(group.summary("spring").getString("computedAt"))
                .isEqualTo(NOW.plusSeconds(60).toString());
    }

    @Test
    void aLargeCohortTakesAsManyStatementsAsASmallOne() {
        Sorting.put(tenant, "small", Group.members(100, 110));
        Sorting.put(tenant, "large", Group.members(200, 300));
        var log = new StatementLog(database);
        var counts = new ArrayList<Long>();
        for (var cohort : List.of("small", "large")) {
            counts.add(log.statementsOf(() -> group.summary(cohort)));
            counts.add(log.statementsOf(() -> group.summary(cohort)));
        }
        assertThat(counts.get(2)).isEqualTo(counts.get(0)).isLessThan(20);
        assertThat(counts.get(3)).isEqualTo(counts.get(1)).isLessThan(7);
    }
}

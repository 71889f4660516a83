package dev.waymark.privacy.retention;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.privacy.KeptRows;
import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Records that have been kept for as long as their tenant wants are deleted, and no others. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RetentionSweepTest {

    private static final Api ALICE = member("alice");
    private static final String KEEPS_EVERYTHING = "keeps.everything";
    private static final String KEEPS_LITTLE = "keeps.little";

    @Inject
    RetentionSweep retention;

    @Inject
    MovableClock clock;

    @Inject
    KeptRows kept;

    @Inject
    Superuser superuser;

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private static String draft(String tenant) {
        return ALICE.of(tenant)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"questionnaire\": \"%s\"}".formatted(Answers.SHORT))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Only these tenants: a day far ahead would delete what hundreds of other tests' tenants have. */
    private void sweepIn(int days, String... tenants) {
        clock.stopAt(Instant.now().plus(Duration.ofDays(days)));
        retention.sweep(Set.of(tenants));
        clock.returnToRealTime();
    }

    private static int statusOf(String tenant, String kind, String id) {
        return ALICE.of(tenant).get("/v1/%s/%s".formatted(kind, id)).statusCode();
    }

    @Test
    void draftsGoWhenTheirTenantsPeriodIsOverAndScoredAssessmentsStay() {
        var acme = newTenant();
        var draft = draft(acme);
        var scored = Answers.lonelyInShort().scoredBy(ALICE.of(acme));
        var everlasting = draft(KEEPS_EVERYTHING);
        var brief = draft(KEEPS_LITTLE);

        sweepIn(29, acme, KEEPS_EVERYTHING, KEEPS_LITTLE);
        assertThat(statusOf(KEEPS_LITTLE, "assessments", brief)).isEqualTo(200);
        sweepIn(31, acme, KEEPS_EVERYTHING, KEEPS_LITTLE);
        assertThat(statusOf(KEEPS_LITTLE, "assessments", brief)).isEqualTo(404);
        assertThat(statusOf(acme, "assessments", draft)).isEqualTo(200);
        sweepIn(190, acme, KEEPS_EVERYTHING, KEEPS_LITTLE);
        assertThat(statusOf(acme, "assessments", draft)).isEqualTo(404);
        assertThat(statusOf(acme, "assessments", scored)).isEqualTo(200);
        assertThat(statusOf(KEEPS_EVERYTHING, "assessments", everlasting)).isEqualTo(200);
    }

    @Test
    void endedPlansGoWithAllThatBelongsToThemAndOthersStay() throws SQLException {
        var own = Belongings.of(member("bob"), KEEPS_LITTLE);
        var before = kept.of(KEEPS_LITTLE, "bob");
        sweepIn(100, KEEPS_LITTLE);
        assertThat(kept.of(KEEPS_LITTLE, "bob").get("plans")).isEqualTo(1);

        member("bob")
                .of(KEEPS_LITTLE)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"lifecycle\": \"cancelled\"}")
                .patch("/v1/plans/" + own.id("plans"))
                .then()
                .statusCode(200);
        assertThat(before.get("steps")).isPositive();
        sweepIn(100, KEEPS_LITTLE);
        assertThat(kept.of(KEEPS_LITTLE, "bob"))
                .containsEntry("plans", 0L)
                .containsEntry("goals", 0L)
                .containsEntry("steps", 0L)
                .containsEntry("check_ins", 0L)
                .containsEntry("assessments", before.get("assessments"));
    }

    @Test
    void aKindThatAnotherInstanceIsAtIsLeftToIt() throws SQLException {
        var draft = draft(KEEPS_LITTLE);
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('retention drafts', 0))");
            sweepIn(31, KEEPS_LITTLE);
            assertThat(statusOf(KEEPS_LITTLE, "assessments", draft)).isEqualTo(200);
            connection.rollback();
        }
        sweepIn(31, KEEPS_LITTLE);
        assertThat(statusOf(KEEPS_LITTLE, "assessments", draft)).isEqualTo(404);
    }

    @Test
    void everyTenantIsSwept() throws SQLException {
        var draft = draft(KEEPS_LITTLE);
        clock.stopAt(Instant.now().plus(Duration.ofDays(31)));
        retention.sweep();
        clock.returnToRealTime();
        assertThat(statusOf(KEEPS_LITTLE, "assessments", draft)).isEqualTo(404);
    }
}

package dev.waymark.privacy.erasure;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.privacy.KeptRows;
import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.Erasing;
import dev.waymark.support.MovableClock;
import dev.waymark.support.RecordedSteps;
import dev.waymark.support.Response;
import dev.waymark.support.Routes;
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
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What erasing a member does for everybody, from the request to the day on which even the memory of it ends. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ErasureTest {

    /** The tenant, and then the member. */
    static final String BEGIN =
            "select begin_erasure(member, gen_random_uuid(), now()) from set_config('waymark.tenant', ?, true), cast(? as text) as member";

    static final String RECORDS = "erased.findAll { it.section == '%s' }.records";

    private static final Api ALICE = member("alice");

    @Inject
    KeptRows kept;

    @Inject
    Superuser superuser;

    @Inject
    ErasureJob job;

    @Inject
    MovableClock clock;

    private final String acme = newTenant();

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private static void erase(Api as, String tenant) {
        Erasing.await(service(), tenant, Erasing.erase(as.of(tenant), "alice"));
    }

    private static Response writePlan(Api as, String tenant, String key) {
        return as.of(tenant)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Belongings.PLAN)
                .post("/v1/plans");
    }

    /** As the first transaction leaves them, before the job has begun. */
    private UUID mark(String tenant, String member) throws SQLException {
        try (var connection = superuser.getConnection();
                var statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, tenant);
            statement.setString(2, member);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static Map<String, Long> positive(Map<String, Long> rows) {
        var positive = new TreeMap<>(rows);
        positive.values().removeIf(count -> count == 0);
        return positive;
    }

    @Test
    void everythingIsDeletedAndNothingOfOthers() throws SQLException {
        Belongings.of(ALICE, acme);
        writePlan(ALICE, acme, "first");
        Belongings.of(member("bob"), acme);
        // Whose members are kept with the figures about them.
        admin().of(acme).get("/v1/cohorts/autumn/summary").then().statusCode(200);
        var rival = newTenant();
        Belongings.of(ALICE, rival);
        RecordedSteps.completeIn(acme, superuser);
        var before = kept.of(acme, "alice");
        var ofAll = kept.erasedOfTenant(acme);
        var ofRival = kept.of(rival, "alice");
        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows)
                        .as("%s: make a row of it in Belongings", table)
                        .isPositive());

        var asked = ALICE.of(acme).delete("/v1/members/alice");
        asked.then().statusCode(202).header("Location", endsWith("/v1/erasures/" + asked.path("id")));
        var receipt = Erasing.await(service(), acme, asked.path("id"));

        assertThat(positive(kept.of(acme, "alice"))).isEmpty();
        before.keySet().retainAll(kept.erased());
        before.forEach((table, rows) -> ofAll.merge(table, -rows, Long::sum));
        assertThat(kept.erasedOfTenant(acme)).isEqualTo(ofAll);
        assertThat(kept.of(rival, "alice")).isEqualTo(ofRival);
        assertCounted(receipt, before);
    }

    private void assertCounted(Response receipt, Map<String, Long> rows) {
        for (var table : kept.tables()) {
            assertThat(receipt.<List<Number>>path(RECORDS.formatted(table.section())))
                    .as(table.name())
                    .containsExactly(rows.getOrDefault(table.name(), 0L).intValue());
        }
    }

    @Test
    void nobodySeesAnythingBeforeTheFirstRowIsDeleted() throws SQLException {
        var alices = Belongings.of(ALICE, acme);
        mark(acme, "alice");

        for (var caller : List.of(ALICE, service())) {
            Routes.withAnId()
                    .filter(route -> route.isFor(caller))
                    .filter(route -> !route.kind().equals("erasures"))
                    .forEach(route -> assertThat(alices.call(caller.of(acme), route, alices.idFor(route))
                                    .statusCode())
                            .as("%s by %s", route, caller.subject())
                            .isEqualTo(404));
            Routes.lists()
                    .filter(route -> route.isFor(caller))
                    .forEach(route -> caller.of(acme).get(route.path()).then().body("items", empty()));
        }
        Routes.openToAll()
                .forEach(route ->
                        Api.anonymous().get(alices.address(route)).then().statusCode(404));
        assertThat(positive(kept.of(acme, "alice"))).containsKeys("plans", "steps", "wins");
        while (job.eraseSome(1_000)) {}
    }

    @Test
    void aLateWriteIsRefusedFor30DaysAndThenEvenTheReceiptIsNobodys() throws SQLException {
        writePlan(ALICE, acme, "late").then().statusCode(201);
        var receipt = Erasing.erase(ALICE.of(acme), "alice");
        Erasing.await(ALICE, acme, receipt);

        for (var late : List.of(writePlan(ALICE, acme, "late"), writePlan(ALICE, acme, "another"))) {
            late.then().statusCode(410).body("type", endsWith("/problems/erased"));
        }
        clock.stopAt(Instant.now().plus(Duration.ofDays(29)));
        job.forget();
        clock.returnToRealTime();
        writePlan(ALICE, acme, "late").then().statusCode(410);
        ALICE.of(acme).get("/v1/erasures/" + receipt).then().statusCode(200);

        clock.stopAt(Instant.now().plus(Duration.ofDays(31)));
        job.forget();
        clock.returnToRealTime();
        writePlan(ALICE, acme, "late").then().statusCode(201);
        ALICE.of(acme).get("/v1/erasures/" + receipt).then().statusCode(404);
        service().of(acme).get("/v1/erasures/" + receipt).then().statusCode(200);
    }

    @Test
    void whoeverComesBackStartsFromNothing() {
        writePlan(ALICE, acme, "first").then().statusCode(201);
        erase(ALICE, acme);
        writePlan(ALICE, acme, "first").then().statusCode(410);
        for (var time = 0; time < 2; time++) {
            service().of(acme).delete("/v1/members/alice/erasure").then().statusCode(204);
        }
        ALICE.of(acme).get("/v1/plans").then().body("items", empty());
        writePlan(ALICE, acme, "first").then().statusCode(201);
        var again = Erasing.await(ALICE, acme, Erasing.erase(ALICE.of(acme), "alice"));
        assertThat(again.<List<Integer>>path("erased.findAll { it.section == 'plans' }.records"))
                .containsExactly(1);
    }
}

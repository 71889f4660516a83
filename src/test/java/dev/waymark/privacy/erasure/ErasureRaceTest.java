package dev.waymark.privacy.erasure;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import dev.waymark.privacy.KeptRows;
import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.Erasing;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens around an erasure at the same time has one defined end: nothing of the member is left. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ErasureRaceTest {

    private static final Api ALICE = member("alice");
    private static final int WRITERS = 4;

    @Inject
    KeptRows kept;

    @Inject
    Superuser superuser;

    @Inject
    ErasureJob job;

    private final String acme = newTenant();

    private Response plan() {
        return ALICE.of(acme)
                .contentType("application/json")
                .body(Belongings.PLAN)
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .extract();
    }

    private static String one(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                statement.setObject(position + 1, values[position]);
            }
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private void assertNothingIsKept() throws SQLException {
        assertThat(kept.of(acme, "alice"))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    /** One request after another, each with a key of its own: what is new, what belongs to a plan, and what changes it. */
    private List<Integer> hammer(Response plan, CountDownLatch written, AtomicBoolean stop) {
        var statuses = new CopyOnWriteArrayList<Integer>();
        var bodies = Map.of(
                "/v1/plans",
                Belongings.PLAN,
                "/v1/plans/" + plan.path("id") + "/check-ins",
                "{\"confidence\": 6}",
                "/v1/steps/" + plan.path("goals[0].steps[0].id") + "/completion",
                "{}");
        while (!stop.get()) {
            bodies.forEach((path, body) -> statuses.add(ALICE.of(acme)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body(body)
                    .post(path)
                    .statusCode()));
            written.countDown();
        }
        return statuses;
    }

    @Test
    void aMemberWhoWritesAllTheTimeIsGoneAllTheSame() throws Exception {
        var plan = plan();
        var written = new CountDownLatch(2 * WRITERS);
        var stop = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(each -> threads.submit(() -> hammer(plan, written, stop)))
                    .toList();
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
            var receipt = Erasing.erase(service().of(acme), "alice");
            ALICE.of(acme).get("/v1/plans/" + plan.path("id")).then().statusCode(404);
            Erasing.await(service(), acme, receipt);
            stop.set(true);
            for (var writer : writers) {
                assertThat(writer.get()).contains(201).isSubsetOf(200, 201, 404, 409, 410, 503);
                assertThat(writer.get().get(writer.get().size() - 1)).isIn(404, 410);
            }
        } finally {
            threads.shutdownNow();
        }
        assertNothingIsKept();
    }

    @Test
    void twoErasuresAtOnceAreOne() throws Exception {
        plan();
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<String> erase = () -> Erasing.erase(service().of(acme), "alice");
            var receipts = threads.invokeAll(List.of(erase, erase)).stream()
                    .map(ErasureRaceTest::result)
                    .toList();
            assertThat(receipts.get(0)).isEqualTo(receipts.get(1));
            Erasing.await(service(), acme, receipts.get(0));
        } finally {
            threads.shutdownNow();
        }
        assertNothingIsKept();
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aWriterWhoDoesNotEndIsNotWaitedForForeverAndNothingIsHalfDone() throws SQLException {
        var plan = plan();
        try (var connection = superuser.getConnection()) {
            connection.setAutoCommit(false);
            one(connection, "select id from plans where tenant_id = ? for update", acme);
            ALICE.of(acme).delete("/v1/members/alice").then().statusCode(503).header("Retry-After", notNullValue());
            ALICE.of(acme).get("/v1/plans/" + plan.path("id")).then().statusCode(200);
            plan();
            connection.rollback();
        }
        Erasing.await(ALICE, acme, Erasing.erase(ALICE.of(acme), "alice"));
        assertNothingIsKept();
    }

    @Test
    void anInstanceThatIsKilledLosesNothingAndAnotherOneGoesOn() throws SQLException {
        Belongings.of(ALICE, acme);
        var before = kept.of(acme, "alice");
        before.keySet().retainAll(kept.erased());
        try (var connection = superuser.getConnection()) {
            var receipt = UUID.fromString(one(connection, ErasureTest.BEGIN, acme, "alice"));
            assertThat(job.eraseSome(5)).isTrue();
            assertThat(job.eraseSome(5)).isTrue();
            killInTheMiddleOfABatch(connection, receipt);
            service().of(acme).delete("/v1/members/alice/erasure").then().statusCode(409);

            var batches = 0;
            while (job.eraseSome(5)) {
                batches++;
            }
            assertThat(batches).isGreaterThan(3);
            var erased = service().of(acme).get("/v1/erasures/" + receipt);
            for (var table : kept.tables()) {
                assertThat(erased.<List<Number>>path(ErasureTest.RECORDS.formatted(table.section())))
                        .as(table.name())
                        .containsExactly(before.getOrDefault(table.name(), 0L).intValue());
            }
        }
        assertNothingIsKept();
    }

    /** What it had counted is as much undone as what it had deleted. Until then, no other instance does the same. */
    private void killInTheMiddleOfABatch(Connection connection, UUID receipt) throws SQLException {
        var counts = "select erased from erasures where id = ?";
        var before = one(connection, counts, receipt);
        connection.setAutoCommit(false);
        one(connection, "select id from claim_erasure()");
        one(connection, "select erase_rows(?, 5) from set_config('waymark.tenant', ?, true)", receipt, acme);
        assertThat(job.eraseSome(5)).isFalse();
        connection.rollback();
        connection.setAutoCommit(true);
        assertThat(one(connection, counts, receipt)).isEqualTo(before);
    }
}

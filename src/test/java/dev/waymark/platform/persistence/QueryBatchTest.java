package dev.waymark.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.support.TestServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class QueryBatchTest {

    private static final Sql TRANSACTION =
            Sql.of("select pg_current_snapshot()::text || ' ' || transaction_timestamp()");

    private static final Sql ISOLATION = Sql.of(
            "select current_setting('transaction_isolation') || ' '" + " || current_setting('transaction_read_only')");

    @Inject
    AgroalDataSource database;

    @Inject
    TransactionStart start;

    private static String text(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getString(1);
    }

    private String alone(Sql sql) {
        var batch = new QueryBatch(database, start, "acme");
        var found = batch.add(sql, QueryBatchTest::text);
        batch.send();
        return found.get();
    }

    @Test
    void queriesAreOneTransactionThatOnlyReadsOneSnapshot() {
        var batch = new QueryBatch(database, start, "acme");
        var first = batch.add(TRANSACTION, QueryBatchTest::text);
        var isolation = batch.add(ISOLATION, QueryBatchTest::text);
        var last = batch.add(TRANSACTION, QueryBatchTest::text);
        batch.send();
        assertThat(isolation.get()).isEqualTo("repeatable read on");
        assertThat(last.get()).isEqualTo(first.get());
        assertThat(alone(ISOLATION)).as("afterwards").isEqualTo("read committed off");
    }

    @Test
    void joinsTheTransactionThatThereIs() {
        var set = Sql.of("select set_config('waymark.test', 'here', true)");
        var get = Sql.of("select coalesce(current_setting('waymark.test', true), '')");
        QuarkusTransaction.requiringNew().run(() -> {
            alone(set);
            var batch = new QueryBatch(database, start, "acme");
            var found = batch.add(get, QueryBatchTest::text);
            var again = batch.add(get, QueryBatchTest::text);
            batch.send();
            assertThat(found.get()).isEqualTo("here");
            assertThat(again.get()).isEqualTo("here");
            assertThat(alone(get)).isEqualTo("here");
        });
        assertThat(alone(get)).isEmpty();
    }

    /** More often than there are connections. */
    @Test
    void aQueryThatFailsLeavesNothingBehind() {
        var connections =
                database.getConfiguration().connectionPoolConfiguration().maxSize();
        for (var time = 0; time <= connections; time++) {
            var batch = new QueryBatch(database, start, "acme");
            batch.add(ISOLATION, QueryBatchTest::text);
            batch.add(Sql.of("select 1 / ?::int", 0), QueryBatchTest::text);
            assertThatThrownBy(batch::send).hasRootCauseInstanceOf(SQLException.class);
            assertThat(alone(ISOLATION)).isEqualTo("read committed off");
        }
    }

    @Test
    void whatWasNotSentHasFoundNothing() {
        Supplier<String> found = new QueryBatch(database, start, "acme").add(ISOLATION, QueryBatchTest::text);
        assertThatThrownBy(found::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void valuesAreThoseThatWereGiven() throws SQLException {
        var id = UUID.randomUUID();
        var day = LocalDate.of(2026, 2, 28);
        var at = Instant.parse("2026-02-28T23:59:59.123456Z");
        var batch = new QueryBatch(database, start, "acme");
        var row = batch.list(
                Sql.of("select ?::text, ?::uuid, ?::int", "it's ?; one", id, 7)
                        .and(", ?::date, ?::timestamptz, cardinality(?)", day, at, new UUID[] {id, id}),
                each -> {
                    assertThat(each.getString(1)).isEqualTo("it's ?; one");
                    assertThat(each.getObject(2, UUID.class)).isEqualTo(id);
                    assertThat(each.getInt(3)).isEqualTo(7);
                    assertThat(each.getObject(4, LocalDate.class)).isEqualTo(day);
                    assertThat(each.getObject(5, OffsetDateTime.class).toInstant())
                            .isEqualTo(at);
                    return each.getInt(6);
                });
        batch.send();
        assertThat(row.get()).containsExactly(2);
    }
}

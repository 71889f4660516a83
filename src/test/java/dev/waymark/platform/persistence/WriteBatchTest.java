package dev.waymark.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.support.TestServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rows of any kind are written as they are read, and together. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WriteBatchTest {

    private static final String TENANT = "a-tenant";

    @Inject
    DataSource database;

    @Inject
    TransactionStart start;

    private final List<String> prepared = new ArrayList<>();

    private static final PlainRows<SampleRow> ROWS = new PlainRows<>(SampleRow.class, "owner");

    /** Counts the statements that are prepared: each is sent in one trip, whatever it consists of. */
    private DataSource counted() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    var connection = (Connection) method.invoke(database, arguments);
                    return Proxy.newProxyInstance(
                            getClass().getClassLoader(), new Class<?>[] {Connection.class}, (same, called, values) -> {
                                if (called.getName().equals("prepareStatement")) {
                                    prepared.add((String) values[0]);
                                }
                                return called.invoke(connection, values);
                            });
                });
    }

    private WriteBatch batch() {
        return new WriteBatch(counted(), start, TENANT);
    }

    private void withTable(Runnable test) {
        QuarkusTransaction.requiringNew().run(() -> {
            var table = new QueryBatch(database, start, TENANT);
            table.add(Sql.of(SampleRow.TABLE), none -> TENANT);
            table.send();
            test.run();
        });
    }

    private List<SampleRow> stored() {
        var read = new QueryBatch(database, start, TENANT);
        var rows = read.add(
                Sql.of("select " + ROWS.columns() + " from samples where tenant_id = ? order by place", TENANT),
                ROWS::byOwner);
        read.send();
        return rows.get().values().stream().flatMap(List::stream).toList();
    }

    private static List<List<Object>> shown(SampleRow... samples) {
        return Stream.of(samples).map(SampleRow::shown).toList();
    }

    @Test
    void rowsAreReadAsTheyWereWritten() {
        withTable(() -> {
            var empty = new SampleRow(UUID.randomUUID());
            var writes = batch();
            writes.insert(SampleRow.full());
            writes.insert(empty);
            writes.send();
            assertThat(stored())
                    .extracting(SampleRow::shown)
                    .contains(empty.shown())
                    .hasSize(2);
            var full = stored().get(0);
            assertThat(full.counted).isEqualTo(7);
            var other = SampleRow.full();
            other.place = 1;
            writes.insert(other);
            empty.place = 9;
            empty.title = "now";
            full.names = null;
            full.day = null;
            full.counted = 8;
            writes.update(empty);
            writes.update(full);
            writes.send();
            assertThat(stored()).extracting(SampleRow::shown).containsExactlyElementsOf(shown(full, other, empty));
            assertThat(stored()).extracting(each -> each.counted).containsOnly(7);
            assertThat(prepared).hasSize(2);
        });
    }

    /** What has changed is compared with what was read, and only that is written. */
    @Test
    void onlyWhatIsOtherIsWritten() {
        withTable(() -> {
            var same = SampleRow.full();
            var changed = SampleRow.full();
            var changes = new PlainChanges(List.of());
            write(changes, same, SampleRow.full(), changed);
            var fresh = SampleRow.full();
            changed.at = changed.at.plus(1, ChronoUnit.MICROS);
            changed.range = new SampleRow.Range(5, "seven");
            assertThat(write(changes, same, changed, fresh))
                    .singleElement()
                    .asString()
                    .matches(
                            "insert into samples \\(tenant_id, .*;update samples set (?!.*owner).*;delete from samples where .*");
            assertThat(stored())
                    .extracting(SampleRow::shown)
                    .containsExactlyInAnyOrderElementsOf(shown(same, changed, fresh));
            assertThat(write(changes, same, changed, fresh)).isEmpty();
        });
    }

    /** @return what is sent for that */
    private List<String> write(PlainChanges changes, SampleRow... present) {
        prepared.clear();
        var writes = batch();
        changes.write(List.of(present), writes);
        writes.send();
        return List.copyOf(prepared);
    }

    /** However many, rows are inserted into a table by the same statement, which goes with the others. */
    @Test
    void rowsOfATableAreInsertedTogether() {
        withTable(() -> {
            var writes = batch();
            var first = SampleRow.full();
            writes.insert(first);
            first.place = -4;
            writes.update(first);
            insertMany(writes, 0, 100);
            writes.delete(first);
            writes.send();
            insertMany(writes, 100, 103);
            writes.send();
            assertThat(stored())
                    .extracting(each -> each.place)
                    .isEqualTo(IntStream.range(0, 103).boxed().toList());
            assertThat(prepared).hasSize(2);
            assertThat(prepared.get(0).split(";")).hasSize(4).contains(prepared.get(1));
        });
    }

    private static void insertMany(WriteBatch writes, int first, int end) {
        IntStream.range(first, end).forEach(place -> {
            var sample = SampleRow.full();
            sample.place = place;
            writes.insert(sample);
        });
    }

    /** Each is a statement of its own, so that together they would be a long one, and another for each number. */
    @Test
    void manyUpdatesComeAloneAndInOrder() {
        withTable(() -> {
            var writes = batch();
            insertMany(writes, 0, 20);
            writes.send();
            var rows = stored();
            prepared.clear();
            rows.forEach(row -> row.place += 100);
            rows.forEach(writes::update);
            writes.delete(rows.get(0));
            writes.send();
            assertThat(stored())
                    .extracting(each -> each.place)
                    .isEqualTo(IntStream.range(101, 120).boxed().toList());
            assertThat(prepared).hasSize(2);
        });
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        assertThatThrownBy(() -> withTable(() -> {
                    var writes = batch();
                    writes.update(SampleRow.full());
                    writes.send();
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}

package dev.waymark.platform.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * Changes of rows that are sent together, in one trip to the database, in the order in which they were added, within the current
 * transaction. Rows that are inserted into one table, one after the other, are one statement. Only many updates or deletions of the
 * same kind take a trip of their own.
 */
public final class WriteBatch {

    /** Each number of changes of a kind that is sent with others is a statement of its own, which is to be prepared. */
    private static final int MOST_WITH_OTHERS = 8;

    private final DataSource database;
    private final TransactionStart start;
    private final String tenant;
    private final List<Change> changes = new ArrayList<>();

    /** Rows of one table, of which no change has been made yet. */
    private final List<TenantOwned> inserted = new ArrayList<>();

    WriteBatch(DataSource database, TransactionStart start, String tenant) {
        this.database = database;
        this.start = start;
        this.tenant = tenant;
    }

    private record Change(Sql sql, int rows) {}

    public void insert(TenantOwned row) {
        if (!inserted.isEmpty() && inserted.get(0).getClass() != row.getClass()) {
            addInserted();
        }
        inserted.add(row);
    }

    public void update(TenantOwned row) {
        add(PlainTable.of(row).update(row, tenant));
    }

    public void delete(TenantOwned row) {
        add(PlainTable.of(row).delete(row, tenant));
    }

    private void add(Sql ofRow) {
        addInserted();
        changes.add(new Change(ofRow, 1));
    }

    private void addInserted() {
        if (!inserted.isEmpty()) {
            var first = inserted.get(0);
            var table = PlainTable.of(first);
            var sql = inserted.size() == 1 ? table.insert(first, tenant) : table.insert(inserted, tenant);
            changes.add(new Change(sql, inserted.size()));
            inserted.clear();
        }
    }

    /** Sends what has been added since it was sent last. */
    public void send() {
        addInserted();
        if (changes.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            var together = new QueryBatch(database, start, tenant);
            for (var begin = 0; begin < changes.size(); ) {
                var kind = sameKind(begin);
                if (kind.size() > MOST_WITH_OTHERS) {
                    together.send(connection);
                    together = new QueryBatch(database, start, tenant);
                    sendAlone(connection, kind);
                } else {
                    for (var change : kind) {
                        together.change(change.sql(), change.rows());
                    }
                }
                begin += kind.size();
            }
            together.send(connection);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        changes.clear();
    }

    /** From one change on, those that differ in their values only. */
    private List<Change> sameKind(int begin) {
        var text = changes.get(begin).sql().text();
        var end = begin;
        while (end < changes.size() && changes.get(end).sql().text().equals(text)) {
            end++;
        }
        return changes.subList(begin, end);
    }

    private void sendAlone(Connection connection, List<Change> kind) throws SQLException {
        start.nameTenant();
        try (var statement = connection.prepareStatement(kind.get(0).sql().text())) {
            for (var change : kind) {
                change.sql().bind(statement, 1);
                statement.addBatch();
            }
            if (Arrays.stream(statement.executeBatch()).anyMatch(rows -> rows != 1)) {
                throw new IllegalStateException(
                        "Not one row each: " + kind.get(0).sql().text());
            }
        }
    }
}

package dev.waymark.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Changes of rows that are sent together, in one trip to the database, in the order in which they were added, within the current
 * transaction. Only many changes of the same kind take a trip of their own, because the driver makes few statements of many inserts.
 */
public final class WriteBatch {

    /** Each number of changes of a kind that is sent with others is a statement of its own, which is to be prepared. */
    private static final int MOST_WITH_OTHERS = 8;

    private final DataSource database;
    private final String tenant;
    private final List<Sql> changes = new ArrayList<>();

    public WriteBatch(DataSource database, String tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    public void insert(TenantOwned row) {
        changes.add(PlainTable.of(row).insert(row, tenant));
    }

    public void update(TenantOwned row) {
        changes.add(PlainTable.of(row).update(row, tenant));
    }

    public void delete(TenantOwned row) {
        changes.add(PlainTable.of(row).delete(row, tenant));
    }

    /** Sends what has been added since it was sent last. */
    public void send() {
        if (changes.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            var together = new QueryBatch(database);
            for (var begin = 0; begin < changes.size(); ) {
                var kind = sameKind(begin);
                if (kind.size() > MOST_WITH_OTHERS) {
                    together.send(connection);
                    together = new QueryBatch(database);
                    sendAlone(connection, kind);
                } else {
                    kind.forEach(together::change);
                }
                begin += kind.size();
            }
            together.send(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        changes.clear();
    }

    /** From one change on, those that differ in their values only. */
    private List<Sql> sameKind(int begin) {
        var end = begin;
        while (end < changes.size()
                && changes.get(end).text().equals(changes.get(begin).text())) {
            end++;
        }
        return changes.subList(begin, end);
    }

    private static void sendAlone(Connection connection, List<Sql> kind) throws SQLException {
        try (var statement = connection.prepareStatement(kind.get(0).text())) {
            for (var change : kind) {
                change.bind(statement, 1);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

package dev.waymark.platform.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Queries that are sent together, in one trip to the database. Without a transaction, they are one of their own that only reads, and see
 * the database as it was at one moment. In a transaction that writes, each sees what was committed before it began: behind one that
 * waits for a lock, what the other writer has left. They do not see what a session has not written yet.
 */
public final class QueryBatch {

    private static final String BEGIN = "begin isolation level repeatable read, read only;";

    private final DataSource database;
    private final TransactionStart start;
    private final String tenant;
    private final List<Query<?>> queries = new ArrayList<>();

    /** @param tenant whose rows the queries see, unless there is a transaction that has named another */
    QueryBatch(DataSource database, TransactionStart start, String tenant) {
        this.database = database;
        this.start = start;
        this.tenant = tenant;
    }

    /** Makes something of all the rows that a query finds. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet rows) throws SQLException, IOException;
    }

    /** Makes something of the row that a query has come to. */
    @FunctionalInterface
    public interface RowReading<T> {
        T of(ResultSet row) throws SQLException, IOException;
    }

    /** Makes something of what a statement has come to. */
    @FunctionalInterface
    private interface Outcome<T> {
        T of(PreparedStatement statement) throws SQLException, IOException;
    }

    private static final class Query<T> implements Supplier<T> {

        private final Sql sql;
        private final Outcome<T> reading;
        private @Nullable T found;

        private Query(Sql sql, Outcome<T> reading) {
            this.sql = sql;
            this.reading = reading;
        }

        private void read(PreparedStatement statement) throws SQLException, IOException {
            found = reading.of(statement);
        }

        @Override
        public T get() {
            if (found == null) {
                throw new IllegalStateException("The batch has not been sent");
            }
            return found;
        }
    }

    /** Adds a query. What it finds can be got when the batch has been sent. */
    public <T> Supplier<T> add(Sql sql, Reading<T> reading) {
        return addQuery(sql, statement -> reading.of(statement.getResultSet()));
    }

    private <T> Supplier<T> addQuery(Sql sql, Outcome<T> outcome) {
        var query = new Query<>(sql, outcome);
        queries.add(query);
        return query;
    }

    /** Adds a change of this many rows. */
    void change(Sql sql, int rows) {
        addQuery(sql, statement -> {
            if (statement.getUpdateCount() != rows) {
                throw new IllegalStateException("Not as many rows as there are: " + sql.text());
            }
            return rows;
        });
    }

    /** Adds a query of rows that are read one by one. */
    public <T> Supplier<List<T>> list(Sql sql, RowReading<T> reading) {
        return add(sql, rows -> {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(reading.of(rows));
            }
            return list;
        });
    }

    /** Sends the queries, and reads what they find. */
    public void send() {
        try (var connection = database.getConnection()) {
            if (!connection.getAutoCommit()) {
                send(connection);
            } else if (queries.size() == 1) {
                // What is sent together is one transaction, even if it has no beginning and no end.
                send(connection, TransactionStart.NAME_TENANT + together(), 1);
            } else {
                sendAsTransaction(connection);
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Sends them in the transaction of a connection. If they are the first, they name its tenant. */
    void send(Connection connection) throws SQLException, IOException {
        if (queries.isEmpty()) {
            return;
        }
        if (start.isTenantNamed()) {
            send(connection, together(), 0);
        } else {
            send(connection, TransactionStart.NAME_TENANT + together(), 1);
            start.noteTenantNamed();
        }
    }

    private String together() {
        return queries.stream().map(query -> query.sql.text()).collect(Collectors.joining(";"));
    }

    private void sendAsTransaction(Connection connection) throws SQLException, IOException {
        try {
            send(connection, BEGIN + TransactionStart.NAME_TENANT + together() + ";commit", 2);
        } catch (SQLException failed) {
            end(connection, failed);
            throw failed;
        }
    }

    /** The database executes nothing behind a statement that fails, not even the commit. */
    private static void end(Connection connection, SQLException failed) {
        try (var statement = connection.createStatement()) {
            statement.execute("rollback");
        } catch (SQLException lost) {
            failed.addSuppressed(lost);
        }
    }

    /** @param before how many statements there are before the queries: the last of them, if any, names the tenant */
    private void send(Connection connection, String sql, int before) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(sql)) {
            var position = 1;
            if (before > 0) {
                statement.setString(position++, tenant);
            }
            for (var query : queries) {
                position = query.sql.bind(statement, position);
            }
            statement.execute();
            for (var skipped = 0; skipped < before; skipped++) {
                statement.getMoreResults();
            }
            for (var query : queries) {
                query.read(statement);
                statement.getMoreResults();
            }
        }
    }
}

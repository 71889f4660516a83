package dev.waymark.privacy.export;

import dev.waymark.platform.memberdata.MemberTable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of one member, read row by row in the current transaction, of which the driver has only a few in memory. */
final class MemberRows {

    /** A row with a result can take a hundred kilobytes. */
    private static final int ROWS_AT_ONCE = 50;

    private final Connection connection;
    private final String tenant;
    private final @Nullable String memberId;

    /**
     * @param connection in a transaction, without which the driver would read all rows at once
     * @param memberId null for nobody
     */
    MemberRows(Connection connection, String tenant, @Nullable String memberId) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("There is no transaction");
        }
        this.connection = connection;
        this.tenant = tenant;
        this.memberId = memberId;
    }

    /** Takes rows one by one. */
    @FunctionalInterface
    interface Taker {

        /** @param values in the order of the section's columns; null where there is nothing */
        void take(List<@Nullable Object> values) throws IOException;
    }

    /** Takes the first column of rows one by one. */
    @FunctionalInterface
    interface TextTaker {
        void take(String value) throws IOException;
    }

    /** Reads a section. */
    void read(Section section, Taker taker) throws SQLException, IOException {
        var columns = section.columns();
        var types = new ArrayList<String>();
        each(section.sql(), rows -> {
            if (types.isEmpty()) {
                types.addAll(typesOf(rows));
            }
            var values = new ArrayList<@Nullable Object>(columns.size());
            for (var index = 0; index < columns.size(); index++) {
                values.add(Values.of(
                        rows, index + 1, types.get(index), columns.get(index).form()));
            }
            taker.take(values);
        });
    }

    private static List<String> typesOf(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        var types = new ArrayList<String>();
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            types.add(columns.getColumnTypeName(column));
        }
        return types;
    }

    /** Reads the texts that a query finds. Its parameters are those of {@link MemberTable#ofMember}. */
    void readTexts(String query, TextTaker taker) throws SQLException, IOException {
        each(query, rows -> taker.take(rows.getString(1)));
    }

    @FunctionalInterface
    private interface RowTaker {
        void take(ResultSet rows) throws SQLException, IOException;
    }

    private void each(String query, RowTaker taker) throws SQLException, IOException {
        if (memberId == null) {
            return;
        }
        try (var statement = connection.prepareStatement(query)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setString(1, tenant);
            statement.setString(2, memberId);
            if (query.chars().filter(character -> character == '?').count() > 2) {
                statement.setString(3, tenant);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }
}

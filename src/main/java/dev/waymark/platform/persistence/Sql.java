package dev.waymark.platform.persistence;

import dev.waymark.platform.tenancy.Scope;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A statement in plain SQL, or a part of one.
 *
 * @param text with a {@code ?} for each value
 * @param values text, ids, numbers, days, instants, an array of ids or texts, or the values of columns
 */
public record Sql(String text, List<Object> values) {

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** With more behind it. */
    public Sql and(String more, Object... others) {
        return and(of(more, others));
    }

    /** With another part behind it. */
    public Sql and(Sql more) {
        return new Sql(
                text + more.text,
                Stream.concat(values.stream(), more.values.stream()).toList());
    }

    /** Only the records of the members in scope, by the column of their id. */
    public Sql within(String column, Scope scope) {
        if (scope.all()) {
            return this;
        }
        return scope.memberId() == null ? and(" and false") : and(" and " + column + " = ?", scope.memberId());
    }

    /** @return the position behind the last value */
    int bind(PreparedStatement statement, int first) throws SQLException {
        var position = first;
        for (var value : values) {
            set(statement, position++, value);
        }
        return position;
    }

    private static void set(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof SqlValue column) {
            column.set(statement, position);
        } else if (value instanceof String text) {
            statement.setString(position, text);
        } else if (value instanceof Instant instant) {
            statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof UUID[] ids) {
            statement.setArray(position, statement.getConnection().createArrayOf("uuid", ids));
        } else if (value instanceof String[] texts) {
            statement.setArray(position, statement.getConnection().createArrayOf("text", texts));
        } else {
            statement.setObject(position, value);
        }
    }
}

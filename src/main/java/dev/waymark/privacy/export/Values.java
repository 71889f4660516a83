package dev.waymark.privacy.export;

import dev.waymark.platform.memberdata.MemberTable.Form;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The values of columns as an export has them: text, whole numbers, booleans, days and instants as text, parts that are JSON already,
 * and lists of text.
 */
final class Values {

    private Values() {}

    /** A value that is JSON already. */
    record Json(String text) {}

    /**
     * The value of a column in the row that a query has come to.
     *
     * @param type as PostgreSQL calls it
     * @param form what its type does not say
     */
    static @Nullable Object of(ResultSet row, int column, String type, @Nullable Form form) throws SQLException {
        Object value = switch (type) {
            case "int2", "int4", "int8" -> row.getLong(column);
            case "bool" -> row.getBoolean(column);
            case "date" -> row.getObject(column, LocalDate.class);
            case "timestamptz" -> row.getObject(column, OffsetDateTime.class);
            case "_text", "_uuid" -> row.getArray(column);
            case "jsonb", "json" -> json(row.getString(column));
            case "text", "uuid" -> text(row.getString(column), form);
            default -> throw new IllegalStateException("An export does not know the type " + type);
        };
        return row.wasNull() ? null : written(value, form);
    }

    private static @Nullable Object text(@Nullable String text, @Nullable Form form) {
        return form == Form.JSON ? json(text) : text;
    }

    private static @Nullable Json json(@Nullable String text) {
        return text == null ? null : new Json(text);
    }

    private static @Nullable Object written(@Nullable Object value, @Nullable Form form) throws SQLException {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof OffsetDateTime instant) {
            return instant.toInstant().toString();
        }
        if (value instanceof Array array) {
            return list((Object[]) array.getArray(), form);
        }
        return value instanceof String text ? named(text, form) : value;
    }

    private static List<String> list(Object[] elements, @Nullable Form form) {
        var list = new ArrayList<String>();
        for (var element : elements) {
            list.add(named(element.toString(), form));
        }
        return list;
    }

    private static String named(String text, @Nullable Form form) {
        return form == Form.CODE ? text.toLowerCase(Locale.ROOT) : text;
    }
}

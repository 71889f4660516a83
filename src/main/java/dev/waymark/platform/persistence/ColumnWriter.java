package dev.waymark.platform.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.lang.reflect.Field;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the value of a field as it is stored. Null has a type, too: the driver has a statement prepared anew whenever the type of one of
 * its values is another than before.
 */
@FunctionalInterface
interface ColumnWriter {

    void write(PreparedStatement statement, int position, @Nullable Object value) throws SQLException;

    /** @throws IllegalArgumentException for a type that no entity has had so far */
    static ColumnWriter of(Field field) {
        var type = field.getType();
        if (field.isAnnotationPresent(JdbcTypeCode.class)) {
            return (statement, position, value) -> statement.setObject(position, json(value), Types.OTHER);
        }
        if (type == UUID.class) {
            return ColumnWriter::id;
        }
        if (type == Instant.class) {
            return ColumnWriter::instant;
        }
        if (type.isEnum()) {
            return (statement, position, value) ->
                    statement.setString(position, value == null ? null : ((Enum<?>) value).name());
        }
        if (type == String.class) {
            return (statement, position, value) -> statement.setString(position, (String) value);
        }
        if (type == LocalDate.class) {
            return (statement, position, value) -> statement.setObject(position, value, Types.DATE);
        }
        if (type == boolean.class || type == int.class || type == long.class) {
            return ColumnWriter::plain;
        }
        throw new IllegalArgumentException("No writer for " + field);
    }

    /** Numbers and flags are never null, and have one type each. */
    private static void plain(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        statement.setObject(position, value);
    }

    private static void id(PreparedStatement statement, int position, @Nullable Object id) throws SQLException {
        if (id == null) {
            statement.setNull(position, Types.OTHER, "uuid");
        } else {
            statement.setObject(position, id);
        }
    }

    private static void instant(PreparedStatement statement, int position, @Nullable Object instant)
            throws SQLException {
        var at = instant == null ? null : ((Instant) instant).atOffset(ZoneOffset.UTC);
        statement.setObject(position, at, Types.TIMESTAMP_WITH_TIMEZONE);
    }

    static @Nullable String json(@Nullable Object value) {
        try {
            return value == null ? null : ColumnReader.JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

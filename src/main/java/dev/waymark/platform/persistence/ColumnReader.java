package dev.waymark.platform.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.JsonSettings;
import java.lang.reflect.Field;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** Reads a value from a row as the field has it that is stored there. */
@FunctionalInterface
interface ColumnReader {

    ObjectMapper JSON = JsonSettings.mapperOfStored();

    /** The value in the row; null if there is none. */
    @Nullable
    Object read(ResultSet row) throws Throwable;

    /** @throws IllegalArgumentException for a type that no entity has had so far */
    static ColumnReader of(Field field, int position) {
        var type = field.getType();
        if (field.isAnnotationPresent(JdbcTypeCode.class)) {
            return json(field, position);
        }
        if (type.isEnum()) {
            return constant(type, position);
        }
        if (type == Instant.class) {
            return row -> instant(row.getObject(position, OffsetDateTime.class));
        }
        if (type == String.class) {
            return row -> row.getString(position);
        }
        if (type == int.class) {
            return row -> row.getInt(position);
        }
        if (type == long.class) {
            return row -> row.getLong(position);
        }
        if (type == boolean.class) {
            return row -> row.getBoolean(position);
        }
        if (type == UUID.class || type == LocalDate.class) {
            return row -> row.getObject(position, type);
        }
        throw new IllegalArgumentException("No reader for " + field);
    }

    private static ColumnReader json(Field field, int position) {
        var reader = JSON.readerFor(JSON.constructType(field.getGenericType()));
        return row -> {
            var text = row.getString(position);
            try {
                return text == null ? null : reader.readValue(text);
            } catch (JsonProcessingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        };
    }

    private static ColumnReader constant(Class<?> type, int position) {
        Map<String, Object> constants = Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        return row -> {
            var name = row.getString(position);
            return name == null ? null : Objects.requireNonNull(constants.get(name), name);
        };
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

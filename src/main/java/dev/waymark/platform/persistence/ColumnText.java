package dev.waymark.platform.persistence;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/**
 * How a column is sent for many rows at once: as an array of text, which the driver sends as it is, whatever the database makes of it.
 *
 * @param type what that is
 */
record ColumnText(String type, Function<Object, String> form) {

    private static final Map<Class<?>, String> TYPES = Map.of(
            UUID.class, "uuid",
            Instant.class, "timestamptz",
            LocalDate.class, "date",
            boolean.class, "boolean",
            int.class, "integer",
            long.class, "bigint");

    static ColumnText of(Field field) {
        if (field.isAnnotationPresent(JdbcTypeCode.class)) {
            return new ColumnText("jsonb", ColumnWriter::json);
        }
        if (field.getType().isEnum()) {
            return new ColumnText("text", value -> ((Enum<?>) value).name());
        }
        return new ColumnText(TYPES.getOrDefault(field.getType(), "text"), Object::toString);
    }

    @Nullable
    String of(@Nullable Object value) {
        return value == null ? null : form.apply(value);
    }
}

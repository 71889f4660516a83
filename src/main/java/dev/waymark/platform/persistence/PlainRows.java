package dev.waymark.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities as plain objects that no session knows: it neither keeps nor compares nor writes them, which is most of what it costs
 * to load one. An object has the values of its own row, and nothing of what it refers to or what refers to it.
 */
public final class PlainRows<T> {

    private final MethodHandle maker;
    private final String columns;

    /** @param owner the column with the id of what a row belongs to */
    public PlainRows(Class<T> type, String owner) {
        var names = new ArrayList<>(List.of(owner));
        var readers = new LinkedHashMap<Field, ColumnReader>();
        for (var field : stored(type)) {
            readers.put(field, reader(field, names));
        }
        try {
            maker = FieldHandles.maker(type, readers);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        columns = String.join(", ", names);
    }

    /** The fields of an entity that its row has. */
    static List<Field> stored(Class<?> entity) {
        return Stream.<Class<?>>iterate(entity, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredFields()))
                .filter(PlainRows::isStored)
                .toList();
    }

    static boolean isStored(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && Stream.of(Transient.class, TenantId.class).noneMatch(field::isAnnotationPresent);
    }

    /** The column that a field is stored in. */
    static String column(Field field) {
        var column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    /** @param names of the columns so far, to which that of the field is added, or those of its parts */
    private static ColumnReader reader(Field field, List<String> names) {
        var type = field.getType();
        if (!type.isAnnotationPresent(Embeddable.class)) {
            names.add(column(field));
            return ColumnReader.of(field, names.size());
        }
        try {
            var parts = new ArrayList<ColumnReader>();
            var types = new ArrayList<Class<?>>();
            for (var component : type.getRecordComponents()) {
                parts.add(reader(type.getDeclaredField(component.getName()), names));
                types.add(component.getType());
            }
            var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            var made = MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, parts.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return row -> embedded(made, parts, row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As a session makes it: null if the row has nothing of it. */
    private static @Nullable Object embedded(MethodHandle made, List<ColumnReader> parts, ResultSet row)
            throws Throwable {
        var values = new Object[parts.size()];
        var isThere = false;
        for (var index = 0; index < values.length; index++) {
            values[index] = parts.get(index).read(row);
            isThere |= values[index] != null;
        }
        return isThere ? made.invokeExact(values) : null;
    }

    /** The columns to select for {@link #byOwner}. */
    public String columns() {
        return columns;
    }

    /** What a query has found, by the owner. */
    public Map<UUID, List<T>> byOwner(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<UUID, List<T>>();
        while (rows.next()) {
            found.computeIfAbsent(rows.getObject(1, UUID.class), owner -> new ArrayList<>())
                    .add(made(rows));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private T made(ResultSet row) throws SQLException {
        try {
            return (T) (Object) maker.invokeExact(row);
        } catch (SQLException | RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

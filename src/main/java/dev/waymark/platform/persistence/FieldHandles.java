package dev.waymark.platform.persistence;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Handles that set or get all fields of an object. Java compiles each of them as if it had been written out; by reflection, field by
 * field, it takes several times as long.
 */
final class FieldHandles {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType SETTING = MethodType.methodType(void.class, Object.class, ResultSet.class);
    private static final MethodType GETTING = MethodType.methodType(Object.class, Object.class);

    private FieldHandles() {}

    /** From a row to a new object, whose fields have what is read from the row. */
    static MethodHandle maker(Class<?> type, Map<Field, ColumnReader> readers) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var made = LOOKUP.unreflectConstructor(constructor).asType(MethodType.methodType(Object.class));
        var settings = new ArrayList<MethodHandle>();
        for (var each : readers.entrySet()) {
            settings.add(setting(each.getKey(), each.getValue()));
        }
        var same = MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, ResultSet.class);
        var filled = MethodHandles.foldArguments(same, inTurn(settings));
        return MethodHandles.foldArguments(filled, MethodHandles.dropArguments(made, 0, ResultSet.class));
    }

    private static MethodHandle setting(Field field, ColumnReader reader) throws ReflectiveOperationException {
        field.setAccessible(true);
        var read = LOOKUP.bind(reader, "read", MethodType.methodType(Object.class, ResultSet.class))
                .asType(MethodType.methodType(field.getType(), ResultSet.class));
        return MethodHandles.filterArguments(LOOKUP.unreflectSetter(field), 1, read)
                .asType(SETTING);
    }

    /** By halves, because Java compiles only so many calls within calls together. */
    private static MethodHandle inTurn(List<MethodHandle> settings) {
        var size = settings.size();
        return size == 1
                ? settings.get(0)
                : MethodHandles.foldArguments(
                        inTurn(settings.subList(size / 2, size)), inTurn(settings.subList(0, size / 2)));
    }

    /** From an object to an array of what these fields have. */
    static MethodHandle values(List<Field> fields) {
        var gets = fields.stream().map(FieldHandles::getting).toArray(MethodHandle[]::new);
        var together = MethodHandles.identity(Object[].class).asCollector(Object[].class, gets.length);
        return MethodHandles.permuteArguments(
                MethodHandles.filterArguments(together, 0, gets),
                MethodType.methodType(Object[].class, Object.class),
                new int[gets.length]);
    }

    private static MethodHandle getting(Field field) {
        try {
            field.setAccessible(true);
            return LOOKUP.unreflectGetter(field).asType(GETTING);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.waymark.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;

/**
 * Reads entities as plain objects that no session knows: it neither keeps nor compares nor writes them, which is most of what it costs
 * to load one. An object has the values of its own row, and nothing of what it refers to or what refers to it.
 */
public final class PlainRows<T> {

    private final Constructor<T> constructor;
    private final List<Field> fields;
    private final String select;

    /**
     * @param alias of the entity in conditions
     * @param owner the path to the id of what a row belongs to
     */
    public PlainRows(Class<T> type, String alias, String owner) {
        try {
            constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        fields = columns(type).toList();
        fields.forEach(field -> field.setAccessible(true));
        select = fields.stream()
                .map(field -> alias + "." + field.getName())
                .collect(Collectors.joining(
                        ", ",
                        "select %s, ".formatted(owner),
                        " from %1$s %2$s where %2$s.tenantId = :tenant".formatted(type.getName(), alias)));
    }

    private static Stream<Field> columns(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredFields()))
                .filter(PlainRows::isColumn);
    }

    private static boolean isColumn(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && Stream.of(Transient.class, TenantId.class, ManyToOne.class, OneToMany.class)
                        .noneMatch(field::isAnnotationPresent);
    }

    /** Those of the tenant that fulfill the conditions, by their owner. */
    public Map<UUID, List<T>> byOwner(EntityManager database, Conditions conditions, String more) {
        var query = new TenantQuery<>(database, select + conditions.and() + more, Object[].class);
        var found = new LinkedHashMap<UUID, List<T>>();
        for (var row : query.with(conditions.parameters()).list()) {
            found.computeIfAbsent((UUID) row[0], owner -> new ArrayList<>()).add(made(row));
        }
        return found;
    }

    private T made(Object[] row) {
        try {
            var made = constructor.newInstance();
            for (var index = 0; index < fields.size(); index++) {
                fields.get(index).set(made, row[index + 1]);
            }
            return made;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.waymark.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Table;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of an entity, and the statements that write a plain object to its row: the same ones for all rows. */
final class PlainTable {

    private static final ClassValue<PlainTable> TABLES = new ClassValue<>() {
        @Override
        protected PlainTable computeValue(Class<?> type) {
            return new PlainTable(type);
        }
    };

    private final MethodHandle values;
    private final List<Written> inserted;
    private final List<Written> updated;
    private final String insert;
    private final String insertMany;
    private final String update;
    private final String delete;

    private PlainTable(Class<?> type) {
        var name = type.getAnnotation(Table.class).name();
        var all = PlainRows.stored(type);
        var columns = all.stream()
                .flatMap(field -> Written.columns(field, List.of(field)))
                .toList();
        values = FieldHandles.values(all.stream()
                .filter(field -> isWritten(field, Column::updatable))
                .toList());
        inserted = columns.stream().filter(Written::isInserted).toList();
        updated = columns.stream()
                .filter(column -> column.isUpdated() && !column.name().equals("id"))
                .toList();
        var columnsOfRow = names(inserted, "%s");
        insert = "insert into %s (tenant_id, %s) values (?%s)"
                .formatted(name, columnsOfRow, ", ?".repeat(inserted.size()));
        insertMany = "insert into %s (tenant_id, %s) select ?, %s from unnest(%s) as made (%s)"
                .formatted(
                        name,
                        columnsOfRow,
                        inserted.stream().map(Written::made).collect(Collectors.joining(", ")),
                        String.join(", ", Collections.nCopies(inserted.size(), "cast(? as text[])")),
                        columnsOfRow);
        var ofRow = " where tenant_id = ? and id = ?";
        update = "update %s set %s".formatted(name, names(updated, "%s = ?")) + ofRow;
        delete = "delete from " + name + ofRow;
    }

    static PlainTable of(TenantOwned row) {
        return TABLES.get(row.getClass());
    }

    private static String names(List<Written> columns, String form) {
        return columns.stream().map(Written::name).map(form::formatted).collect(Collectors.joining(", "));
    }

    private static boolean isWritten(Field field, Predicate<Column> when) {
        var column = field.getAnnotation(Column.class);
        return column == null || when.test(column);
    }

    /** What can change of a row, to be compared. */
    Object[] values(TenantOwned row) {
        try {
            return (Object[]) values.invokeExact((Object) row);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Sql insert(TenantOwned row, String tenant) {
        return new Sql(
                insert, Stream.concat(Stream.of(tenant), sent(inserted, row)).toList());
    }

    /** The same statement for any number of rows. */
    Sql insert(List<? extends TenantOwned> rows, String tenant) {
        var texts = inserted.stream().<Object>map(column -> column.sent(rows));
        return new Sql(insertMany, Stream.concat(Stream.of(tenant), texts).toList());
    }

    Sql update(TenantOwned row, String tenant) {
        return new Sql(
                update,
                Stream.concat(sent(updated, row), Stream.of(tenant, row.id())).toList());
    }

    Sql delete(TenantOwned row, String tenant) {
        return Sql.of(delete, tenant, row.id());
    }

    private static Stream<Object> sent(List<Written> columns, TenantOwned row) {
        return columns.stream().map(column -> column.sent(row));
    }

    private static @Nullable Object value(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A column.
     *
     * @param path to its value: a field of the row, and for a column of an embedded part, one of the part
     */
    private record Written(
            String name,
            List<Field> path,
            ColumnWriter writer,
            ColumnText text,
            boolean isInserted,
            boolean isUpdated) {

        /** The column of a field, or those of its parts. */
        static Stream<Written> columns(Field field, List<Field> path) {
            field.setAccessible(true);
            if (field.getType().isAnnotationPresent(Embeddable.class)) {
                return Stream.of(field.getType().getDeclaredFields())
                        .filter(PlainRows::isStored)
                        .flatMap(part -> columns(part, with(path, part)));
            }
            return Stream.of(new Written(
                    PlainRows.column(field),
                    path,
                    ColumnWriter.of(field),
                    ColumnText.of(field),
                    isWritten(field, Column::insertable),
                    isWritten(field, Column::updatable)));
        }

        private static List<Field> with(List<Field> path, Field part) {
            var longer = new ArrayList<>(path);
            longer.add(part);
            return List.copyOf(longer);
        }

        private @Nullable Object value(TenantOwned row) {
            Object value = row;
            for (var field : path) {
                value = value == null ? null : PlainTable.value(field, value);
            }
            return value;
        }

        SqlValue sent(TenantOwned row) {
            var value = value(row);
            return (statement, position) -> writer.write(statement, position, value);
        }

        /** The value of each row, as text. */
        SqlValue sent(List<? extends TenantOwned> rows) {
            var texts = rows.stream().map(row -> text.of(value(row))).toArray(String[]::new);
            return (statement, position) ->
                    statement.setArray(position, statement.getConnection().createArrayOf("text", texts));
        }

        /** What the database makes of the text. */
        String made() {
            return text.type().equals("text") ? name : "cast(%s as %s)".formatted(name, text.type());
        }
    }
}

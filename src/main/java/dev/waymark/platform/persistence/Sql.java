package dev.waymark.platform.persistence;

import dev.waymark.platform.tenancy.Scope;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query in plain SQL, or a part of one.
 *
 * @param text with a {@code ?} for each value
 * @param values text, ids, numbers, days, instants, or an array of ids
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
}

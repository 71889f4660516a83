package dev.waymark.platform.persistence;

import dev.waymark.platform.tenancy.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list query: only those that a request needs, each with its parameter. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition whose parameter is called {@code name}, unless there is no value to compare with. */
    public Conditions and(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            parameters.put(name, value);
        }
        return this;
    }

    /** Only the records of the members in scope; {@code field} is the path to the member's id. */
    public Conditions within(String field, Scope scope) {
        if (scope.all()) {
            return this;
        }
        return scope.memberId() == null
                ? and("1 = :never", "never", 0)
                : and(field + " = :scope", "scope", scope.memberId());
    }

    /** The {@code where} clause, with a leading space; empty without conditions. */
    public String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    /** The same behind other conditions. */
    public String and() {
        return clauses.isEmpty() ? "" : " and " + String.join(" and ", clauses);
    }

    /** The parameters by name. */
    public Map<String, Object> parameters() {
        return parameters;
    }
}

package dev.waymark.support;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Every statement says of each table whose rows it means. So nobody meets another tenant's rows, and a database that is
 * distributed by tenant answers from one of its nodes.
 */
public final class TenantRule {

    /** One row that serves all tenants, and what Flyway keeps. */
    private static final Set<String> NOBODYS = Set.of("cursor_key", "flyway_schema_history");

    private static final Pattern TABLE = Pattern.compile(
            "\\b(from|join|update(?!\\s+set\\b)|into)\\s+(?!lateral\\b|unnest\\()([a-z_]+)(?:\\s+(?:as\\s+)?([a-z]+\\d_\\d+))?");

    private TenantRule() {}

    /** The tables that a statement reads or writes without saying whose rows of them it means. */
    public static List<String> broken(String sql) {
        return TABLE.matcher(sql)
                .results()
                .filter(table -> !NOBODYS.contains(table.group(2)))
                .filter(table -> !named(table, sql))
                .map(table -> table.group(2))
                .toList();
    }

    private static boolean named(MatchResult table, String sql) {
        if (table.group(1).equals("into")) {
            return sql.substring(0, sql.indexOf(')')).contains("tenant_id");
        }
        var column = table.group(3) == null ? "tenant_id" : table.group(3) + ".tenant_id";
        return Pattern.compile("(?<![.\\w])" + Pattern.quote(column) + "\\s*=\\s*(\\?|\\$\\d)")
                .matcher(sql)
                .find();
    }
}

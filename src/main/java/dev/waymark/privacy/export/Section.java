package dev.waymark.privacy.export;

import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A section of an export: what is kept about a member in one table.
 *
 * @param key the columns of the table's primary key, in whose order its rows are listed
 */
record Section(MemberTable table, List<String> key) {

    /** What the name of a column of text that holds JSON ends in. */
    private static final String STORED_AS_TEXT = "_text$";

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /**
     * A column as an export shows it.
     *
     * @param name in the database
     * @param property in the export, in camel case as in the rest of the API
     * @param meaning in words for the member
     * @param form what its type does not say
     */
    record Column(
            String name,
            String property,
            String meaning,
            @Nullable Form form) {

        private static Column of(String name, String meaning, @Nullable Form form) {
            var shown = form == Form.JSON ? name.replaceFirst(STORED_AS_TEXT, "") : name;
            var property =
                    NEXT_WORD.matcher(shown).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
            return new Column(name, property, meaning, form);
        }
    }

    String name() {
        return table.section();
    }

    /** What it shows of each row, in this order. */
    List<Column> columns() {
        return table.exported().entrySet().stream()
                .map(column -> Column.of(column.getKey(), column.getValue(), table.formOf(column.getKey())))
                .toList();
    }

    /** The query of its rows; its parameters are those of {@link MemberTable#ofMember}. */
    String sql() {
        // Found first and ordered then, or the database might go through all that the tenant has in the order of the
        // key.
        var shown = table.exported().keySet().stream().map(this::shown).collect(Collectors.joining(", "));
        return "select %s from (%s offset 0) found order by %s"
                .formatted(shown, table.ofMember(), String.join(", ", key));
    }

    private String shown(String column) {
        var hidden = table.hidden().get(column);
        return hidden == null ? column : "case when %s then null else %s end".formatted(hidden.condition(), column);
    }
}

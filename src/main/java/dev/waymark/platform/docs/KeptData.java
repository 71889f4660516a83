package dev.waymark.platform.docs;

import dev.waymark.platform.memberdata.MemberTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The part of the guide to data protection that lists what is kept, made from what the features declare. */
final class KeptData {

    /** Where it goes in the guide. */
    static final String PLACE = "<!-- what is kept -->";

    private static final String ENTRY = """
            ### %s

            %s Who sees it besides the member and the platform's backend: %s

            | column | what it says |
            |---|---|
            %s
            """;

    private static final String LEFT_OUT = """
            | left out of an export | why |
            |---|---|
            %s
            """;

    private KeptData() {}

    /** All tables by the names of their sections, in the words that members read in an export. */
    static String markdown(List<MemberTable> tables) {
        return tables.stream()
                .sorted(Comparator.comparing(MemberTable::section))
                .map(KeptData::entry)
                .collect(Collectors.joining("\n"));
    }

    private static String entry(MemberTable table) {
        var columns = rows(table.exported(), KeptData::row);
        var hidden = rows(table.hidden(), (column, when) -> row(column + " in some rows", when.reason()));
        var withheld = rows(table.withheld(), KeptData::row);
        var leftOut = hidden.isEmpty() ? withheld : hidden + "\n" + withheld;
        return ENTRY.formatted(table.section(), table.about(), table.shownTo(), columns) + "\n"
                + LEFT_OUT.formatted(leftOut);
    }

    private static <T> String rows(Map<String, T> columns, BiFunction<String, T, String> written) {
        return columns.entrySet().stream()
                .map(column -> written.apply(column.getKey(), column.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String column, String text) {
        return "| `%s` | %s |".formatted(column, text);
    }
}

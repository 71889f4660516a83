package dev.waymark.privacy.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of a CSV file (RFC 4180) that is safe to open in a spreadsheet. */
final class Csv {

    /** What a spreadsheet would take for a formula, or would drop before it looks for one. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]");

    private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\r\\n]");

    private Csv() {}

    /** A line with these values, and its end. */
    static String line(List<? extends @Nullable Object> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Values.Json part) {
            return quoted(harmless(part.text()));
        }
        if (value instanceof List<?> list) {
            return quoted(harmless(list.stream().map(Object::toString).collect(Collectors.joining(" "))));
        }
        return value instanceof String text ? quoted(harmless(text)) : value.toString();
    }

    /** With an apostrophe in front, which spreadsheets take for “this is text”. */
    private static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

package dev.waymark.platform.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The parts of sentences that people read, written the same way everywhere. */
public final class Sentences {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final int MOST_COUNTED = 3;

    private Sentences() {}

    /** A title inside a sentence: “Find a mentor”. */
    public static String quoted(String title) {
        return "“" + title + "”";
    }

    /** A day: 27 November 2026. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** A number with its unit: 1 day, 2 days. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Whether there are few enough undone things to count them: a larger number would only discourage. */
    public static boolean areFew(long undone) {
        return undone <= MOST_COUNTED;
    }

    /** A number of undone things: 1, 2, 3, some. */
    public static String few(long undone) {
        return areFew(undone) ? Long.toString(undone) : "some";
    }

    /** As a sentence begins: Some of them. */
    public static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** As a sentence goes on: some of them. */
    public static String continued(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** All of them: "a", "a and b", "a, b and c". */
    public static String allOf(List<String> parts) {
        return joined(parts, " and ");
    }

    /** Any of them: "a", "a or b", "a, b or c". */
    public static String oneOf(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String lastSeparator) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + lastSeparator + parts.get(last);
    }
}

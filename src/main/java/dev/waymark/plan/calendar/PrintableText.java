package dev.waymark.plan.calendar;

import java.util.regex.Pattern;

/** A member's words in a format that does not allow control characters, such as iCalendar and XML 1.0. */
final class PrintableText {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\n\\x{20}-\\x{7e}\\x{a0}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    private PrintableText() {}

    /** The text with a space for each unprintable character; line breaks stay. */
    static String of(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}

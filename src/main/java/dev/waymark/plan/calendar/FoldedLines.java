package dev.waymark.plan.calendar;

import java.nio.charset.StandardCharsets;

/** Folds the lines of an iCalendar text: at most 75 octets of UTF-8, never within a character (RFC 5545, section 3.1). */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private FoldedLines() {}

    /** The folded text; lines end in CRLF, before and after. */
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 50);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var room = MOST_OCTETS;
        for (var index = 0; index < line.length(); ) {
            var next = line.offsetByCodePoints(index, 1);
            var character = line.substring(index, next);
            var octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(LINE_END).append(' ');
                room = MOST_OCTETS - 1;
            }
            folded.append(character);
            room -= octets;
            index = next;
        }
        folded.append(LINE_END);
    }
}

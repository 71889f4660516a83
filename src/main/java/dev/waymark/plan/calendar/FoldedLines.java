package dev.waymark.plan.calendar;

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
            var character = line.codePointAt(index);
            var octets = octets(character);
            if (octets > room) {
                folded.append(LINE_END).append(' ');
                room = MOST_OCTETS - 1;
            }
            folded.appendCodePoint(character);
            room -= octets;
            index += Character.charCount(character);
        }
        folded.append(LINE_END);
    }

    /** In UTF-8 (RFC 3629, section 3), counted, because a calendar has millions of characters. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}

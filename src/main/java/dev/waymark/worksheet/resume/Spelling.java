package dev.waymark.worksheet.resume;

import java.util.Locale;

/** Whether two texts are the same however they are spaced and capitalized. */
final class Spelling {

    private Spelling() {}

    /** The text on one line, without spaces around it. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\p{Z}\\s]+", " ").strip();
    }

    /** Equal for texts that are the same. */
    static String plain(String text) {
        return onOneLine(text).toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }
}

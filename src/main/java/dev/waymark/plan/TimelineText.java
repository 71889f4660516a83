package dev.waymark.plan;

import java.util.ArrayList;
import java.util.List;

/** Words in a picture: what fits in a line, as XML. */
final class TimelineText {

    private static final String MORE = "\u2026";

    /** From here on (Hangul, Kana, Han, emoji) letters take twice the width. */
    private static final int WIDE = 0x1100;

    private TimelineText() {}

    /** At most so many lines of so many letters; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, int most, int width) {
        var lines = new ArrayList<String>();
        var rest = PrintableText.of(text).strip().replaceAll("\\s+", " ");
        while (lines.size() < most - 1 && widthOf(rest) > width) {
            var end = fitting(rest, width);
            var space = rest.lastIndexOf(' ', end);
            var cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(
                widthOf(rest) <= width
                        ? rest
                        : rest.substring(0, fitting(rest, width - 1)).strip() + MORE);
        return lines;
    }

    static String line(String text, int width) {
        return lines(text, 1, width).get(0);
    }

    /** How much of the text, in chars, has this width or less. */
    private static int fitting(String text, int width) {
        var end = 0;
        var used = 0;
        while (true) {
            var letter = text.codePointAt(end);
            used += widthOf(letter);
            if (used > width) {
                return end;
            }
            end += Character.charCount(letter);
        }
    }

    private static int widthOf(String text) {
        return text.codePoints().map(TimelineText::widthOf).sum();
    }

    private static int widthOf(int letter) {
        return letter < WIDE ? 1 : 2;
    }

    static String xml(String text) {
        return PrintableText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

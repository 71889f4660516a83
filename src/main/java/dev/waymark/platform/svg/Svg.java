package dev.waymark.platform.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Text and numbers for a drawing: safe in XML, and broken before they overflow. */
public final class Svg {

    public static final String MEDIA_TYPE = "image/svg+xml";

    private static final String ELLIPSIS = "\u2026";

    /** From here on, scripts and symbols are about as wide as they are high; below, letters are narrower. */
    private static final int FIRST_WIDE = 0x1100;

    /** Widths in multiples of the font size, based on the wider common fonts, because the reader's font is unknown. */
    private static final double WIDE = 1;

    private static final double CAPITAL = 0.8;

    private static final double SMALL = 0.64;

    private static final double SLIM = 0.44;

    private static final double THIN = 0.36;

    private Svg() {}

    /**
     * Text for XML 1.0, also for attributes; line breaks become spaces, and forbidden or invisible characters are
     * removed.
     */
    public static String escaped(String text) {
        var safe = new StringBuilder();
        cleaned(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&apos;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /**
     * Breaks a text into lines, between words if possible; text that does not fit into the last line ends in an
     * ellipsis.
     *
     * @param room the width of a line in multiples of the font size, at least 2
     * @param most the number of lines, at least 1
     */
    public static List<String> lines(String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = cleaned(text);
        while (lines.size() < most - 1 && !fits(rest, room)) {
            int end = lastBreak(rest, fitting(rest, room));
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(
                fits(rest, room)
                        ? rest
                        : rest.substring(0, fitting(rest, room - WIDE)).strip() + ELLIPSIS);
        return lines;
    }

    /** A number with up to two decimals, without trailing zeros, in the same way in every locale: "40", "33.3". */
    public static String decimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A share of the width. */
    public static String percent(double number) {
        return decimal(number) + "%";
    }

    /** The estimated width of a text in multiples of its font size. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(Svg::width).sum();
    }

    private static double width(int character) {
        if (character >= FIRST_WIDE) {
            return WIDE;
        }
        return switch (character) {
            case ' ', '.', ',', ':', ';', '!', '|', '\'', 'i', 'j', 'l', 'I' -> THIN;
            case 'f', 'r', 't', '-', '/', '(', ')', '[', ']' -> SLIM;
            case 'm', 'w', 'M', 'W', '@', '%' -> WIDE;
            default -> Character.isUpperCase(character) ? CAPITAL : SMALL;
        };
    }

    private static boolean fits(String text, double room) {
        return fitting(text, room) == text.length();
    }

    /** The end of the longest prefix that fits, never inside a surrogate pair. */
    private static int fitting(String text, double room) {
        int end = 0;
        double width = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            width += width(character);
            if (width > room) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** The position after the last word that ends by the given position; a word longer than the line breaks there. */
    private static int lastBreak(String text, int fitting) {
        int space = text.lastIndexOf(' ', fitting);
        return space > 0 ? space : fitting;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder();
        text.replaceAll("\\s+", " ").codePoints().filter(Svg::shown).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** Neither a control character, nor half a surrogate pair, nor one of the two non-characters that XML forbids. */
    private static boolean shown(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}

package dev.waymark.platform.text;

/** The beginning of a text that is too long for its place. */
public final class Excerpt {

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /** A text of at most so many characters: the text itself if it fits, or else cut after a word, or within the first. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var room = most - ELLIPSIS.length();
        var end = text.lastIndexOf(' ', room);
        if (end <= 0) {
            end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        }
        return text.substring(0, end).replaceFirst("[\\p{Punct}\\s]+$", "") + ELLIPSIS;
    }
}

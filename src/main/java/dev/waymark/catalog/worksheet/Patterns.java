package dev.waymark.catalog.worksheet;

import java.util.regex.Pattern;

/** What texts look like, in expressions that mean the same to the service and to those who use the published schemas. */
final class Patterns {

    private static final String SEEN = "[^\\x00-\\x20\\x7f-\\xa0\\xad\\u115f\\u1160\\u1680\\u180e\\u2000-\\u200f"
            + "\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufeff\\uffa0]";

    private static final String IN_A_LINE = "[^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*";

    /** In one line, with something to see. */
    static final Pattern LINE = Pattern.compile("^" + IN_A_LINE + SEEN + IN_A_LINE + "$");

    /** With something to see. */
    static final Pattern LINES = Pattern.compile(SEEN);

    /** In the years 1900 to 2199. */
    static final Pattern DATE = Pattern.compile("^(19|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}$");

    static final Pattern ID =
            Pattern.compile("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$");

    static final Pattern URL = Pattern.compile("^https?://[A-Za-z0-9][A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*$");

    private Patterns() {}

    /** The pattern of a text that can be this long. */
    static Pattern ofText(int most) {
        return most <= Bounds.LONGEST_LINE ? LINE : LINES;
    }
}

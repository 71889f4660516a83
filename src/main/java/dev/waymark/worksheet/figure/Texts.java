package dev.waymark.worksheet.figure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two texts that people typed mean the same. */
final class Texts {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Texts() {}

    /** The same for texts that differ only in case, in spaces, or in how their letters are encoded. */
    static String folded(String text) {
        String oneForm = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACES.matcher(oneForm).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

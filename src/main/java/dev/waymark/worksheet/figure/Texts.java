package dev.waymark.worksheet.figure;

import java.text.Normalizer;
import java.util.Locale;

/** When two texts that people typed mean the same. */
final class Texts {

    /** What separates words without being a space by its category: tabs, and what ends lines and pages. */
    private static final String CONTROLS = "\t\n\u000b\f\r";

    private Texts() {}

    /** The same for texts that differ only in case, in spaces, or in how their letters are encoded. */
    static String folded(String text) {
        String oneForm = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(oneForm.length());
        for (int i = 0; i < oneForm.length(); i++) {
            char character = oneForm.charAt(i);
            if (!Character.isSpaceChar(character) && CONTROLS.indexOf(character) < 0) {
                folded.append(character);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}

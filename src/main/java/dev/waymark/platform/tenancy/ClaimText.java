package dev.waymark.platform.tenancy;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a claim must be for the service to store it and to find it again. */
final class ClaimText {

    /** As in OpenID Connect Core, section 2, for {@code sub}. */
    static final int LONGEST = 255;

    private ClaimText() {}

    /**
     * What is wrong with a claim's value, in words that do not repeat it.
     *
     * @param claim as in the token: a string, or any other JSON value, or null if it is missing
     */
    static Optional<String> faultOf(@Nullable Object claim) {
        if (claim == null) {
            return Optional.of("is missing");
        }
        if (!(claim instanceof String text)) {
            return Optional.of("is not a string");
        }
        if (text.isBlank()) {
            return Optional.of("is blank");
        }
        if (text.length() > LONGEST) {
            return Optional.of("is longer than %d characters".formatted(LONGEST));
        }
        if (text.codePoints().anyMatch(ClaimText::isUnprintable)) {
            return Optional.of("contains control characters or is not valid Unicode");
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? Optional.empty()
                : Optional.of("is not in the Unicode normalization form NFC");
    }

    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}

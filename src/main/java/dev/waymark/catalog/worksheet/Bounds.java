package dev.waymark.catalog.worksheet;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How large or how long the value of a field can be: as the field says, or else what its type allows.
 *
 * @param least the least number, or how many characters or tags there must be
 * @param most the largest number, or how many characters or tags there can be
 */
record Bounds(BigDecimal least, BigDecimal most) {

    /** A text that can be longer than this may have several lines. */
    static final int LONGEST_LINE = 200;

    static final int LONGEST_TAG = 60;

    static Bounds of(Field field) {
        var own = ofType(field.type());
        return new Bounds(
                Objects.requireNonNullElse(field.min(), own.least), Objects.requireNonNullElse(field.max(), own.most));
    }

    private static Bounds ofType(FieldType type) {
        return switch (type) {
            case TEXT, URL -> between(1, 2000);
            case CHOICE -> between(1, 100);
            case TAGS -> between(1, 20);
            case SCALE -> between(0, 10);
            case INTEGER -> between(0, 1_000_000);
            case MINUTES -> between(0, 100_000);
            case MONEY -> between(0, 1_000_000_000);
            case DATE -> between(1900, 2199);
        };
    }

    private static Bounds between(long least, long most) {
        return new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }
}

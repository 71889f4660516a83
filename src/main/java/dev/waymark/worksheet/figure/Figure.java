package dev.waymark.worksheet.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a worksheet.
 *
 * @param key of the rule that it follows
 * @param value in the rule's unit, not rounded; null if there is nothing to compute it from
 * @param parts the most telling first; empty for a function that has none
 */
public record Figure(String key, @Nullable Double value, List<Part> parts) {

    private static final int DECIMALS = 4;

    /** What computing with fractions can take from a value or add to it. */
    static final double NOISE = 1e-9;

    public Figure {
        parts = List.copyOf(parts);
    }

    /** Whether there is a value, and it reaches this one. */
    public boolean isAtLeast(double bound) {
        return value != null && value >= bound - NOISE;
    }

    /** The figure as it is shown: four decimals. */
    public Figure rounded() {
        return new Figure(
                key,
                value == null ? null : (Double) rounded(value),
                parts.stream()
                        .map(part -> new Part(part.recordId(), part.label(), rounded(part.value()), part.note()))
                        .toList());
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}

package dev.waymark.assessment.chart;

import dev.waymark.assessment.scoring.FixedPoint;
import java.math.BigDecimal;

/** Formats numbers for a drawing, in the same way in every locale. */
final class ChartNumber {

    private ChartNumber() {}

    /** Up to two decimals, with a point, without trailing zeros: "40", "33.3", "219.35". */
    static String decimal(double number) {
        return BigDecimal.valueOf(FixedPoint.hundredths(number), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Whole points for people, halves rounded up. */
    static String whole(double points) {
        return String.valueOf(Math.round(points));
    }
}

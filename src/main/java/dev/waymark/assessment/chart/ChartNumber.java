package dev.waymark.assessment.chart;

import dev.waymark.assessment.scoring.FixedPoint;
import java.math.BigDecimal;

/** Numbers as they go into a drawing: the same in every locale. */
final class ChartNumber {

    private ChartNumber() {}

    /** Up to two decimals, with a point, and none that say nothing: "40", "33.3", "219.35". */
    static String decimal(double number) {
        return BigDecimal.valueOf(FixedPoint.hundredths(number), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Points as people read them: whole, halves up. */
    static String whole(double points) {
        return String.valueOf(Math.round(points));
    }
}

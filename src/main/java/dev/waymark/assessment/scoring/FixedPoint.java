package dev.waymark.assessment.scoring;

/** Exact decimals as whole hundredths or thousandths: binary fractions would round some halves the wrong way. */
public final class FixedPoint {

    private FixedPoint() {}

    /** {@code numerator / denominator} to the nearest whole number, halves up; denominator from 1. */
    static long ratio(long numerator, long denominator) {
        return Math.floorDiv(2 * numerator + denominator, 2 * denominator);
    }

    /** The whole hundredths of a figure published with two decimals. */
    public static long hundredths(double published) {
        return Math.round(published * 100);
    }

    /** The whole thousandths of a figure published with up to three decimals. */
    static long thousandths(double published) {
        return Math.round(published * 1000);
    }

    /** The double that prints as the given hundredths. */
    public static double ofHundredths(long hundredths) {
        return hundredths / 100.0;
    }

    /** The double that prints as the given thousandths. */
    static double ofThousandths(long thousandths) {
        return thousandths / 1000.0;
    }
}

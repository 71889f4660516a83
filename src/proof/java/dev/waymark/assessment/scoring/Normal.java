package dev.waymark.assessment.scoring;

/** The standard normal distribution's cumulative probability. */
final class Normal {

    /** The tails beyond this are too small to matter in a simulation. */
    private static final double FAR = 7;

    private Normal() {}

    /** The share of a standard normal population below z: its Taylor series (Marsaglia 2004, doi:10.18637/jss.v011.i04). */
    static double below(double z) {
        if (Math.abs(z) > FAR) {
            return z < 0 ? 0 : 1;
        }
        double term = z;
        double sum = z;
        for (int i = 3; sum + term != sum; i += 2) {
            term *= z * z / i;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-0.5 * z * z) / StrictMath.sqrt(2 * StrictMath.PI);
    }
}

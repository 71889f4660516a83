package dev.waymark.plan.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far goals are reached overall, by goal attainment scaling. */
final class Attainment {

    /** The correlation between goals that Kiresuk and Sherman assume. */
    private static final double RHO = .3;

    /** The standard deviation and the mean of the T scale. */
    private static final int DEVIATION = 10;

    private static final int EXPECTED = 50;

    private Attainment() {}

    /**
     * A goal that was rated.
     *
     * @param weight 1 or more
     * @param level -2..2, 0 as expected
     */
    record Rating(int weight, int level) {}

    /**
     * {@code T = 50 + 10 sum(w x) / sqrt((1 - rho) sum(w^2) + rho (sum w)^2)} with rho = .3 (Kiresuk and Sherman 1968,
     * Community Mental Health Journal 4(6), 443-453): 50 when everything is as expected, and 10 points are one standard
     * deviation. Goals that were not rated are left out.
     *
     * @return two decimals; null without any rating
     */
    static @Nullable Double tScore(List<Rating> ratings) {
        if (ratings.isEmpty()) {
            return null;
        }
        long reached = 0;
        long weights = 0;
        long squares = 0;
        for (Rating rating : ratings) {
            reached += (long) rating.weight() * rating.level();
            weights += rating.weight();
            squares += (long) rating.weight() * rating.weight();
        }
        double spread = Math.sqrt((1 - RHO) * squares + RHO * weights * weights);
        return BigDecimal.valueOf(EXPECTED + DEVIATION * reached / spread)
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue();
    }
}

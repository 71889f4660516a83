package dev.waymark.platform.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far goals are reached overall, by goal attainment scaling. */
public final class GoalAttainment {

    /** The correlation between goals that Kiresuk and Sherman assume. */
    private static final double RHO = .3;

    /** The mean and the standard deviation of the T scale. */
    private static final int EXPECTED = 50;

    private static final int DEVIATION = 10;

    private GoalAttainment() {}

    /**
     * A goal that was rated.
     *
     * @param weight 0 or more
     * @param level -2..2, 0 as expected
     */
    public record Rating(double weight, double level) {}

    /**
     * {@code T = 50 + 10 sum w x / sqrt((1 - rho) sum w^2 + rho (sum w)^2)} with rho = .3 (Kiresuk and Sherman 1968,
     * Community Mental Health Journal 4(6), 443-453): 50 when everything is as expected, and 10 points are one standard
     * deviation.
     *
     * @return not rounded; null without any rating, or if they weigh nothing
     */
    public static @Nullable Double tScore(List<Rating> ratings) {
        double reached = 0;
        double weights = 0;
        double squares = 0;
        for (Rating rating : ratings) {
            reached += rating.weight() * rating.level();
            weights += rating.weight();
            squares += rating.weight() * rating.weight();
        }
        double spread = Math.sqrt((1 - RHO) * squares + RHO * weights * weights);
        return spread > 0 ? (Double) (EXPECTED + DEVIATION * reached / spread) : null;
    }
}

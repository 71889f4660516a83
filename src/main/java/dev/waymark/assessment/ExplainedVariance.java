package dev.waymark.assessment;

/**
 * How much of what is uncertain about the first three each scale explains: the first-order variance of variance-based sensitivity
 * analysis (Sobol 1993, doi:10.1016/S0378-4754(00)00270-6), estimated by strata.
 */
final class ExplainedVariance {

    private ExplainedVariance() {}

    /**
     * For each scale, in the catalog's order, the variance between its strata of being among the first three, summed over the
     * strategies: in millionths, from 0.
     *
     * <p>Whole numbers all the way: with equally large strata it is {@code strata * sum of squared counts - squared total}.
     */
    static long[] of(Contest contest, int scales) {
        var explained = new long[scales];
        for (int scale = 0; scale < scales; scale++) {
            explained[scale] = between(counts(contest, scale));
        }
        return explained;
    }

    /** Draws in which a strategy is among the first three, by strategy and stratum of the scale. */
    private static int[][] counts(Contest contest, int scale) {
        var counts = new int[contest.size()][ZTable.STRATA];
        for (int draw = 0; draw < ZTable.DRAWS; draw++) {
            int stratum = ZTable.stratum(scale, draw);
            for (int place = 0; place < contest.places(); place++) {
                counts[contest.podium(draw, place)][stratum]++;
            }
        }
        return counts;
    }

    private static long between(int[][] counts) {
        long sum = 0;
        for (int[] strata : counts) {
            long total = 0;
            long squares = 0;
            for (int count : strata) {
                total += count;
                squares += (long) count * count;
            }
            sum += ZTable.STRATA * squares - total * total;
        }
        return sum;
    }
}

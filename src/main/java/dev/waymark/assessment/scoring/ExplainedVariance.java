package dev.waymark.assessment.scoring;

/**
 * How much of the uncertainty about the top three each scale explains: the first-order variance of variance-based
 * sensitivity analysis (Sobol 1993, doi:10.1016/S0378-4754(00)00270-6), estimated by strata.
 */
final class ExplainedVariance {

    private ExplainedVariance() {}

    /**
     * For each scale, in the catalog's order, the variance between its strata of the share of top-three places, summed
     * over the strategies: in millionths, from 0.
     *
     * <p>In whole numbers only: with strata of equal size it is {@code strata * sum of squared counts - squared total}.
     */
    static long[] of(RankSimulation simulation, int scales) {
        var explained = new long[scales];
        for (int strategy = 0; strategy < simulation.size(); strategy++) {
            int[] draws = simulation.drawsInTopThree(strategy);
            for (int scale = 0; scale < scales; scale++) {
                explained[scale] += between(draws, scale);
            }
        }
        return explained;
    }

    private static long between(int[] draws, int scale) {
        var counts = new int[NormalDeviates.STRATA];
        for (int draw : draws) {
            counts[NormalDeviates.stratum(scale, draw)]++;
        }
        long squares = 0;
        for (int count : counts) {
            squares += (long) count * count;
        }
        return NormalDeviates.STRATA * squares - (long) draws.length * draws.length;
    }
}

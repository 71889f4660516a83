package dev.waymark.assessment.scoring;

import java.util.Arrays;

/**
 * The fixed standard normal deviates behind a ranking's uncertainty, one column per scale: part of scoring version 1.
 *
 * <p>Each column is a Latin hypercube: the same evenly spaced quantiles in its own order. So every scale's distribution
 * is exact, and only their combination is left to the shuffle.
 */
final class NormalDeviates {

    /** Draws, the rows of the table. */
    static final int DRAWS = 1000;

    /** Scales, the columns of the table: eleven causes and inaction. */
    static final int SCALES = 12;

    /** The first of 1, 2, 3... with which all correlations of columns stay below .06; another seed is another scoring version. */
    private static final long SEED = 6;

    /** Parts of a column of equal size, by the size of the deviate. */
    static final int STRATA = 10;

    private static final int[][] PLACES = places();

    private static final double[][] COLUMNS = columns();

    private static final int[][] STRATUM = Arrays.stream(PLACES)
            .map(column ->
                    Arrays.stream(column).map(place -> place * STRATA / DRAWS).toArray())
            .toArray(int[][]::new);

    private NormalDeviates() {}

    /**
     * The deviates of one scale, by draw; nobody may change them.
     *
     * @param scale the scale's place in the catalog's list of causes, from 0
     */
    static double[] column(int scale) {
        return COLUMNS[scale];
    }

    /** The stratum of a draw, from 0 for the lowest deviates to 9; the scale as for {@link #column}. */
    static int stratum(int scale, int draw) {
        return STRATUM[scale][draw];
    }

    /** For each column, the positions 0 to 999 of the deviates by size, in the order of its draws. */
    private static int[][] places() {
        var random = new SplitMix64(SEED);
        var places = new int[SCALES][DRAWS];
        for (int[] column : places) {
            Arrays.setAll(column, place -> place);
            shuffle(column, random);
        }
        return places;
    }

    private static double[][] columns() {
        var quantiles = new double[DRAWS];
        Arrays.setAll(quantiles, place -> NormalQuantile.of((place + 0.5) / DRAWS));
        return Arrays.stream(PLACES)
                .map(column -> Arrays.stream(column)
                        .mapToDouble(place -> quantiles[place])
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Fisher and Yates, in Durstenfeld's form: from the last position down, swap with a position not after it. */
    private static void shuffle(int[] column, SplitMix64 random) {
        for (int last = column.length - 1; last > 0; last--) {
            int chosen = (int) Long.remainderUnsigned(random.next(), last + 1L);
            int kept = column[last];
            column[last] = column[chosen];
            column[chosen] = kept;
        }
    }

    /** The generator of Steele, Lea and Flood (2014), implemented here so that no JDK can change it. */
    private static final class SplitMix64 {
        private long state;

        SplitMix64(long seed) {
            state = seed;
        }

        long next() {
            state += 0x9E3779B97F4A7C15L;
            long z = state;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }
    }
}

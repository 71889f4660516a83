package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;

/**
 * How clearly a profile says what the matter is: how far its most severe cause stands out from the mean of all scored
 * causes, as the severity of one scale changes. Inaction is not a cause and does not count.
 *
 * <p>In thousandths: 0 where nothing stands out by more than error gives a flat profile, 1000 from thrice that. It is
 * that of the answers, not of the draws: their error makes every profile look less flat than it is.
 *
 * @param highest the most severe of the other causes, in hundredths; {@code sum} likewise of all of them
 * @param others how many other causes are scored
 * @param moves whether the changing scale is a scored cause
 * @param doubtful whether the answers are in doubt, so that nothing is clear
 */
record Clarity(long highest, long sum, int others, boolean moves, boolean doubtful) {

    static final int FULL = 1_000;

    /** The most severe of eleven equal causes comes out about this far above their mean by error alone, in the full form. */
    private static final long FROM = 1_000;

    private static final long SPAN = 2_000;

    /** The clarity of a profile as one scale changes. */
    static Clarity along(String changing, RankingInputs inputs) {
        long highest = 0;
        long sum = 0;
        int others = 0;
        boolean moves = false;
        for (ScaleScore scale : inputs.scales()) {
            if (scale.severity() == null || scale.cause().equals(Cause.INACTION)) {
                continue;
            }
            if (scale.cause().equals(changing)) {
                moves = true;
            } else {
                long severity = FixedPoint.hundredths(scale.severity());
                highest = Math.max(highest, severity);
                sum += severity;
                others++;
            }
        }
        return new Clarity(highest, sum, others, moves, inputs.doubtful());
    }

    /** The clarity of a profile as it is. */
    static int of(RankingInputs inputs) {
        return along(Cause.INACTION, inputs).at(0);
    }

    /** The clarity at a severity of the changing scale. */
    int at(long severity) {
        int scored = moves ? others + 1 : others;
        if (doubtful || scored == 0) {
            return 0;
        }
        long most = moves ? Math.max(highest, severity) : highest;
        long above = most - FixedPoint.ratio(moves ? sum + severity : sum, scored);
        return (int) FixedPoint.ratio(FULL * Math.min(SPAN, Math.max(0, above - FROM)), SPAN);
    }

    /**
     * The least for any severity from {@code low} to {@code high}: it falls while the scale catches up with the most
     * severe of the others, and rises from there.
     */
    int least(long low, long high) {
        return at(Math.max(low, Math.min(high, highest)));
    }

    /** The most for any severity from {@code low} to {@code high}, which is at one of the ends. */
    int most(long low, long high) {
        return Math.max(at(low), at(high));
    }
}

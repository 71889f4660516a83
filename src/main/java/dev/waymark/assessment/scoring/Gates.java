package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Strategy;

/**
 * What lowers a strategy's relevance apart from its causes: continuous ramps, so that no single answer changes a
 * ranking abruptly.
 *
 * <p>Published factors are exact, in thousandths; the draws use the same ramps unrounded.
 */
final class Gates {

    /** Exhaustion counts from here, just above the neutral answer, and fully at 100. */
    private static final int LOAD_FROM = 55;

    private static final int LOAD_SPAN = 45;

    /** Inaction counts from here, just above the neutral answer, and fully at 100. */
    private static final int INACTION_FROM = 55;

    private static final int INACTION_SPAN = 45;

    /** A first step counts as long from 10 minutes on, and fully at 20. */
    private static final int STEP_FROM = 10;

    private static final int STEP_SPAN = 10;

    private static final int STEP_DROP = 150;

    /** What a clear profile takes from a closer look, and a flat one from everything else. */
    private static final int CLEAR_DROP = 600;

    private static final int FLAT_DROP = 100;

    private Gates() {}

    /** {@code 1 - drop t (1 + t) / 2} in thousandths, t rising from 0 at exhaustion 55 to 1 at 100: gently at first. */
    static int loadFactor(Strategy.Load load, double exhaustion) {
        long span = LOAD_SPAN * 100L;
        long rise = Math.min(span, Math.max(0, FixedPoint.hundredths(exhaustion) - LOAD_FROM * 100L));
        long most = 2 * span * span;
        return (int) FixedPoint.ratio(1000 * most - loadDrop(load) * rise * (span + rise), most);
    }

    /**
     * {@code 1 - 0.15 u v} in thousandths, u rising with inaction from 55 to 100, v with the first step from 10 to 20
     * minutes.
     */
    static int firstStepFactor(int firstStepMinutes, double inaction) {
        long span = INACTION_SPAN * 100L;
        long rise = Math.min(span, Math.max(0, FixedPoint.hundredths(inaction) - INACTION_FROM * 100L));
        long most = span * STEP_SPAN;
        return (int) FixedPoint.ratio(1000 * most - STEP_DROP * rise * excess(firstStepMinutes), most);
    }

    /** What is left of a closer look at a profile of this clarity, both in thousandths. */
    static int closerLookFactor(int clarity) {
        return 1000 - (int) FixedPoint.ratio((long) CLEAR_DROP * clarity, Clarity.FULL);
    }

    /** What is left of everything but a closer look at a profile of this clarity, both in thousandths. */
    static int flatFactor(int clarity) {
        return 1000 - (int) FixedPoint.ratio((long) FLAT_DROP * (Clarity.FULL - clarity), Clarity.FULL);
    }

    /** How far a drawn exhaustion opens its gate, 0..1. */
    static double tiredness(double exhaustion) {
        double rise = Math.min(1, Math.max(0, (exhaustion - LOAD_FROM) / LOAD_SPAN));
        return rise * (1 + rise) / 2;
    }

    /** How far a drawn inaction opens its gate, 0..1. */
    static double hesitation(double inaction) {
        return Math.min(1, Math.max(0, (inaction - INACTION_FROM) / INACTION_SPAN));
    }

    /** What full tiredness takes from a strategy's relevance, in thousandths. */
    static int loadDrop(Strategy.Load load) {
        return switch (load) {
            case ADDING -> 700;
            case NEUTRAL -> 200;
            case RESTORING -> 0;
        };
    }

    /** What full hesitation takes from a strategy's relevance, in thousandths. */
    static double firstStepDrop(int firstStepMinutes) {
        return (double) STEP_DROP * excess(firstStepMinutes) / STEP_SPAN;
    }

    private static long excess(int firstStepMinutes) {
        return Math.min(STEP_SPAN, Math.max(0, firstStepMinutes - STEP_FROM));
    }
}

package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Strategy;

/**
 * What lowers a strategy's relevance apart from its causes: continuous ramps, so that no single answer changes a
 * ranking abruptly.
 *
 * <p>Published factors are exact, in thousandths; the draws use the same ramps unrounded.
 */
final class Gates {

    /** Exhaustion lowers relevance from 40 on, and most at 100. */
    private static final int LOAD_FROM = 40;

    private static final int LOAD_SPAN = 60;

    /** Inaction counts from 60 on, and fully at 100. */
    private static final int INACTION_FROM = 60;

    private static final int INACTION_SPAN = 40;

    /** A first step counts as long from 15 minutes on, and fully at 30. */
    private static final int STEP_FROM = 15;

    private static final int STEP_SPAN = 15;

    private static final int STEP_DROP = 150;

    private Gates() {}

    /** {@code 1 - drop t} in thousandths, t rising from 0 at exhaustion 40 to 1 at 100. */
    static int loadFactor(Strategy.Load load, double exhaustion) {
        long span = LOAD_SPAN * 100L;
        long rise = Math.min(span, Math.max(0, FixedPoint.hundredths(exhaustion) - LOAD_FROM * 100L));
        return (int) FixedPoint.ratio(1000 * span - loadDrop(load) * rise, span);
    }

    /** {@code 1 - 0.15 u v} in thousandths, u rising with inaction from 60 to 100, v with the first step from 15 to 30 minutes. */
    static int firstStepFactor(int firstStepMinutes, double inaction) {
        long span = INACTION_SPAN * 100L;
        long rise = Math.min(span, Math.max(0, FixedPoint.hundredths(inaction) - INACTION_FROM * 100L));
        long most = span * STEP_SPAN;
        return (int) FixedPoint.ratio(1000 * most - STEP_DROP * rise * excess(firstStepMinutes), most);
    }

    /** How far a drawn exhaustion opens its gate, 0..1. */
    static double tiredness(double exhaustion) {
        return Math.min(1, Math.max(0, (exhaustion - LOAD_FROM) / LOAD_SPAN));
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

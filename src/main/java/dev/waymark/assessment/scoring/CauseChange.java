package dev.waymark.assessment.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How one cause, or inaction, changed between two evaluations.
 *
 * @param difference null when a severity is missing
 */
public record CauseChange(
        ScaleScore before, ScaleScore after, @Nullable Difference difference, Verdict verdict) {

    /**
     * The difference of two severities, in points.
     *
     * @param delta the later one minus the earlier one: below 0 is better
     * @param threshold what chance rarely exceeds, as published
     */
    public record Difference(double delta, double threshold) {

        public boolean reliable() {
            return exceeds(threshold);
        }

        /** Whether it would be reliable with a wider threshold. */
        boolean exceeds(double points) {
            return size() > FixedPoint.hundredths(points);
        }

        /** Whether the 95 percent interval of the true difference lies within so many points on either side of 0. */
        boolean staysWithin(double points) {
            return size() + FixedPoint.hundredths(threshold) <= FixedPoint.hundredths(points);
        }

        private long size() {
            return Math.abs(FixedPoint.hundredths(delta));
        }
    }

    /**
     * A change and its verdict.
     *
     * @param nothing the difference, in points, below which nothing has changed that matters
     */
    static CauseChange of(ScaleScore before, ScaleScore after, @Nullable Difference difference, double nothing) {
        return new CauseChange(before, after, difference, verdict(difference, nothing));
    }

    private static Verdict verdict(@Nullable Difference difference, double nothing) {
        if (difference == null) {
            return Verdict.UNCERTAIN;
        }
        if (difference.reliable()) {
            return difference.delta() < 0 ? Verdict.BETTER : Verdict.WORSE;
        }
        return difference.staysWithin(nothing) ? Verdict.UNCHANGED : Verdict.UNCERTAIN;
    }

    /** The cause's key. */
    public String cause() {
        return after.cause();
    }

    /** Whether the difference remains reliable when its threshold is widened by a factor. */
    boolean isReliable(double factor) {
        return difference != null && difference.exceeds(difference.threshold() * factor);
    }
}

package dev.waymark.assessment.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say about one cause, or about readiness.
 *
 * @param severity 0 to 100, higher is worse; null when too few applicable items are answered
 * @param band where the severity lies with 95 percent confidence; null without a severity
 * @param drivers keys of up to three items that raise the severity most, strongest first
 */
public record ScaleScore(
        String cause,
        @Nullable Double severity,
        Level level,
        @Nullable Band band,
        int answered,
        int applicable,
        @Nullable Norm norm,
        List<String> drivers) {

    /** The severity of neither agreeing nor disagreeing throughout. */
    public static final double NEUTRAL = 50;

    /** A scale without a severity. */
    public static ScaleScore unscored(String cause, int answered, int applicable) {
        return new ScaleScore(cause, null, Level.UNKNOWN, null, answered, applicable, null, List.of());
    }

    /** A copy with another severity, and without drivers. */
    ScaleScore at(double newSeverity, Level newLevel, @Nullable Band newBand, @Nullable Norm newNorm) {
        return new ScaleScore(cause, newSeverity, newLevel, newBand, answered, applicable, newNorm, List.of());
    }

    ScaleScore drivenBy(List<String> items) {
        return new ScaleScore(cause, severity, level, band, answered, applicable, norm, items);
    }
}

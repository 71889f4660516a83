package dev.waymark.assessment.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What one known cause adds to a strategy's base relevance.
 *
 * @param weight its weight among the strategy's known causes, to three decimals
 * @param severity null when it does not apply to the person, and so adds nothing
 * @param points weight times severity, to two decimals, by the exact ratio
 */
public record Contribution(
        String cause, double weight, @Nullable Double severity, double points) {

    /** Whether the answers say that the cause is there: more than the neutral answer. */
    public boolean shows() {
        return severity != null && severity > ScaleScore.NEUTRAL;
    }
}

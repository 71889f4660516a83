package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What one known cause adds to a strategy's base relevance.")
public record Contribution(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(
                description = "Its weight among the strategy's known causes, to three decimals; `points` uses the"
                        + " exact ratio.",
                examples = "0.5")
        double weight,

        @Schema(
                description = "The cause's severity; null when it does not apply to the member, and so adds nothing.",
                examples = "66.67")
        @Nullable
        Double severity,

        @Schema(description = "Weight times severity, to two decimals.", examples = "33.34")
        double points) {

    /** Whether the answers say that the cause is there: more than the neutral answer. */
    public boolean shows() {
        return severity != null && severity > ScaleScore.NEUTRAL;
    }
}

package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one scored cause adds to a strategy's base relevance.")
public record Contribution(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(
                description = "Its weight among the strategy's scored causes, to three decimals; `points` uses the"
                        + " exact ratio.",
                examples = "0.5")
        double weight,

        @Schema(description = "The cause's severity.", examples = "66.67")
        double severity,

        @Schema(description = "Weight times severity, to two decimals.", examples = "33.34")
        double points) {}

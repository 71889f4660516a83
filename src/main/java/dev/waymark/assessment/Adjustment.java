package dev.waymark.assessment;

import dev.waymark.assessment.scoring.AdjustmentCode;
import dev.waymark.assessment.scoring.StrategyFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A factor that lowers a strategy's relevance, and why.")
public record Adjustment(
        @Schema(description = "What it takes into account.") AdjustmentCode code,

        @Schema(
                description = "The factor, above 0 and below 1, to three decimals; used as published.",
                examples = "0.883")
        double factor,

        @Schema(description = "The reason, as a sentence for the member.")
        String reason) {

    static Adjustment of(StrategyFigures.Factor factor) {
        return new Adjustment(factor.code(), factor.factor(), Wording.reason(factor.code()));
    }
}

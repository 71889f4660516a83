package dev.waymark.assessment.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the answers say about one cause, or about readiness.")
public record ScaleScore(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(
                description =
                        "The severity, 0 to 100; higher means more of the problem. Null when fewer than half of the"
                                + " applicable items are answered.",
                examples = "66.67")
        @Nullable
        Double severity,

        @Schema(description = "The severity in one word; `unknown` when there is no severity.")
        Level level,

        @Schema(description = "The uncertainty band of the severity; null when there is no severity.") @Nullable
        Band band,

        @Schema(description = "How many items are answered.", examples = "6")
        int answered,

        @Schema(description = "How many items apply to the member.", examples = "6")
        int applicable,

        @Schema(description = "Where the severity lies in a norm group; null if there is none.") @Nullable
        Norm norm,

        @Schema(
                description = "Up to three items that raise the severity most, strongest first.",
                examples = "[\"isolation-3\", \"isolation-1\"]")
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

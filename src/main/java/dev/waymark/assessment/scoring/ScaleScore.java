package dev.waymark.assessment.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the answers say about one scale. */
@Schema(description = "What the answers say about one cause, or about readiness.")
public record ScaleScore(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(
                description =
                        "0 to 100, more is more of the problem; null when fewer than half of the applicable items "
                                + "are answered.",
                examples = "66.67")
        @Nullable
        Double severity,

        @Schema(description = "The severity in a word; unknown when there is none.")
        Level level,

        @Schema(description = "Where the true severity lies; null when there is no severity.") @Nullable
        Band band,

        @Schema(description = "Answered items.", examples = "6")
        int answered,

        @Schema(description = "Items that apply to the person.", examples = "6")
        int applicable,

        @Schema(description = "The place in a norm group; null while there is none.") @Nullable
        Norm norm,

        @Schema(
                description = "Up to three items that raise the severity most, the strongest first.",
                examples = "[\"isolation-3\", \"isolation-1\"]")
        List<String> drivers) {

    /** A scale without a severity. */
    public static ScaleScore unscored(String cause, int answered, int applicable) {
        return new ScaleScore(cause, null, Level.UNKNOWN, null, answered, applicable, null, List.of());
    }

    /** The same scale at a severity, with nothing that drives it. */
    ScaleScore at(double newSeverity, Level newLevel, @Nullable Band newBand, @Nullable Norm newNorm) {
        return new ScaleScore(cause, newSeverity, newLevel, newBand, answered, applicable, newNorm, List.of());
    }

    ScaleScore drivenBy(List<String> items) {
        return new ScaleScore(cause, severity, level, band, answered, applicable, norm, items);
    }
}

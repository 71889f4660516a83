package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.Norm;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ScaleScore", description = "What the answers say about one cause, or about readiness.")
public record ScaleScoreView(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(description = "The cause's display name.", examples = "Isolation")
        String title,

        @Schema(
                description =
                        "The severity, 0 to 100; higher means more of the problem. Null when fewer than half of the"
                                + " applicable items are answered.",
                examples = "66.67")
        @Nullable
        Double severity,

        @Schema(description = "The severity in one word; `unknown` when there is no severity.")
        Level level,

        @Schema(description = "The level in words.", examples = "High")
        String levelLabel,

        @Schema(description = "The uncertainty band of the severity; null when there is no severity.") @Nullable
        Band band,

        @Schema(description = "How many items are answered.", examples = "6")
        int answered,

        @Schema(description = "How many items apply to the member.", examples = "6")
        int applicable,

        @Schema(description = "Where the severity lies in a norm group; null if there is none.") @Nullable
        Norm norm,

        @Schema(description = "Up to three items that raise the severity most, strongest first.")
        List<Statement> drivers) {

    static ScaleScoreView of(ScaleScore scale, Questionnaire questionnaire, CatalogSnapshot catalog) {
        return new ScaleScoreView(
                scale.cause(),
                catalog.titleOfCause(scale.cause()),
                scale.severity(),
                scale.level(),
                scale.level().label(),
                scale.band(),
                scale.answered(),
                scale.applicable(),
                scale.norm(),
                Statement.of(questionnaire, scale.drivers()));
    }
}

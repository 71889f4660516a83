package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Contribution;
import dev.waymark.catalog.CatalogSnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Contribution", description = "What one known cause adds to a strategy's base relevance.")
public record ContributionView(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(description = "The cause's display name.", examples = "Isolation")
        String title,

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

    static ContributionView of(Contribution contribution, CatalogSnapshot catalog) {
        return new ContributionView(
                contribution.cause(),
                catalog.titleOfCause(contribution.cause()),
                contribution.weight(),
                contribution.severity(),
                contribution.points());
    }
}

package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Sensitivity;
import dev.waymark.catalog.CatalogSnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Sensitivity",
        description = "The smallest change in a single severity that would put another strategy first.")
public record SensitivityView(
        @Schema(description = "The cause, or `inaction`, whose severity would have to change.", examples = "isolation")
        String cause,

        @Schema(description = "The cause's display name.", examples = "Isolation")
        String title,

        @Schema(
                description = "How many points higher that severity would have to be; below 0, how many points lower.",
                examples = "-4.17")
        double delta,

        @Schema(description = "The strategy that would then rank first.", examples = "build-your-network")
        String becomes,

        @Schema(description = "That strategy's display name.", examples = "Build a network and keep it alive")
        String becomesTitle) {

    static @Nullable SensitivityView of(@Nullable Sensitivity sensitivity, CatalogSnapshot catalog) {
        return sensitivity == null
                ? null
                : new SensitivityView(
                        sensitivity.cause(),
                        catalog.titleOfCause(sensitivity.cause()),
                        sensitivity.delta(),
                        sensitivity.becomes(),
                        catalog.titleOfStrategy(sensitivity.becomes()));
    }
}

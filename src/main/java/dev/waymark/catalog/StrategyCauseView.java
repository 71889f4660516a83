package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "StrategyCause",
        description = "A cause that a strategy addresses, and how much of the strategy is about it.")
public record StrategyCauseView(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(description = "The cause's display name.", examples = "Isolation")
        String title,

        @Schema(description = "How much of the strategy is about it, above 0 and up to 1.", examples = "0.5")
        double weight,

        @Schema(description = "Why the strategy helps with it.")
        String rationale) {

    static StrategyCauseView of(StrategyCause cause, CatalogSnapshot catalog) {
        return new StrategyCauseView(
                cause.cause(), catalog.titleOfCause(cause.cause()), cause.weight(), cause.rationale());
    }
}

package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a strategy is about one cause. */
@Schema(description = "A cause that a strategy addresses, and how much of the strategy is about it.")
public record StrategyCause(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(description = "Share of the strategy, above 0 and up to 1.", examples = "0.5")
        double weight,

        @Schema(description = "Why the strategy helps with it.")
        String rationale) {}

package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A cause that a strategy addresses, and how much of the strategy is about it.")
public record StrategyCause(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(description = "How much of the strategy is about it, above 0 and up to 1.", examples = "0.5")
        double weight,

        @Schema(description = "Why the strategy helps with it.")
        String rationale) {}

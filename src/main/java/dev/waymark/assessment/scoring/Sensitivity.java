package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The smallest change in a single severity that would put another strategy first.")
public record Sensitivity(
        @Schema(description = "The cause, or `inaction`, whose severity would have to change.", examples = "isolation")
        String cause,

        @Schema(
                description = "How many points higher that severity would have to be; below 0, how many points lower.",
                examples = "-4.17")
        double delta,

        @Schema(description = "The strategy that would then rank first.", examples = "build-your-network")
        String becomes) {}

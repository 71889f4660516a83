package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The smallest change of one severity that would put another strategy first. */
@Schema(description = "The smallest change of one severity that would put another strategy first.")
public record Sensitivity(
        @Schema(
                description = "The cause, or `inaction`, whose severity would have to be another.",
                examples = "isolation")
        String cause,

        @Schema(description = "By how many points it would have to be higher, or lower if below 0.", examples = "-4.17")
        double delta,

        @Schema(description = "The strategy that would then rank first.", examples = "build-your-network")
        String becomes) {}

package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing happens, beside the causes that say why. */
@Schema(description = "Why nothing happens, reported beside the causes.")
public record Readiness(
        @Schema(description = "Wanting change and able to act, and yet not acting.")
        ScaleScore inaction) {}

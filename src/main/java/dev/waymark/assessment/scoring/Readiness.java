package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why nothing happens, reported alongside the causes.")
public record Readiness(
        @Schema(description = "Wanting change and being able to act, yet not acting.")
        ScaleScore inaction) {}

package dev.waymark.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Readiness", description = "Why nothing happens, reported alongside the causes.")
public record ReadinessView(
        @Schema(description = "Wanting change and being able to act, yet not acting.")
        ScaleScoreView inaction) {}

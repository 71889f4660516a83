package dev.waymark.assessment.scoring;

/** Why nothing happens: wanting change and being able to act, yet not acting. */
public record Readiness(ScaleScore inaction) {}

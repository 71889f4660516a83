package dev.waymark.assessment.scoring;

/**
 * The smallest change in a single severity that puts another strategy first.
 *
 * @param cause the cause, or readiness, whose severity changes
 * @param becomes key of the strategy that then ranks first
 */
public record Sensitivity(String cause, double delta, String becomes) {}

package dev.waymark.plan;

import org.jspecify.annotations.Nullable;

/**
 * Fired in the transaction in which a locked plan has changed, once, after its last change.
 *
 * @param before the plan before the change; null when it is new
 */
public record PlanChanged(@Nullable PlanSnapshot before, PlanSnapshot after) {}

package dev.waymark.plan;

import org.jspecify.annotations.Nullable;

/**
 * Fired just before the commit when a locked plan has changed.
 *
 * @param before the plan before the change; null when it is new
 */
public record PlanChanged(@Nullable PlanSnapshot before, PlanSnapshot after) {}

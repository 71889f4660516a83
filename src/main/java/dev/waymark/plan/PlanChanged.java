package dev.waymark.plan;

import org.jspecify.annotations.Nullable;

/**
 * Fired just before the commit, once a plan that was held has changed.
 *
 * @param before what it was; null when it is new
 */
public record PlanChanged(@Nullable PlanSnapshot before, PlanSnapshot after) {}

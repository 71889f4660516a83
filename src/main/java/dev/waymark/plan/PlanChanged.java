package dev.waymark.plan;

import dev.waymark.platform.persistence.WriteBatch;
import org.jspecify.annotations.Nullable;

/**
 * Fired in the transaction in which a locked plan has changed, once, after its last change.
 *
 * @param before the plan before the change; null when it is new
 * @param writes what is written together with the change
 */
public record PlanChanged(@Nullable PlanView before, PlanSnapshot after, WriteBatch writes) {}

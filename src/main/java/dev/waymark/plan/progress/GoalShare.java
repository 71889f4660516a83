package dev.waymark.plan.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of a goal is done.
 *
 * @param doneShare done effort of all that is not skipped, 0..1 with three decimals; null when all of it is skipped
 */
record GoalShare(UUID goalId, @Nullable Double doneShare) {}

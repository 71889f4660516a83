/**
 * A plan's progress, computed from the plan alone on every read: earned schedule, pace, forecast, signal, and one
 * sentence.
 */
@NullMarked
package dev.waymark.plan.progress;

import org.jspecify.annotations.NullMarked;

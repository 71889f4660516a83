/**
 * How a plan is going, computed from the plan alone on every reading: earned schedule, pace, forecast, signal, and one sentence.
 */
@NullMarked
package dev.waymark.plan.progress;

import org.jspecify.annotations.NullMarked;

package dev.waymark.plan.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How someone felt on a day.
 *
 * @param mood 1..5; null when not given
 * @param energy 1..5; null when not given
 */
record Feeling(
        LocalDate on, @Nullable Integer mood, @Nullable Integer energy) {}

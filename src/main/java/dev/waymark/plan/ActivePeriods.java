package dev.waymark.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a plan was being followed. */
@FunctionalInterface
public interface ActivePeriods {

    /** Since when, seen from a day, the plan has been followed without a pause; null on a day of a pause. */
    @Nullable
    LocalDate since(LocalDate day);
}

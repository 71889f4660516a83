package dev.waymark.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The periods in which a plan was active. */
@FunctionalInterface
public interface ActivePeriods {

    /** The first day of the unbroken active period that includes a day; null for a day in a pause. */
    @Nullable
    LocalDate since(LocalDate day);
}

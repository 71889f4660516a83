package dev.waymark.plan.schedule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With what a day that was set by hand can conflict. */
@Schema(description = "With what a day that was set by hand conflicts.")
public enum ConflictCode {
    BEFORE_START,
    DAY_OFF,
    BEFORE_PREDECESSOR,
    WEEK_OVER_CAPACITY,
    PAST
}

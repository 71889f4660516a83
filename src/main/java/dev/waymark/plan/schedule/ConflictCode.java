package dev.waymark.plan.schedule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a day conflicts with.")
public enum ConflictCode {
    BEFORE_START,
    DAY_OFF,
    BEFORE_PREDECESSOR,
    WEEK_OVER_CAPACITY,
    PAST
}

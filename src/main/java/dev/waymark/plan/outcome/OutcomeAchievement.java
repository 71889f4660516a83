package dev.waymark.plan.outcome;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether a goal was achieved, as the member says.")
public enum OutcomeAchievement {
    ACHIEVED,
    PARTLY_ACHIEVED,
    NOT_ACHIEVED
}

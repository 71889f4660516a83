package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a goal is near or far. */
@Schema(description = "Whether a goal is near or far.")
public enum GoalHorizon {
    SHORT,
    LONG
}

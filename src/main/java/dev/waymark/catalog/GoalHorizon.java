package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether a goal is short-term or long-term.")
public enum GoalHorizon {
    SHORT,
    LONG
}

package dev.waymark.plan.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The main kind of change.")
public enum HistoryCode {
    PLAN_CREATED,
    PLAN_CHANGED,
    PLAN_PAUSED,
    PLAN_RESUMED,
    PLAN_CANCELLED,
    PLAN_RESCHEDULED,
    GOAL_ADDED,
    GOAL_CHANGED,
    GOAL_OUTCOME_SET,
    GOAL_OUTCOME_REMOVED,
    GOAL_DELETED,
    STEP_ADDED,
    STEP_CHANGED,
    STEP_COMPLETED,
    STEP_REOPENED,
    STEP_SKIPPED,
    STEP_REHEARSED,
    STEP_DELETED
}

package dev.waymark.catalog;

/** Whether a goal is near or far. */
public enum GoalHorizon {
    SHORT,
    LONG
}

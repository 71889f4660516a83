package dev.waymark.assessment;

/** Whether answers are still being gathered, or scored for good. */
public enum AssessmentStatus {
    DRAFT,
    SCORED
}

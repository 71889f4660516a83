package dev.waymark.assessment;

/** A sign that answers were given with little care. */
public enum QualityFlagCode {
    LONG_STRING,
    CONTRADICTION,
    TOO_FAST,
    MOSTLY_UNANSWERED
}

package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign that answers were given with little care. */
@Schema(description = "A sign that answers were given with little care.")
public enum QualityFlagCode {
    LONG_STRING,
    CONTRADICTION,
    TOO_FAST,
    MOSTLY_UNANSWERED
}

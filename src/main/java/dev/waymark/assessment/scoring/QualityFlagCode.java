package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A sign of careless answering.")
public enum QualityFlagCode {
    LONG_STRING,
    CONTRADICTION,
    TOO_FAST,
    MOSTLY_UNANSWERED
}

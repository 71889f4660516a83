package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a cause there is, by the questionnaire's cutoffs. */
@Schema(
        name = "SeverityLevel",
        description = "How much of a cause there is, by the questionnaire's cutoffs; `unknown` when it is not scored.")
public enum Level {
    LOW,
    MODERATE,
    HIGH,
    UNKNOWN
}

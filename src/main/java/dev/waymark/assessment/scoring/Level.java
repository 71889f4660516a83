package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SeverityLevel",
        description = "How severe a cause is, by the questionnaire's cutoffs; `unknown` when it is not scored.")
public enum Level {
    LOW,
    MODERATE,
    HIGH,
    UNKNOWN
}

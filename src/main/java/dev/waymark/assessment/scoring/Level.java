package dev.waymark.assessment.scoring;

import dev.waymark.platform.text.Labeled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SeverityLevel",
        description = "How severe a cause is, by the questionnaire's cutoffs; `unknown` when it is not scored.")
public enum Level implements Labeled {
    LOW("Low"),
    MODERATE("Moderate"),
    HIGH("High"),
    UNKNOWN("Not known yet");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package dev.waymark.catalog;

import dev.waymark.platform.text.Labeled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether a goal is short-term or long-term.")
public enum GoalHorizon implements Labeled {
    SHORT("Short-term"),
    LONG("Long-term");

    private final String label;

    GoalHorizon(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

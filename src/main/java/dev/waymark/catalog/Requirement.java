package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "StrategyRequirement",
        description = "What a strategy cannot do without: `employer`, an employer whose offers the person can use.")
public enum Requirement {
    EMPLOYER;

    /** Whether a person in this situation has what is needed; one whose situation is unknown may have it. */
    public boolean isMetIn(@Nullable Situation situation) {
        return situation == null || situation == Situation.EMPLOYED;
    }
}

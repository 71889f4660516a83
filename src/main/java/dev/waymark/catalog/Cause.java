package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One scale of the questionnaires: a reason for a career rut, or the readiness to leave it. */
@Schema(description = "A scale that the questionnaires measure: a cause of a career rut, or the readiness to leave it.")
public record Cause(
        @Schema(description = "The cause's stable key.", examples = "limited-growth")
        String key,

        @Schema(description = "Whether it answers why (a cause) or why nothing happens (readiness).")
        Kind kind,

        @Schema(description = "Its name, for people.", examples = "Limited growth")
        String title,

        @Schema(description = "How it feels, and what it is not.")
        String description) {

    /** The readiness scale: wanting change, able to act, not acting. */
    public static final String INACTION = "inaction";

    /** The cause whose severity decides how much load a strategy may add. */
    public static final String EXHAUSTION = "exhaustion";

    /** What a scale answers. */
    @Schema(name = "CauseKind", description = "What a scale answers: why someone is in a rut, or why nothing happens.")
    public enum Kind {
        CAUSE,
        READINESS
    }
}

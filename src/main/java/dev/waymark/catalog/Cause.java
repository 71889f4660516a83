package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A scale that the questionnaires measure: a cause of a career rut, or the readiness to leave it.")
public record Cause(
        @Schema(description = "The cause's stable key.", examples = "limited-growth")
        String key,

        @Schema(
                description =
                        "Whether it explains why someone is in a rut (`cause`), or why nothing happens (`readiness`).")
        Kind kind,

        @Schema(description = "Its display name.", examples = "Limited growth")
        String title,

        @Schema(description = "What it feels like, and what it is not.")
        String description) {

    /** The readiness scale: wanting change, able to act, not acting. */
    public static final String INACTION = "inaction";

    /** The cause whose severity decides how much load a strategy may add. */
    public static final String EXHAUSTION = "exhaustion";

    /** Whether what somebody answers about a scale is about their health, and nobody else's business. */
    static boolean isPrivate(String key) {
        return key.equals(EXHAUSTION);
    }

    @Schema(
            name = "CauseKind",
            description =
                    "What a scale explains: why someone is in a rut (`cause`), or why nothing happens (`readiness`).")
    public enum Kind {
        CAUSE,
        READINESS
    }
}

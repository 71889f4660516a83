package dev.waymark.catalog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Introduced and studied by Gollwitzer (1999). */
@Schema(description = "An if-then (implementation intention): the situation that starts an action, and the action.")
public record IfThen(
        @Schema(
                description = "The situation that starts the action.",
                examples = "When I pour my first coffee on Monday")
        @NotNull
        @Size(min = 1, max = 500)
        String cue,

        @Schema(description = "The kind of situation; null if it was not given.", examples = "time") @Nullable
        CueType cueType,

        @Schema(description = "What to do then.", examples = "I will write down one thing I want from this week")
        @NotNull
        @Size(min = 1, max = 500)
        String response) {

    /** Whether situation and action are the same; the kind of situation may differ. */
    public boolean saysTheSameAs(IfThen other) {
        return cue.equals(other.cue) && response.equals(other.response);
    }
}

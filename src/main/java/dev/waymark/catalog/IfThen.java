package dev.waymark.catalog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An implementation intention (Gollwitzer 1999): the situation that starts an action, and the action. */
@Schema(description = "An implementation intention: the situation that starts an action, and the action.")
public record IfThen(
        @Schema(description = "The situation.", examples = "When I pour my first coffee on Monday")
        @NotNull
        @Size(min = 1, max = 500)
        String cue,

        @Schema(description = "What kind of situation it is; null when nobody has said.", examples = "time") @Nullable
        CueType cueType,

        @Schema(description = "What is done then.", examples = "I will write down one thing I want from this week")
        @NotNull
        @Size(min = 1, max = 500)
        String response) {

    /** Whether it is the same situation and the same action, whatever kind the situation is called. */
    public boolean saysTheSameAs(IfThen other) {
        return cue.equals(other.cue) && response.equals(other.response);
    }
}

package dev.waymark.catalog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Introduced and studied by Gollwitzer (1999). */
@Schema(description = "An if-then (implementation intention): the situation that starts an action, and the action.")
public record IfThen(
        @Schema(description = "The situation that starts the action.", examples = "When I pour my first coffee")
        @NotNull
        @Size(min = 1, max = 500)
        String cue,

        @Schema(description = "The kind of situation; null if it was not given.", examples = "time") @Nullable
        CueType cueType,

        @Schema(description = "What to do then.", examples = "I will write down one thing I want from this week")
        @NotNull
        @Size(min = 1, max = 500)
        String response) {

    /** Whether situations and actions are the same, in the same order; the kinds of situation may differ. */
    public static boolean sayTheSame(List<IfThen> some, List<IfThen> others) {
        return some.stream()
                .map(IfThen::words)
                .toList()
                .equals(others.stream().map(IfThen::words).toList());
    }

    private List<String> words() {
        return List.of(cue, response);
    }
}

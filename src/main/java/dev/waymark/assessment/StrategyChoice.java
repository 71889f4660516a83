package dev.waymark.assessment;

import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the member says about one strategy of the result.")
public record StrategyChoice(
        @Schema(description = "The strategy's key.", examples = "use-employer-programs")
        String strategy,

        @Schema(description = "The choice.") Choice choice,

        @Schema(
                description = "Why, in the member's words; null if they gave no reason.",
                examples = "My employer has no such program.")
        @Nullable
        String reason,

        @Schema(description = "When the choice was made, or last changed.")
        Instant chosenAt) {

    boolean says(SetChoice wanted) {
        return choice == wanted.choice() && Objects.equals(reason, wanted.reason());
    }
}

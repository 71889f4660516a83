package dev.waymark.assessment;

import dev.waymark.catalog.CatalogSnapshot;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "StrategyChoice", description = "What the member says about one strategy of the result.")
public record StrategyChoiceView(
        @Schema(description = "The strategy's key.", examples = "use-employer-programs")
        String strategy,

        @Schema(description = "The strategy's display name.", examples = "Use what your employer already offers")
        String title,

        @Schema(description = "The choice.") Choice choice,

        @Schema(description = "The choice in words.", examples = "Not for me")
        String choiceLabel,

        @Schema(
                description = "Why, in the member's words; null if they gave no reason.",
                examples = "My employer has no such program.")
        @Nullable
        String reason,

        @Schema(description = "When the choice was made, or last changed.")
        Instant chosenAt) {

    static StrategyChoiceView of(StrategyChoice choice, CatalogSnapshot catalog) {
        return new StrategyChoiceView(
                choice.strategy(),
                catalog.titleOfStrategy(choice.strategy()),
                choice.choice(),
                choice.choice().label(),
                choice.reason(),
                choice.chosenAt());
    }
}

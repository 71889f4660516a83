package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strategy in a list: without its long texts, evidence and template. */
@Schema(description = "A strategy in a list: without description, evidence and template.")
public record StrategySummary(
        @Schema(description = "The strategy's stable key.", examples = "find-a-mentor")
        String key,

        @Schema(description = "Its place in the catalog, from 1.", examples = "8")
        int number,

        @Schema(description = "Its name, for people.", examples = "Find a mentor")
        String title,

        @Schema(description = "What it is and for whom, in one sentence.")
        String summary,

        @Schema(description = "The causes that it addresses; the weights sum to 1.")
        List<StrategyCause> causes,

        @Schema(description = "How soon it shows.") Strategy.Horizon horizon,

        @Schema(description = "What it does to a person's load.")
        Strategy.Load load,

        @Schema(description = "Minutes that its first step takes.", examples = "15")
        int firstStepMinutes,

        @Schema(description = "Minutes a week that it takes while it runs.", examples = "45")
        int weeklyMinutes,

        @Schema(description = "Keys of strategies that go well with it.")
        List<String> related,

        @Schema(description = "Where the weights come from.")
        Strategy.Basis basis,

        @Schema(description = "Raised when the content or the wording changes.", examples = "1")
        int version) {

    static StrategySummary of(Strategy strategy) {
        return new StrategySummary(
                strategy.key(),
                strategy.number(),
                strategy.title(),
                strategy.summary(),
                strategy.causes(),
                strategy.horizon(),
                strategy.load(),
                strategy.firstStepMinutes(),
                strategy.weeklyMinutes(),
                strategy.related(),
                strategy.basis(),
                strategy.version());
    }
}

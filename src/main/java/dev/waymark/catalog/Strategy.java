package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the ways out of a rut: what it is, which causes it addresses, why we think so, and its plan template. */
@Schema(description = "A strategy with its texts, the causes that it addresses, its evidence and its plan template.")
public record Strategy(
        @Schema(description = "The strategy's stable key.", examples = "find-a-mentor")
        String key,

        @Schema(description = "Its place in the catalog, from 1; breaks ties in a ranking.", examples = "8")
        int number,

        @Schema(description = "Its name, for people.", examples = "Find a mentor")
        String title,

        @Schema(description = "What it is and for whom, in one sentence.")
        String summary,

        @Schema(
                description =
                        "What it is, when it helps, how it works and what it costs; paragraphs are separated by a blank line.")
        String description,

        @Schema(description = "The causes that it addresses; the weights sum to 1.")
        List<StrategyCause> causes,

        @Schema(description = "How soon it shows.") Horizon horizon,

        @Schema(description = "What it does to a person's load.")
        Load load,

        @Schema(description = "Minutes that its first step takes.", examples = "15")
        int firstStepMinutes,

        @Schema(description = "Minutes a week that it takes while it runs.", examples = "45")
        int weeklyMinutes,

        @Schema(description = "Published findings that speak for it.")
        List<Evidence> evidence,

        @Schema(description = "Keys of strategies that go well with it.")
        List<String> related,

        @Schema(description = "The goals and steps that a plan starts from.")
        PlanTemplate template,

        @Schema(description = "Where the weights come from: no study validates them, experts chose them.")
        Basis basis,

        @Schema(description = "Raised when the content or the wording changes.", examples = "1")
        int version) {

    /** How soon a strategy or a goal shows. */
    @Schema(name = "StrategyHorizon", description = "How soon a strategy shows.")
    public enum Horizon {
        SHORT,
        LONG,
        BOTH
    }

    /** What a strategy does to a person's load while it runs. */
    @Schema(name = "StrategyLoad", description = "What a strategy does to a person's load while it runs.")
    public enum Load {
        ADDING,
        NEUTRAL,
        RESTORING
    }

    /** What a strategy's weights rest on. */
    @Schema(name = "StrategyBasis", description = "What a strategy's weights rest on.")
    public enum Basis {
        EXPERT
    }
}

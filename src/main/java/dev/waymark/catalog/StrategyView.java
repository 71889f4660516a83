package dev.waymark.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Strategy",
        description = "A strategy: its texts, the causes it addresses, its evidence and its plan template.")
public record StrategyView(
        @Schema(description = "The strategy's stable key.", examples = "find-a-mentor")
        String key,

        @Schema(description = "Its position in the catalog, from 1; it breaks ties in a ranking.", examples = "8")
        int number,

        @Schema(description = "Its display name.", examples = "Find a mentor")
        String title,

        @Schema(description = "What it is and who it is for, in one sentence.")
        String summary,

        @Schema(
                description =
                        "What it is, when it helps, how it works and what it costs. Blank lines separate the paragraphs.")
        String description,

        @Schema(description = "The causes it addresses; their weights add up to 1.")
        List<StrategyCauseView> causes,

        @Schema(description = "How soon it shows results.") Strategy.Horizon horizon,

        @Schema(description = "The horizon in words.", examples = "Short- and long-term")
        String horizonLabel,

        @Schema(description = "How it affects a person's load.")
        Strategy.Load load,

        @Schema(description = "The load in words.", examples = "Restores energy")
        String loadLabel,

        @Schema(description = "How many minutes its first step takes.", examples = "15")
        int firstStepMinutes,

        @Schema(description = "How many minutes per week it takes while it is under way.", examples = "45")
        int weeklyMinutes,

        @Schema(description = "What a person must have for it; without that it is ranked last and not applicable.")
        List<Requirement> requires,

        @JsonProperty("private")
        @Schema(description = "Whether its steps are nobody else's business: calendars show only the time they take.")
        boolean confidential,

        @Schema(description = "Published findings that support it.")
        List<Evidence> evidence,

        @Schema(description = "Keys of strategies that go well with it.")
        List<String> related,

        @Schema(description = "Their display names, in the same order.")
        List<String> relatedTitles,

        @Schema(description = "The goals and steps that it adds to a plan.")
        PlanTemplate template,

        @Schema(description = "Where the weights come from: experts chose them, and no study has validated them.")
        Strategy.Basis basis,

        @Schema(description = "Increases whenever the content or the wording changes.", examples = "1")
        int version) {

    static StrategyView of(Strategy strategy, CatalogSnapshot catalog) {
        return new StrategyView(
                strategy.key(),
                strategy.number(),
                strategy.title(),
                strategy.summary(),
                strategy.description(),
                strategy.causes().stream()
                        .map(cause -> StrategyCauseView.of(cause, catalog))
                        .toList(),
                strategy.horizon(),
                strategy.horizon().label(),
                strategy.load(),
                strategy.load().label(),
                strategy.firstStepMinutes(),
                strategy.weeklyMinutes(),
                strategy.requires(),
                strategy.confidential(),
                strategy.evidence(),
                strategy.related(),
                strategy.related().stream().map(catalog::titleOfStrategy).toList(),
                strategy.template(),
                strategy.basis(),
                strategy.version());
    }
}

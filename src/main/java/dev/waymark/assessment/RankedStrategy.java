package dev.waymark.assessment;

import dev.waymark.assessment.scoring.StrategyFigures;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Horizon;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.platform.text.Labeled;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A strategy's place in the ranking, and why it ranks there.")
public record RankedStrategy(
        @Schema(description = "The strategy's key.", examples = "find-a-mentor")
        String key,

        @Schema(description = "Its display name.", examples = "Find a mentor")
        String title,

        @Schema(description = "What it is and who it is for, in one sentence; null when it has left the catalog.")
        @Nullable
        String summary,

        @Schema(description = "How soon it shows results; null when it has left the catalog.") @Nullable
        Horizon horizon,

        @Schema(
                description = "The horizon in words; null when the strategy has left the catalog.",
                examples = "Short- and long-term")
        @Nullable
        String horizonLabel,

        @Schema(description = "How it affects a person's load; null when it has left the catalog.") @Nullable
        Load load,

        @Schema(
                description = "The load in words; null when the strategy has left the catalog.",
                examples = "Restores energy")
        @Nullable
        String loadLabel,

        @Schema(
                description = "How many minutes per week it takes while it is under way; null when it has left the"
                        + " catalog.",
                examples = "45")
        @Nullable
        Integer weeklyMinutes,

        @Schema(
                description = "Its rank in this list, from 1. What the member has put aside comes after the rest.",
                examples = "1")
        int rank,

        @Schema(
                description = "Whether the member has what it needs. If not, it ranks behind all others.",
                examples = "true")
        boolean applicable,

        @Schema(
                description =
                        "The share of the strategy's weight that is on causes that are scored, or known not to apply"
                                + " to the member, 0 to 1.",
                examples = "1")
        double coverage,

        @Schema(description = "The sum of the contributions' points.", examples = "58.33")
        double baseRelevance,

        @Schema(
                description =
                        "The base relevance times the adjustments' factors; null when none of its causes is known.",
                examples = "51.5")
        @Nullable
        Double relevance,

        @Schema(
                description = "The probability that it is among the top three, given the uncertainty of the"
                        + " severities, 0 to 1.",
                examples = "0.872")
        double probabilityTop3,

        @Schema(
                description = "Strategies in the same group are too close to call. Groups are numbered from 1 down this"
                        + " list, and what the member has put aside is in groups of its own.",
                examples = "1")
        int tieGroup,

        @Schema(description = "What each known cause adds, largest first.")
        List<ContributionView> contributions,

        @Schema(description = "What lowers it apart from its causes.")
        List<Adjustment> adjustments,

        @Schema(
                description = "What the member says about it: with `not_for_me` and `already_tried`, they have put it"
                        + " aside. Null if they have said nothing, and in an evaluation or a what-if.")
        @Nullable
        Choice choice,

        @Schema(description = "The choice in words; null if the member has said nothing.", examples = "Not for me")
        @Nullable
        String choiceLabel,

        @Schema(description = "Why it ranks there and how it helps, in a few sentences for the member.")
        String why) {

    static RankedStrategy of(ShownStrategy shown, String why, CatalogSnapshot catalog) {
        StrategyFigures figures = shown.figures();
        var strategy = catalog.strategy(figures.key());
        var horizon = strategy.map(Strategy::horizon);
        var load = strategy.map(Strategy::load);
        var choice = Optional.ofNullable(shown.choice());
        return new RankedStrategy(
                figures.key(),
                catalog.titleOfStrategy(figures.key()),
                strategy.map(Strategy::summary).orElse(null),
                horizon.orElse(null),
                horizon.map(Labeled::label).orElse(null),
                load.orElse(null),
                load.map(Labeled::label).orElse(null),
                strategy.map(Strategy::weeklyMinutes).orElse(null),
                figures.rank(),
                figures.applicable(),
                figures.coverage(),
                figures.baseRelevance(),
                figures.relevance(),
                figures.probabilityTop3(),
                figures.tieGroup(),
                figures.contributions().stream()
                        .map(contribution -> ContributionView.of(contribution, catalog))
                        .toList(),
                figures.adjustments().stream().map(Adjustment::of).toList(),
                choice.orElse(null),
                choice.map(Labeled::label).orElse(null),
                why);
    }
}

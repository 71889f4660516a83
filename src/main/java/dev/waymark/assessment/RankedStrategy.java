package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Contribution;
import dev.waymark.assessment.scoring.StrategyFigures;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A strategy's place in the ranking, and why it ranks there.")
public record RankedStrategy(
        @Schema(description = "The strategy's key.", examples = "find-a-mentor")
        String key,

        @Schema(description = "Its display name.", examples = "Find a mentor")
        String title,

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
        List<Contribution> contributions,

        @Schema(description = "What lowers it apart from its causes.")
        List<Adjustment> adjustments,

        @Schema(
                description = "What the member says about it: with `not_for_me` and `already_tried`, they have put it"
                        + " aside. Null if they have said nothing, and in an evaluation or a what-if.")
        @Nullable
        Choice choice,

        @Schema(description = "Why it ranks there, as a sentence for the member.")
        String why) {

    static RankedStrategy of(ShownStrategy shown, String title, String why) {
        StrategyFigures figures = shown.figures();
        return new RankedStrategy(
                figures.key(),
                title,
                figures.rank(),
                figures.applicable(),
                figures.coverage(),
                figures.baseRelevance(),
                figures.relevance(),
                figures.probabilityTop3(),
                figures.tieGroup(),
                figures.contributions(),
                figures.adjustments().stream().map(Adjustment::of).toList(),
                shown.choice(),
                why);
    }
}

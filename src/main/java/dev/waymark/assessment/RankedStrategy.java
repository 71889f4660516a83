package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Contribution;
import dev.waymark.assessment.scoring.StrategyFigures;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A strategy's place in a ranking, and why it stands there. */
@Schema(description = "A strategy's place in the ranking, and why it stands there.")
public record RankedStrategy(
        @Schema(description = "The strategy's key.", examples = "find-a-mentor")
        String key,

        @Schema(description = "Its name, for people.", examples = "Find a mentor")
        String title,

        @Schema(description = "Its place, from 1.", examples = "1")
        int rank,

        @Schema(description = "Share of the strategy's weight that lies on scored causes, 0 to 1.", examples = "1")
        double coverage,

        @Schema(description = "The sum of the contributions' points.", examples = "58.33")
        double baseRelevance,

        @Schema(
                description = "The base relevance times the adjustments' factors; null when no cause of it is scored.",
                examples = "51.5")
        @Nullable
        Double relevance,

        @Schema(
                description = "How likely it is among the first three, given the severities' error, 0 to 1.",
                examples = "0.872")
        double probabilityTop3,

        @Schema(description = "Strategies of one group, from 1, are too close to call.", examples = "1")
        int tieGroup,

        @Schema(description = "What each scored cause adds, the most first.")
        List<Contribution> contributions,

        @Schema(description = "What lowers it beside its causes.")
        List<Adjustment> adjustments,

        @Schema(description = "Why it stands there, in a sentence for the person.")
        String why) {

    static RankedStrategy of(StrategyFigures figures, String title, String why) {
        return new RankedStrategy(
                figures.key(),
                title,
                figures.rank(),
                figures.coverage(),
                figures.baseRelevance(),
                figures.relevance(),
                figures.probabilityTop3(),
                figures.tieGroup(),
                figures.contributions(),
                figures.adjustments().stream().map(Adjustment::of).toList(),
                why);
    }
}

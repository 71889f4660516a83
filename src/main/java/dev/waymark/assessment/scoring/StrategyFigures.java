package dev.waymark.assessment.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strategy's place in a ranking, in figures and codes; the words are added on reading. */
public record StrategyFigures(
        String key,
        int rank,
        double coverage,
        double baseRelevance,
        @Nullable Double relevance,
        double probabilityTop3,
        int tieGroup,
        List<Contribution> contributions,
        List<Factor> adjustments) {

    /** The same figures at another place in a list. */
    public StrategyFigures at(int otherRank, int otherTieGroup) {
        return new StrategyFigures(
                key,
                otherRank,
                coverage,
                baseRelevance,
                relevance,
                probabilityTop3,
                otherTieGroup,
                contributions,
                adjustments);
    }

    /** A factor below 1, and its reason as a code. */
    public record Factor(AdjustmentCode code, double factor) {}
}

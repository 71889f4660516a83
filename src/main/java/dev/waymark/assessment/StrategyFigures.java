package dev.waymark.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strategy's place in a ranking, in figures; {@link RankedStrategy} adds the words. */
record StrategyFigures(
        String key,
        int rank,
        double coverage,
        double baseRelevance,
        @Nullable Double relevance,
        double probabilityTop3,
        int tieGroup,
        List<Contribution> contributions,
        List<Factor> adjustments) {

    /** A factor below 1, and its reason as a code. */
    record Factor(AdjustmentCode code, double factor) {}
}

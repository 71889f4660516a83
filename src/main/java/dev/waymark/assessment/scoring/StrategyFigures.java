package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Factor> adjustments,
        List<Requirement> unmet) {

    /** A cause counts if it gives at least a third of what the largest gives. */
    private static final int LARGEST_OVER_CARRYING = 3;

    /** What is stored without them was ranked for no situation in particular. */
    public StrategyFigures {
        unmet = unmet == null ? List.of() : unmet;
    }

    /** Whether the person has what it needs. */
    public boolean applicable() {
        return unmet.isEmpty();
    }

    /**
     * The causes that carry it and that the answers show, by points: with at least a third of the largest contribution's
     * points and a severity above 50.
     */
    public List<Contribution> shown() {
        List<Contribution> shown = new ArrayList<>();
        for (Contribution contribution : contributions) {
            if (contribution.shows()
                    && LARGEST_OVER_CARRYING * FixedPoint.hundredths(contribution.points())
                            >= FixedPoint.hundredths(contributions.get(0).points())) {
                shown.add(contribution);
            }
        }
        return shown;
    }

    /** The causes that it is mainly for, by weight: with at least a third of the largest weight. */
    public List<Contribution> mainly() {
        double largest =
                contributions.stream().mapToDouble(Contribution::weight).max().orElse(0);
        return contributions.stream()
                .filter(contribution -> LARGEST_OVER_CARRYING * contribution.weight() >= largest)
                .sorted(Comparator.comparingDouble(Contribution::weight).reversed())
                .toList();
    }

    /** The part of the relevance that an adjustment leaves; 1 when there is none. */
    public double factor(AdjustmentCode code) {
        for (Factor adjustment : adjustments) {
            if (adjustment.code() == code) {
                return adjustment.factor();
            }
        }
        return 1;
    }

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
                adjustments,
                unmet);
    }

    /** A factor below 1, and its reason as a code. */
    public record Factor(AdjustmentCode code, double factor) {}
}

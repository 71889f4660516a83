package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Strategy;
import java.util.ArrayList;
import java.util.List;

/**
 * Strategies in the order that the severities call for, and how sure that order is.
 *
 * @param order the strategies in rank order
 * @param simulation how their ranks vary with the severities' error
 */
record Ranking(List<StrategyScore> order, RankSimulation simulation) {

    /**
     * Ranks strategies by weighted severity, and simulates the ranks.
     *
     * <p>Figures are computed from published severities in whole numbers. Only the draws are floating-point; they carry
     * the severities' error through to {@code probabilityTop3} and {@code tieGroup}.
     *
     * @param sems the standard error of each scale, in points; not read where a scale is unscored
     * @param strategies in any order; the ranking depends on their numbers, not on it
     */
    static Ranking of(RankingInputs inputs, double[] sems, List<Strategy> strategies) {
        List<StrategyScore> order = order(inputs, strategies);
        return new Ranking(order, new RankSimulation(order, new SeverityDraws(inputs.scales(), sems)));
    }

    /** The strategies in rank order, without simulating; arguments as of {@link #of}. */
    static List<StrategyScore> order(RankingInputs inputs, List<Strategy> strategies) {
        List<Strategy> all = List.copyOf(strategies);
        boolean looksCloser = all.stream().anyMatch(StrategyScore::isCloserLook);
        Integer clarity = looksCloser ? Clarity.of(inputs) : null;
        return all.stream()
                .map(strategy -> StrategyScore.of(strategy, inputs, clarity))
                .sorted(StrategyScore.RANK_ORDER)
                .toList();
    }

    /** The figures of all strategies, ranked from 1. */
    List<StrategyFigures> figures() {
        int[] topThree = simulation.topThree();
        int[] tieGroups = simulation.tieGroups();
        List<StrategyFigures> figures = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            figures.add(figures(order.get(i), i + 1, topThree[i], tieGroups[i]));
        }
        return List.copyOf(figures);
    }

    private static StrategyFigures figures(StrategyScore score, int rank, int topThree, int tieGroup) {
        return new StrategyFigures(
                score.strategy().key(),
                rank,
                FixedPoint.ofThousandths(score.coverage()),
                FixedPoint.ofHundredths(score.base()),
                score.judged() ? FixedPoint.ofHundredths(score.relevance()) : null,
                FixedPoint.ofThousandths(FixedPoint.ratio(1000L * topThree, NormalDeviates.DRAWS)),
                tieGroup,
                score.contributions(),
                score.adjustments(),
                score.unmet());
    }
}

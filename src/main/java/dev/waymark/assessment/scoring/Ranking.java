package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders strategies by what the severities call for. */
final class Ranking {

    private Ranking() {}

    /**
     * Ranks strategies by weighted severity, and says how certain the order is.
     *
     * <p>Figures are computed from published severities in whole numbers. Only the draws are floating-point; they carry
     * the severities' error through to {@code probabilityTop3} and {@code tieGroup}.
     *
     * @param scales every scale in the order of the catalog's causes, {@code inaction} among them
     * @param sems the standard error of each scale, in points; not read where a scale is unscored
     * @param strategies in any order; the ranking depends on their numbers, not on it
     * @return all strategies, ranked from 1
     */
    static List<StrategyFigures> rank(List<ScaleScore> scales, double[] sems, List<Strategy> strategies) {
        List<StrategyScore> ranked = order(scales, strategies);
        var simulation = new RankSimulation(ranked, new SeverityDraws(scales, sems));
        int[] topThree = simulation.topThree();
        int[] tieGroups = simulation.tieGroups();
        List<StrategyFigures> figures = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            figures.add(figures(ranked.get(i), i + 1, topThree[i], tieGroups[i]));
        }
        return List.copyOf(figures);
    }

    /** The strategies in rank order. */
    static List<StrategyScore> order(List<ScaleScore> scales, List<Strategy> strategies) {
        Map<String, Double> severities = new HashMap<>();
        for (ScaleScore scale : scales) {
            if (scale.severity() != null) {
                severities.put(scale.cause(), scale.severity());
            }
        }
        return strategies.stream()
                .map(strategy -> StrategyScore.of(strategy, severities))
                .sorted(StrategyScore.RANK_ORDER)
                .toList();
    }

    private static StrategyFigures figures(StrategyScore score, int rank, int topThree, int tieGroup) {
        boolean judged = score.tier() != StrategyScore.Tier.NONE;
        return new StrategyFigures(
                score.strategy().key(),
                rank,
                FixedPoint.ofThousandths(score.coverage()),
                FixedPoint.ofHundredths(score.base()),
                judged ? FixedPoint.ofHundredths(score.relevance()) : null,
                FixedPoint.ofThousandths(FixedPoint.ratio(1000L * topThree, NormalDeviates.DRAWS)),
                tieGroup,
                score.contributions(),
                score.adjustments());
    }
}

package dev.waymark.assessment;

import dev.waymark.catalog.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders strategies by what the severities call for. */
final class Ranking {

    private Ranking() {}

    /**
     * Ranks strategies by weighted severity, and says how sure the order is.
     *
     * <p>Figures are computed from published severities in whole numbers; only the draws, which carry the severities' error
     * through to {@code probabilityTop3} and {@code tieGroup}, are floating-point.
     *
     * @param scales every scale in the order of the catalog's causes, {@code inaction} among them
     * @param sems the standard error of each scale, in points; not read where a scale is unscored
     * @param strategies in any order; the ranking depends on their numbers, not on it
     * @return all strategies, ranked from 1
     */
    static List<StrategyFigures> rank(List<ScaleScore> scales, double[] sems, List<Strategy> strategies) {
        List<Standing> ranked = order(scales, strategies);
        var contest = new Contest(ranked, new Draws(scales, sems));
        int[] topThree = contest.topThree();
        int[] tieGroups = contest.tieGroups();
        List<StrategyFigures> figures = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            figures.add(figures(ranked.get(i), i + 1, topThree[i], tieGroups[i]));
        }
        return List.copyOf(figures);
    }

    /** The strategies in rank order. */
    static List<Standing> order(List<ScaleScore> scales, List<Strategy> strategies) {
        Map<String, Double> severities = new HashMap<>();
        for (ScaleScore scale : scales) {
            if (scale.severity() != null) {
                severities.put(scale.cause(), scale.severity());
            }
        }
        return strategies.stream()
                .map(strategy -> Standing.of(strategy, severities))
                .sorted(Standing.RANK_ORDER)
                .toList();
    }

    private static StrategyFigures figures(Standing standing, int rank, int topThree, int tieGroup) {
        boolean judged = standing.tier() != Standing.Tier.NONE;
        return new StrategyFigures(
                standing.strategy().key(),
                rank,
                FixedPoint.ofThousandths(standing.coverage()),
                FixedPoint.ofHundredths(standing.base()),
                judged ? FixedPoint.ofHundredths(standing.relevance()) : null,
                FixedPoint.ofThousandths(FixedPoint.ratio(1000L * topThree, ZTable.DRAWS)),
                tieGroup,
                standing.contributions(),
                standing.adjustments());
    }
}

package dev.waymark.assessment.scoring;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.StrategyCause;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How far exhaustion puts off what adds load: one cause at 85, all other scales at 45, exhaustion from 50 to 100. */
final class ExhaustionTable {

    private static final double MAIN = 85;
    private static final double OTHERS = 45;

    private final CatalogSnapshot catalog;
    private final Questionnaire questionnaire;

    ExhaustionTable(CatalogSnapshot catalog, Questionnaire questionnaire) {
        this.catalog = catalog;
        this.questionnaire = questionnaire;
    }

    /** The strategies that add load, in the catalog's order. */
    List<Strategy> adding() {
        return catalog.strategies().stream()
                .filter(strategy -> strategy.load() == Strategy.Load.ADDING)
                .toList();
    }

    /** The probability that a strategy is among the first three when the cause that it is mainly for is at 85. */
    double topThree(Strategy strategy, double exhaustion) {
        var inputs = RankingInputs.of(scales(mainCause(strategy), exhaustion));
        return Ranking.of(inputs, errors(), catalog.strategies()).figures().stream()
                .filter(figures -> figures.key().equals(strategy.key()))
                .findFirst()
                .orElseThrow()
                .probabilityTop3();
    }

    /** The least probability that something restoring comes first, over the causes of those strategies. */
    double restingFirst(double exhaustion) {
        return adding().stream()
                .mapToDouble(strategy -> restingFirst(mainCause(strategy), exhaustion))
                .min()
                .orElseThrow();
    }

    private double restingFirst(String cause, double exhaustion) {
        var inputs = RankingInputs.of(scales(cause, exhaustion));
        var draws = new SeverityDraws(inputs.scales(), errors());
        double[] rest = new double[NormalDeviates.DRAWS];
        double[] others = new double[NormalDeviates.DRAWS];
        for (var score : Ranking.order(inputs, catalog.strategies())) {
            double[] best = score.strategy().load() == Strategy.Load.RESTORING ? rest : others;
            double[] relevance = draws.relevance(score);
            Arrays.setAll(best, draw -> Math.max(best[draw], relevance[draw]));
        }
        int first = 0;
        for (int draw = 0; draw < rest.length; draw++) {
            first += rest[draw] > others[draw] ? 1 : 0;
        }
        return (double) first / NormalDeviates.DRAWS;
    }

    private static String mainCause(Strategy strategy) {
        return strategy.causes().stream()
                .max(Comparator.comparingDouble(StrategyCause::weight))
                .orElseThrow()
                .cause();
    }

    private List<ScaleScore> scales(String main, double exhaustion) {
        return catalog.causes().stream()
                .map(Cause::key)
                .map(key -> {
                    double severity = key.equals(main) ? MAIN : key.equals(Cause.EXHAUSTION) ? exhaustion : OTHERS;
                    int items = ErrorModel.items(questionnaire, key);
                    return Scoring.supposed(questionnaire, ScaleScore.unscored(key, items, items), severity);
                })
                .toList();
    }

    private double[] errors() {
        return catalog.causes().stream()
                .mapToDouble(cause ->
                        ErrorModel.sem(questionnaire, cause.key(), ErrorModel.items(questionnaire, cause.key())))
                .toArray();
    }
}

package dev.waymark.assessment.scoring;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What to ask next, and whether the answers are enough: computerized adaptive testing with an item selection and a
 * stopping rule.
 *
 * <p>Only here is an unknown scale drawn from its prior: normal around 50 with the questionnaire's standard deviation.
 *
 * <p>An item that was skipped is not asked again. A scale that can no longer be scored without it counts as done: it
 * stays unknown, as in a result.
 *
 * @param nextItems keys of items of one scale that are neither answered nor skipped, in the questionnaire's order; empty
 *     when nothing is left to ask
 * @param remaining how many answers are missing until they are sufficient
 * @param sufficient whether the top three are settled or every cause is done, and whether readiness is done
 */
public record ItemSelection(List<String> nextItems, Remaining remaining, boolean sufficient) {

    private static final ItemSelection NOTHING_LEFT = new ItemSelection(List.of(), Remaining.NONE, true);

    private static final double PRIOR_MEAN = 50;

    /** A top-three place is open between these numbers of draws: probabilities of .2 and .8. */
    private static final int OUT = NormalDeviates.DRAWS / 5;

    private static final int IN = NormalDeviates.DRAWS * 4 / 5;

    /** What is stored without an estimate has none. */
    public ItemSelection {
        remaining = remaining == null ? Remaining.NONE : remaining;
    }

    /**
     * Chooses the scale whose next items narrow the ranking most, per item.
     *
     * <p>The gain of asking about a scale is the variance of the top three that its severity explains, times the share
     * of that severity's variance that the answers would remove, per item. An unscored scale is asked until it is
     * scored, a scored one by one more item. If gains are equal, the first scale in the catalog is chosen. Readiness
     * decides how a plan begins, so it is asked at the latest when all else is settled.
     *
     * @param inputs with every scale as the answers score it, in the order of the catalog's causes
     * @param ranking the ranking by these inputs; asked for only where each scale is known, as no prior is needed then
     */
    static ItemSelection of(
            Questionnaire questionnaire,
            CatalogSnapshot catalog,
            AnswerSheet sheet,
            RankingInputs inputs,
            Supplier<Ranking> ranking) {
        var open = OpenItems.of(questionnaire, sheet, inputs);
        if (open.isEmpty()) {
            return NOTHING_LEFT;
        }
        boolean known = inputs.scales().stream().allMatch(inputs::knows);
        var simulation = (known ? ranking.get() : withPriors(questionnaire, catalog, inputs)).simulation();
        boolean settled = Arrays.stream(simulation.topThree()).noneMatch(count -> count > OUT && count < IN);
        boolean ranked = settled || open.causesAreDone();
        List<String> readiness = open.lackingForReadiness();
        List<String> next =
                ranked && !readiness.isEmpty() ? readiness : next(questionnaire, inputs.scales(), open, simulation);
        return ranked && readiness.isEmpty()
                ? new ItemSelection(next, Remaining.NONE, true)
                : new ItemSelection(next, open.remaining(next, ranked), false);
    }

    private static Ranking withPriors(Questionnaire questionnaire, CatalogSnapshot catalog, RankingInputs inputs) {
        List<ScaleScore> drawn = inputs.scales().stream()
                .map(scale -> inputs.knows(scale) ? scale : scale.at(PRIOR_MEAN, Level.UNKNOWN, null, null))
                .toList();
        double[] errors = inputs.scales().stream()
                .mapToDouble(scale -> scale.severity() == null
                        ? questionnaire.assumptions().sd()
                        : ErrorModel.sem(questionnaire, scale))
                .toArray();
        return Ranking.of(inputs.withScales(drawn), errors, catalog.strategies());
    }

    private static List<String> next(
            Questionnaire questionnaire, List<ScaleScore> scales, OpenItems open, RankSimulation simulation) {
        long[] explained = ExplainedVariance.of(simulation, scales.size());
        List<String> best = List.of();
        double highest = -1;
        for (int i = 0; i < scales.size(); i++) {
            List<String> items = open.toAsk(scales.get(i));
            if (items.isEmpty()) {
                continue;
            }
            double gain = explained[i] * removed(questionnaire, scales.get(i), items.size()) / items.size();
            if (gain > highest) {
                best = items;
                highest = gain;
            }
        }
        return best;
    }

    /** The share of the variance of a severity that so many more answers would remove. */
    private static double removed(Questionnaire questionnaire, ScaleScore scale, int asked) {
        return scale.severity() == null
                ? ErrorModel.explained(questionnaire, scale.cause(), scale.answered() + asked)
                : 1.0 / (scale.answered() + 1);
    }
}

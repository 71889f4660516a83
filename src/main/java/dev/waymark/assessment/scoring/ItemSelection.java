package dev.waymark.assessment.scoring;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What to ask next, and whether the answers are enough: computerized adaptive testing with an item selection and a
 * stopping rule.
 *
 * <p>Only here is an unknown scale drawn from its prior: normal around 50 with the questionnaire's standard deviation.
 *
 * @param nextItems keys of unanswered items of one scale, in the questionnaire's order; empty when nothing is left to
 *     ask
 * @param sufficient whether the top three are settled, or every cause is known
 */
public record ItemSelection(List<String> nextItems, boolean sufficient) {

    private static final double PRIOR_MEAN = 50;

    /** A top-three place is open between these numbers of draws: probabilities of .2 and .8. */
    private static final int OUT = NormalDeviates.DRAWS / 5;

    private static final int IN = NormalDeviates.DRAWS * 4 / 5;

    /**
     * Chooses the scale whose next items narrow the ranking most, per item.
     *
     * <p>The gain of asking about a scale is the variance of the top three that its severity explains, times the share
     * of that severity's variance that the answers would remove, per item. An unscored scale is asked until it is
     * scored, a scored one by one more item. If gains are equal, the first scale in the catalog is chosen.
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
        List<ScaleScore> scales = inputs.scales();
        boolean complete = scales.stream()
                .allMatch(scale -> inputs.knows(scale) || scale.cause().equals(Cause.INACTION));
        List<Item> open = questionnaire.items().stream()
                .filter(item -> !sheet.answers().containsKey(item.key()))
                .toList();
        if (complete && open.isEmpty()) {
            return new ItemSelection(List.of(), true);
        }
        boolean known = scales.stream().allMatch(inputs::knows);
        var simulation = (known ? ranking.get() : withPriors(questionnaire, catalog, inputs)).simulation();
        boolean settled = Arrays.stream(simulation.topThree()).noneMatch(count -> count > OUT && count < IN);
        return new ItemSelection(next(questionnaire, scales, open, simulation), complete || settled);
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
            Questionnaire questionnaire, List<ScaleScore> scales, List<Item> open, RankSimulation simulation) {
        long[] explained = ExplainedVariance.of(simulation, scales.size());
        Candidate best = null;
        for (int i = 0; i < scales.size(); i++) {
            Candidate candidate = Candidate.of(questionnaire, scales.get(i), open, explained[i]);
            if (candidate != null && (best == null || candidate.gain() > best.gain())) {
                best = candidate;
            }
        }
        return best == null ? List.of() : best.items();
    }

    /** The items that would be asked about one scale, and the gain per item. */
    private record Candidate(List<String> items, double gain) {

        static @Nullable Candidate of(Questionnaire questionnaire, ScaleScore scale, List<Item> open, long explained) {
            List<String> askable = open.stream()
                    .filter(item -> item.cause().equals(scale.cause()))
                    .map(Item::key)
                    .toList();
            if (askable.isEmpty()) {
                return null;
            }
            int asked = scale.severity() == null ? Scoring.needed(scale.applicable()) - scale.answered() : 1;
            double removed = scale.severity() == null
                    ? ErrorModel.explained(questionnaire, scale.cause(), scale.answered() + asked)
                    : 1.0 / (scale.answered() + 1);
            return new Candidate(List.copyOf(askable.subList(0, asked)), explained * removed / asked);
        }
    }
}

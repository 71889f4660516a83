package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/** One cell of the simulation: a population that answers a form with a certain noise. */
final class Trial {

    private final CatalogSnapshot catalog;
    private final Population population;
    private final Form form;
    private final Questionnaire questionnaire;
    private final ItemResponse response;
    private final List<String> scales;

    /**
     * Prepares a trial.
     *
     * @param noise the items' error, as a multiple of what the questionnaire assumes
     */
    Trial(Catalog shipped, Population population, Form form, double noise) {
        this.catalog = shipped.snapshot();
        this.population = population;
        this.form = form;
        this.questionnaire = shipped.questionnaire(form.questionnaire()).orElseThrow();
        this.response = ItemResponse.of(questionnaire, noise);
        this.scales = catalog.causes().stream().map(Cause::key).toList();
    }

    /** Runs it with one member per seed; the same seeds give the same members and answers. */
    List<TrialResult> run(long[] seeds) {
        return LongStream.of(seeds).parallel().mapToObj(this::member).toList();
    }

    private TrialResult member(long seed) {
        var random = new Random(seed);
        Map<String, Double> latent = population.person(scales, random);
        Map<String, Double> truth = new HashMap<>();
        latent.forEach((scale, severity) -> truth.put(scale, response.trueScore(severity)));
        var result = sitting(latent, random);
        List<CauseChange> changes = population.asksTwice() ? changes(result, sitting(latent, random)) : List.of();
        var scored = result.causes().stream()
                .filter(cause -> cause.severity() != null)
                .toList();
        int asked = result.scales().stream().mapToInt(ScaleScore::answered).sum();
        boolean early = result.selection().sufficient()
                && scored.size() < result.causes().size();
        return new TrialResult(
                topCause(scored, truth),
                topThree(result, truth) ? 1 : 0,
                scored.size(),
                (int) scored.stream().filter(cause -> covers(cause, truth)).count(),
                changes.size(),
                (int) changes.stream().filter(change -> change.isReliable(1)).count(),
                asked,
                early ? 1 : 0);
    }

    /** The causes that were scored both times. */
    private List<CauseChange> changes(Evaluation before, Evaluation after) {
        return Change.between(before, questionnaire, after, questionnaire).causes().stream()
                .filter(change -> change.difference() != null && !change.cause().equals(Cause.INACTION))
                .toList();
    }

    private Evaluation sitting(Map<String, Double> latent, Random random) {
        Map<String, Answer> sheet = new HashMap<>();
        questionnaire
                .items()
                .forEach(item -> sheet.put(item.key(), response.answer(item, latent.get(item.cause()), random)));
        return Evaluator.evaluate(questionnaire, catalog, AnswerSheet.of(form.ask(questionnaire, catalog, sheet)));
    }

    private static double topCause(List<ScaleScore> scored, Map<String, Double> truth) {
        String top = truth.keySet().stream()
                .filter(scale -> !scale.equals(Cause.INACTION))
                .max((a, b) -> Double.compare(truth.get(a), truth.get(b)))
                .orElseThrow();
        double highest = scored.stream().mapToDouble(ScaleScore::severity).max().orElse(-1);
        var first = scored.stream().filter(cause -> cause.severity() == highest).toList();
        return first.stream().anyMatch(cause -> cause.cause().equals(top)) ? 1.0 / first.size() : 0;
    }

    private static boolean covers(ScaleScore cause, Map<String, Double> truth) {
        double severity = truth.get(cause.cause());
        return cause.band() != null
                && cause.band().low() <= severity
                && severity <= cause.band().high();
    }

    /** The right strategy is the one that the engine itself would rank first if it knew the true severities. */
    private boolean topThree(Evaluation evaluation, Map<String, Double> truth) {
        List<ScaleScore> known = evaluation.scales().stream()
                .map(scale -> Scoring.supposed(
                        questionnaire, scale, FixedPoint.ofHundredths(FixedPoint.hundredths(truth.get(scale.cause())))))
                .toList();
        String right = Ranking.order(RankingInputs.of(known), catalog.strategies())
                .get(0)
                .strategy()
                .key();
        return evaluation.strategies().stream()
                .limit(3)
                .anyMatch(strategy -> strategy.key().equals(right));
    }
}

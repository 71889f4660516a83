package dev.waymark.assessment.scoring;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.SignpostCode;
import dev.waymark.platform.json.CanonicalJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The engine's only entry point: scores answers and ranks the catalog's strategies by them. */
public final class Evaluator {

    /** Increased whenever the same inputs would give other figures; this includes the table of deviates. */
    private static final int SCORING_VERSION = 1;

    private Evaluator() {}

    /**
     * Evaluates answers; the same inputs give the same figures on every machine.
     *
     * @param answers by item key; a skipped item is absent
     * @param durationSeconds time between first and last answer; null when it was not measured
     * @throws IllegalArgumentException if an answer is to no item or out of scale, or the catalog has no
     *     {@code inaction}
     */
    public static Evaluation evaluate(
            Questionnaire questionnaire,
            CatalogSnapshot catalog,
            Map<String, Answer> answers,
            @Nullable Integer durationSeconds) {
        return suppose(questionnaire, catalog, answers, durationSeconds, Map.of());
    }

    /**
     * Evaluates answers with some severities replaced.
     *
     * @param severities by scale, 0..100 with two decimals, only for scales of the questionnaire; each keeps the
     *     standard error that its answers give it, or has that of a complete scale
     */
    public static Evaluation suppose(
            Questionnaire questionnaire,
            CatalogSnapshot catalog,
            Map<String, Answer> answers,
            @Nullable Integer durationSeconds,
            Map<String, Double> severities) {
        List<ScaleScore> scales = scales(questionnaire, catalog, answers).stream()
                .map(scale -> severities.containsKey(scale.cause())
                        ? Scoring.supposed(questionnaire, scale, severities.get(scale.cause()))
                        : scale)
                .toList();
        ScaleScore inaction = scales.stream()
                .filter(scale -> scale.cause().equals(Cause.INACTION))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalog has no scale " + Cause.INACTION));
        List<ScaleScore> causes =
                scales.stream().filter(scale -> scale != inaction).toList();
        var ranking = ranking(questionnaire, catalog, scales);
        var selection = ItemSelection.of(questionnaire, catalog, answers, scales, () -> ranking);
        return new Evaluation(
                inputs(questionnaire, catalog, answers),
                causes,
                new Readiness(inaction),
                Quality.of(questionnaire, answers, selection.sufficient(), durationSeconds),
                ranking.figures(),
                signposts(causes),
                SensitivitySearch.nearest(scales, ranking.order()),
                selection);
    }

    /** What to ask next, without evaluating; arguments as for {@link #evaluate}. */
    public static ItemSelection select(
            Questionnaire questionnaire, CatalogSnapshot catalog, Map<String, Answer> answers) {
        List<ScaleScore> scales = scales(questionnaire, catalog, answers);
        return ItemSelection.of(questionnaire, catalog, answers, scales, () -> ranking(questionnaire, catalog, scales));
    }

    /** The strategies' keys in rank order, without evaluating; arguments as of {@link #evaluate}. */
    public static List<String> order(
            Questionnaire questionnaire, CatalogSnapshot catalog, Map<String, Answer> answers) {
        return Ranking.order(scales(questionnaire, catalog, answers), catalog.strategies()).stream()
                .map(score -> score.strategy().key())
                .toList();
    }

    private static List<ScaleScore> scales(
            Questionnaire questionnaire, CatalogSnapshot catalog, Map<String, Answer> answers) {
        List<String> keys = catalog.causes().stream().map(Cause::key).toList();
        return Scoring.score(questionnaire, answers, keys);
    }

    private static ResultInputs inputs(
            Questionnaire questionnaire, CatalogSnapshot catalog, Map<String, Answer> answers) {
        return new ResultInputs(
                QuestionnaireReference.of(questionnaire),
                CatalogReference.of(catalog),
                SCORING_VERSION,
                CanonicalJson.hash(answers));
    }

    /** An unscored scale is never drawn, so its error is not a number. */
    private static Ranking ranking(Questionnaire questionnaire, CatalogSnapshot catalog, List<ScaleScore> scales) {
        double[] sems = scales.stream()
                .mapToDouble(scale -> scale.severity() == null ? Double.NaN : ErrorModel.sem(questionnaire, scale))
                .toArray();
        return Ranking.of(scales, sems, catalog.strategies());
    }

    private static List<SignpostCode> signposts(List<ScaleScore> causes) {
        boolean wornOut = causes.stream()
                .anyMatch(cause -> cause.cause().equals(Cause.EXHAUSTION) && cause.level() == Level.HIGH);
        return wornOut ? List.of(SignpostCode.SUPPORT) : List.of();
    }
}

package dev.waymark.assessment.scoring;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.SignpostCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The engine's only entry point: scores answers and ranks the catalog's strategies by them. */
public final class Evaluator {

    /** Increased whenever the same inputs would give other figures; this includes the table of deviates. */
    private static final int SCORING_VERSION = 1;

    private Evaluator() {}

    /**
     * Evaluates answers; the same inputs give the same figures on every machine.
     *
     * @throws IllegalArgumentException if an answer is to no item or out of scale, or the catalog has no
     *     {@code inaction}
     */
    public static Evaluation evaluate(Questionnaire questionnaire, CatalogSnapshot catalog, AnswerSheet sheet) {
        return suppose(questionnaire, catalog, sheet, Map.of());
    }

    /**
     * Evaluates answers with some severities replaced.
     *
     * @param severities by scale, 0..100 with two decimals, only for scales of the questionnaire; each keeps the
     *     standard error that its answers give it, or has that of a complete scale
     */
    public static Evaluation suppose(
            Questionnaire questionnaire, CatalogSnapshot catalog, AnswerSheet sheet, Map<String, Double> severities) {
        List<ScaleScore> scales = supposed(scales(questionnaire, catalog, sheet), questionnaire, severities);
        ScaleScore inaction = scales.stream()
                .filter(scale -> scale.cause().equals(Cause.INACTION))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalog has no scale " + Cause.INACTION));
        List<ScaleScore> causes =
                scales.stream().filter(scale -> scale != inaction).toList();
        var quality = new Quality(questionnaire, sheet.answers());
        var known = known(questionnaire, sheet, scales, quality);
        var ranking = ranking(questionnaire, catalog, known);
        var selection = ItemSelection.of(questionnaire, catalog, sheet, known, () -> ranking);
        // What was skipped decides what is asked, not how far the answers can be trusted.
        var answered = sheet.skipped().isEmpty()
                ? selection
                : ItemSelection.of(questionnaire, catalog, sheet.withoutSkipped(), known, () -> ranking);
        var figures = ranking.figures();
        return new Evaluation(
                inputs(questionnaire, catalog, sheet),
                causes,
                new Readiness(inaction),
                quality.figures(sheet.durationSeconds(), answered.sufficient()),
                figures,
                StartWith.of(figures, scales),
                signposts(causes),
                SensitivitySearch.nearest(known, ranking.order()),
                selection);
    }

    /** What to ask next, without evaluating; arguments as for {@link #evaluate}. */
    public static ItemSelection select(Questionnaire questionnaire, CatalogSnapshot catalog, AnswerSheet sheet) {
        var quality = new Quality(questionnaire, sheet.answers());
        var known = known(questionnaire, sheet, scales(questionnaire, catalog, sheet), quality);
        return ItemSelection.of(questionnaire, catalog, sheet, known, () -> ranking(questionnaire, catalog, known));
    }

    /** The strategies' keys in rank order, without evaluating; arguments as of {@link #evaluate}. */
    public static List<String> order(Questionnaire questionnaire, CatalogSnapshot catalog, AnswerSheet sheet) {
        var quality = new Quality(questionnaire, sheet.answers());
        var known = known(questionnaire, sheet, scales(questionnaire, catalog, sheet), quality);
        return Ranking.order(known, catalog.strategies()).stream()
                .map(score -> score.strategy().key())
                .toList();
    }

    private static List<ScaleScore> scales(Questionnaire questionnaire, CatalogSnapshot catalog, AnswerSheet sheet) {
        List<String> keys = catalog.causes().stream().map(Cause::key).toList();
        return Scoring.score(questionnaire, sheet.answers(), keys);
    }

    private static List<ScaleScore> supposed(
            List<ScaleScore> scales, Questionnaire questionnaire, Map<String, Double> severities) {
        return scales.stream()
                .map(scale -> severities.containsKey(scale.cause())
                        ? Scoring.supposed(questionnaire, scale, severities.get(scale.cause()))
                        : scale)
                .toList();
    }

    private static ResultInputs inputs(Questionnaire questionnaire, CatalogSnapshot catalog, AnswerSheet sheet) {
        return new ResultInputs(
                QuestionnaireReference.of(questionnaire),
                CatalogReference.of(catalog),
                SCORING_VERSION,
                AnswersHash.of(sheet.answers()),
                sheet.situation());
    }

    /**
     * Only what the answers themselves show puts them in doubt: neither that they are few, nor how fast they came, which
     * is not among what determines a ranking.
     */
    private static RankingInputs known(
            Questionnaire questionnaire, AnswerSheet sheet, List<ScaleScore> scales, Quality quality) {
        Set<String> notApplicable = scales.stream()
                .filter(scale -> scale.severity() == null && scale.applicable() == 0)
                .map(ScaleScore::cause)
                .filter(cause -> ErrorModel.items(questionnaire, cause) > 0)
                .collect(Collectors.toUnmodifiableSet());
        return new RankingInputs(scales, notApplicable, sheet.situation(), quality.doubtful());
    }

    /** An unscored scale is never drawn, so its error is not a number. */
    private static Ranking ranking(Questionnaire questionnaire, CatalogSnapshot catalog, RankingInputs known) {
        double[] sems = known.scales().stream()
                .mapToDouble(scale -> scale.severity() == null ? Double.NaN : ErrorModel.sem(questionnaire, scale))
                .toArray();
        return Ranking.of(known, sems, catalog.strategies());
    }

    private static List<SignpostCode> signposts(List<ScaleScore> causes) {
        boolean wornOut = causes.stream()
                .anyMatch(cause -> cause.cause().equals(Cause.EXHAUSTION) && cause.level() == Level.HIGH);
        return wornOut ? List.of(SignpostCode.SUPPORT) : List.of();
    }
}

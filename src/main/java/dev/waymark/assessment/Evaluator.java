package dev.waymark.assessment;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.platform.json.CanonicalJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The engine's one entry: scores answers and ranks the catalog's strategies by them. */
final class Evaluator {

    /** Raised whenever the same inputs would give other figures, the table of deviates included. */
    static final int SCORING_VERSION = 1;

    private Evaluator() {}

    /**
     * Evaluates answers; the same inputs give the same figures on every machine.
     *
     * @param answers by item key; a skipped item is absent
     * @param durationSeconds time between first and last answer, or null when it was not taken
     * @throws IllegalArgumentException if an answer is to no item or out of scale, or the catalog has no {@code inaction}
     */
    static Evaluation evaluate(
            Questionnaire questionnaire,
            CatalogSnapshot catalog,
            Map<String, Answer> answers,
            @Nullable Integer durationSeconds) {
        List<String> keys = catalog.causes().stream().map(Cause::key).toList();
        List<ScaleScore> scales = Scoring.score(questionnaire, answers, keys);
        ScaleScore inaction = scales.stream()
                .filter(scale -> scale.cause().equals(Cause.INACTION))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalog has no scale " + Cause.INACTION));
        List<ScaleScore> causes =
                scales.stream().filter(scale -> scale != inaction).toList();
        double[] sems =
                scales.stream().mapToDouble(scale -> sem(questionnaire, scale)).toArray();
        return new Evaluation(
                inputs(questionnaire, catalog, answers),
                causes,
                new Readiness(inaction),
                Quality.of(questionnaire, answers, durationSeconds),
                Ranking.rank(scales, sems, catalog.strategies()),
                signposts(causes));
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
    private static double sem(Questionnaire questionnaire, ScaleScore scale) {
        return scale.severity() == null ? Double.NaN : ErrorModel.sem(questionnaire, scale.cause(), scale.answered());
    }

    private static List<SignpostCode> signposts(List<ScaleScore> causes) {
        boolean wornOut = causes.stream()
                .anyMatch(cause -> cause.cause().equals(Cause.EXHAUSTION) && cause.level() == Level.HIGH);
        return wornOut ? List.of(SignpostCode.SUPPORT) : List.of();
    }
}

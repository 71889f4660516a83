package dev.waymark.assessment.scoring;

import dev.waymark.catalog.SignpostCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A result in figures and codes, as it is stored; the words are added on reading. */
public record Evaluation(
        ResultInputs inputs,
        List<ScaleScore> causes,
        Readiness readiness,
        QualityFigures quality,
        List<StrategyFigures> strategies,
        StartWith startWith,
        List<SignpostCode> signposts,
        @Nullable Sensitivity sensitivity,
        ItemSelection selection) {

    /** What is stored without advice gets that of its figures. */
    public Evaluation {
        startWith = startWith == null ? StartWith.of(strategies, all(causes, readiness)) : startWith;
    }

    /** Every scale: the causes in catalog order, then inaction. */
    public List<ScaleScore> scales() {
        return all(causes, readiness);
    }

    private static List<ScaleScore> all(List<ScaleScore> causes, Readiness readiness) {
        return Stream.concat(causes.stream(), Stream.of(readiness.inaction())).toList();
    }

    /** One scale; it is unscored when this evaluation, made by another catalog, does not have it. */
    public ScaleScore scale(String cause) {
        return scaleScores().scale(cause);
    }

    /** The scales without the ranking. */
    public ScaleScores scaleScores() {
        return new ScaleScores(causes, readiness);
    }

    /** The strategies' keys in rank order. */
    public List<String> order() {
        return strategies.stream().map(StrategyFigures::key).toList();
    }
}

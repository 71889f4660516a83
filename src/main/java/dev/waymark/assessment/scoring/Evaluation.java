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
        List<SignpostCode> signposts,
        @Nullable Sensitivity sensitivity,
        ItemSelection selection) {

    /** Every scale: the causes in catalog order, then inaction. */
    public List<ScaleScore> scales() {
        return Stream.concat(causes.stream(), Stream.of(readiness.inaction())).toList();
    }

    /** One scale; it is unscored when this evaluation, made by another catalog, does not have it. */
    public ScaleScore scale(String cause) {
        return scales().stream()
                .filter(scale -> scale.cause().equals(cause))
                .findFirst()
                .orElse(ScaleScore.unscored(cause, 0, 0));
    }

    /** The strategies' keys in rank order. */
    public List<String> order() {
        return strategies.stream().map(StrategyFigures::key).toList();
    }
}

package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a ranking knows about a person.
 *
 * @param scales every scale in the order of the catalog's causes, {@code inaction} among them
 * @param notApplicable the scales whose items were all answered as not applicable: known not to be met, where an
 *     unscored one is unknown
 * @param situation the work situation; null when it is unknown
 * @param doubtful whether the answers show a sign of carelessness, so that no profile is clear
 * @param severities those of the scored scales, in points
 */
record RankingInputs(
        List<ScaleScore> scales,
        Set<String> notApplicable,
        @Nullable Situation situation,
        boolean doubtful,
        Map<String, Double> severities) {

    RankingInputs(List<ScaleScore> scales, Set<String> notApplicable, @Nullable Situation situation, boolean doubtful) {
        this(scales, notApplicable, situation, doubtful, severities(scales));
    }

    /** Scales alone, of a person whose situation is unknown. */
    static RankingInputs of(List<ScaleScore> scales) {
        return new RankingInputs(scales, Set.of(), null, false);
    }

    RankingInputs withScales(List<ScaleScore> others) {
        return new RankingInputs(others, notApplicable, situation, doubtful);
    }

    /** Whether a scale is scored, or known not to apply. */
    boolean knows(ScaleScore scale) {
        return scale.severity() != null || notApplicable.contains(scale.cause());
    }

    private static Map<String, Double> severities(List<ScaleScore> scales) {
        Map<String, Double> severities = new HashMap<>();
        for (ScaleScore scale : scales) {
            if (scale.severity() != null) {
                severities.put(scale.cause(), scale.severity());
            }
        }
        return severities;
    }
}

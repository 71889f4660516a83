package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.ScaleScore;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one evaluation's scores say about each scale, for putting them into words. */
final class SeverityProfile {

    private final Map<String, ScaleScore> scales;

    /**
     * @param scales every scale of the evaluation, including inaction: a statement about all answers must hold for it
     *     as well
     */
    SeverityProfile(List<ScaleScore> scales) {
        this.scales = scales.stream().collect(Collectors.toMap(ScaleScore::cause, Function.identity()));
    }

    /** Whether no scale is a problem. */
    boolean calm() {
        return scales.values().stream().noneMatch(scale -> severity(scale) > ScaleScore.NEUTRAL);
    }

    boolean is(String cause, Level level) {
        return scales.get(cause).level() == level;
    }

    /** Whether a scored cause is more severe than every other scale. */
    boolean tops(String cause) {
        double severity = severity(cause);
        return scales.values().stream()
                .noneMatch(
                        other -> severity(other) >= severity && !other.cause().equals(cause));
    }

    /** The severity of a scale; 0 if it is unscored. */
    double severity(String cause) {
        return severity(scales.get(cause));
    }

    private static double severity(ScaleScore scale) {
        return scale.severity() == null ? 0 : scale.severity();
    }
}

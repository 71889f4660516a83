package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;
import dev.waymark.catalog.StrategyCause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A thousand plausible states of the person: each scored severity moved by its error, clipped to 0..100. */
final class SeverityDraws {

    private final Map<String, double[]> severities = new HashMap<>();
    private final double[] tiredness;
    private final double[] hesitation;

    /**
     * Draws every scored scale.
     *
     * @param scales in the order of the catalog's causes, which is that of the table's columns
     * @param sems the standard error of each scale, in points; not read where a scale is unscored
     * @throws IllegalArgumentException if there are more scales than the table has columns
     */
    SeverityDraws(List<ScaleScore> scales, double[] sems) {
        if (scales.size() > NormalDeviates.SCALES) {
            throw new IllegalArgumentException(
                    "There are %d scales, and deviates for %d of them".formatted(scales.size(), NormalDeviates.SCALES));
        }
        for (int scale = 0; scale < scales.size(); scale++) {
            Double severity = scales.get(scale).severity();
            if (severity != null) {
                severities.put(scales.get(scale).cause(), column(scale, severity, sems[scale]));
            }
        }
        tiredness = ramp(severities.get(Cause.EXHAUSTION), Gates::tiredness);
        hesitation = ramp(severities.get(Cause.INACTION), Gates::hesitation);
    }

    /**
     * The strategy's relevance in each draw: weighted mean of its known causes times the unrounded gates and the factor
     * of the profile; 0 without any.
     */
    double[] relevance(StrategyScore score) {
        var relevance = new double[NormalDeviates.DRAWS];
        double total = score.coverage();
        for (StrategyCause cause : score.scored()) {
            double share = StrategyScore.weight(cause) / total;
            double[] severity = severities.get(cause.cause());
            for (int draw = 0; draw < NormalDeviates.DRAWS; draw++) {
                relevance[draw] += share * severity[draw];
            }
        }
        double profile = score.profileFactor() / 1000.0;
        double loadDrop = Gates.loadDrop(score.strategy().load()) / 1000.0;
        double stepDrop = Gates.firstStepDrop(score.strategy().firstStepMinutes()) / 1000.0;
        for (int draw = 0; draw < NormalDeviates.DRAWS; draw++) {
            relevance[draw] *= profile * (1 - loadDrop * tiredness[draw]) * (1 - stepDrop * hesitation[draw]);
        }
        return relevance;
    }

    private static double[] column(int scale, double severity, double sem) {
        double[] deviates = NormalDeviates.column(scale);
        var column = new double[NormalDeviates.DRAWS];
        for (int draw = 0; draw < NormalDeviates.DRAWS; draw++) {
            column[draw] = Math.min(100, Math.max(0, severity + sem * deviates[draw]));
        }
        return column;
    }

    /** An unscored scale does not lower anything. */
    private static double[] ramp(double @Nullable [] severity, DoubleUnaryOperator gate) {
        var ramp = new double[NormalDeviates.DRAWS];
        if (severity != null) {
            for (int draw = 0; draw < NormalDeviates.DRAWS; draw++) {
                ramp[draw] = gate.applyAsDouble(severity[draw]);
            }
        }
        return ramp;
    }
}

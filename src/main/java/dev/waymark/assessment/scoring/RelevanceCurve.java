package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;
import dev.waymark.catalog.StrategyCause;

/**
 * A strategy's published relevance as the severity of one scale changes and everything else stays the same.
 *
 * <p>All figures are whole hundredths, factors whole thousandths.
 *
 * @param rest the points of the other causes
 * @param weight the changing cause's weight, 0 when the strategy does not address it
 * @param load the current factor of the exhaustion gate; {@code firstStep} likewise of the inaction gate
 */
record RelevanceCurve(StrategyScore score, String scale, long rest, long weight, long load, long firstStep) {

    static RelevanceCurve of(StrategyScore score, String scale) {
        long weight = 0;
        for (StrategyCause cause : score.scored()) {
            weight += cause.cause().equals(scale) ? StrategyScore.weight(cause) : 0;
        }
        long points = 0;
        for (Contribution contribution : score.contributions()) {
            points += contribution.cause().equals(scale) ? FixedPoint.hundredths(contribution.points()) : 0;
        }
        return new RelevanceCurve(
                score,
                scale,
                score.base() - points,
                weight,
                score.factor(AdjustmentCode.EXHAUSTION_LOAD),
                score.factor(AdjustmentCode.INACTION_FIRST_STEP));
    }

    /** The relevance at a severity. */
    long at(long severity) {
        return relevance(severity, severity);
    }

    /**
     * The least for any severity from {@code low} to {@code high}: points only rise with a severity, and factors only
     * fall.
     */
    long least(long low, long high) {
        return relevance(low, high);
    }

    /** The most for any severity from {@code low} to {@code high}. */
    long most(long low, long high) {
        return relevance(high, low);
    }

    private long relevance(long pointsAt, long factorsAt) {
        long base = rest + FixedPoint.ratio(weight * pointsAt, score.coverage());
        return FixedPoint.ratio(base * loadAt(factorsAt) * firstStepAt(factorsAt), 1_000_000);
    }

    private long loadAt(long severity) {
        return scale.equals(Cause.EXHAUSTION)
                ? Gates.loadFactor(score.strategy().load(), FixedPoint.ofHundredths(severity))
                : load;
    }

    private long firstStepAt(long severity) {
        return scale.equals(Cause.INACTION)
                ? Gates.firstStepFactor(score.strategy().firstStepMinutes(), FixedPoint.ofHundredths(severity))
                : firstStep;
    }
}

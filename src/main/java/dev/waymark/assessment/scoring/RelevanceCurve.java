package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;
import dev.waymark.catalog.StrategyCause;

/**
 * A strategy's published relevance as the severity of one scale, or of none, changes and everything else stays the same.
 *
 * <p>All figures are whole hundredths, factors whole thousandths.
 *
 * @param rest the points of the other causes
 * @param weight the changing cause's weight, 0 when the strategy does not address it
 * @param load the current factor of the exhaustion gate; {@code firstStep} likewise of the inaction gate
 * @param tires whether exhaustion is what changes
 * @param hesitates whether inaction is what changes
 */
record RelevanceCurve(
        StrategyScore score,
        long rest,
        long weight,
        long load,
        long firstStep,
        boolean tires,
        boolean hesitates,
        boolean closerLook) {

    /** The relevance as it is. */
    static RelevanceCurve of(StrategyScore score) {
        return new RelevanceCurve(
                score,
                score.base(),
                0,
                score.factor(AdjustmentCode.EXHAUSTION_LOAD),
                score.factor(AdjustmentCode.INACTION_FIRST_STEP),
                false,
                false,
                score.isCloserLook());
    }

    /** The relevance as one scale changes: this one, if the scale moves neither points nor gates. */
    RelevanceCurve along(String scale) {
        boolean tiring = scale.equals(Cause.EXHAUSTION);
        boolean hesitating = scale.equals(Cause.INACTION);
        for (StrategyCause cause : score.scored()) {
            if (cause.cause().equals(scale)) {
                return along(rest - points(scale), StrategyScore.weight(cause), tiring, hesitating);
            }
        }
        return tiring || hesitating ? along(rest, 0, tiring, hesitating) : this;
    }

    private RelevanceCurve along(long otherRest, long changing, boolean tiring, boolean hesitating) {
        return new RelevanceCurve(score, otherRest, changing, load, firstStep, tiring, hesitating, closerLook);
    }

    private long points(String scale) {
        long points = 0;
        for (Contribution contribution : score.contributions()) {
            points += contribution.cause().equals(scale) ? FixedPoint.hundredths(contribution.points()) : 0;
        }
        return points;
    }

    /**
     * The least for any severity from {@code low} to {@code high}: points only rise with a severity, the factors of the
     * gates only fall, and those of the profile lie between known bounds.
     */
    long least(long low, long high, ProfileFactors profile) {
        return relevance(low, high, profile.least(closerLook));
    }

    /** The most for any severity from {@code low} to {@code high}. */
    long most(long low, long high, ProfileFactors profile) {
        return relevance(high, low, profile.most(closerLook));
    }

    private long relevance(long pointsAt, long factorsAt, long profile) {
        long base = weight == 0 ? rest : rest + FixedPoint.ratio(weight * pointsAt, score.coverage());
        return FixedPoint.ratio(base * loadAt(factorsAt) * firstStepAt(factorsAt) * profile, 1_000_000_000);
    }

    private long loadAt(long severity) {
        return tires ? Gates.loadFactor(score.strategy().load(), FixedPoint.ofHundredths(severity)) : load;
    }

    private long firstStepAt(long severity) {
        return hesitates
                ? Gates.firstStepFactor(score.strategy().firstStepMinutes(), FixedPoint.ofHundredths(severity))
                : firstStep;
    }
}

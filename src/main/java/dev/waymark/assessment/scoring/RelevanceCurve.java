package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;
import dev.waymark.catalog.StrategyCause;
import org.jspecify.annotations.Nullable;

/**
 * A strategy's published relevance as the severity of one scale changes and everything else stays the same.
 *
 * <p>All figures are whole hundredths, factors whole thousandths.
 *
 * @param rest the points of the other causes
 * @param weight the changing cause's weight, 0 when the strategy does not address it
 * @param load the current factor of the exhaustion gate; {@code firstStep} likewise of the inaction gate
 * @param clarity that of the profile; null when no strategy looks at it
 */
record RelevanceCurve(
        StrategyScore score,
        String scale,
        long rest,
        long weight,
        long load,
        long firstStep,
        @Nullable Clarity clarity) {

    static RelevanceCurve of(StrategyScore score, String scale, @Nullable Clarity clarity) {
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
                score.factor(AdjustmentCode.INACTION_FIRST_STEP),
                clarity);
    }

    /** The relevance at a severity. */
    long at(long severity) {
        return least(severity, severity);
    }

    /**
     * The least for any severity from {@code low} to {@code high}: points only rise with a severity, the factors of the
     * gates only fall, and the clarity of the profile lies between known bounds.
     */
    long least(long low, long high) {
        return relevance(low, high, Math.min(profileAtClearest(low, high), profileAtFlattest(low, high)));
    }

    /** The most for any severity from {@code low} to {@code high}. */
    long most(long low, long high) {
        return relevance(high, low, Math.max(profileAtClearest(low, high), profileAtFlattest(low, high)));
    }

    private long relevance(long pointsAt, long factorsAt, long profile) {
        long base = rest + FixedPoint.ratio(weight * pointsAt, score.coverage());
        return FixedPoint.ratio(base * loadAt(factorsAt) * firstStepAt(factorsAt) * profile, 1_000_000_000);
    }

    private long profileAtClearest(long low, long high) {
        return clarity == null ? 1000 : score.profileFactor(clarity.most(low, high));
    }

    private long profileAtFlattest(long low, long high) {
        return clarity == null ? 1000 : score.profileFactor(clarity.least(low, high));
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

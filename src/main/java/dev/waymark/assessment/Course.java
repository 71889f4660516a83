package dev.waymark.assessment;

import dev.waymark.catalog.Cause;
import dev.waymark.catalog.StrategyCause;

/**
 * A strategy's published relevance as the severity of one scale moves and everything else stays.
 *
 * <p>All figures are whole hundredths, factors whole thousandths.
 *
 * @param rest the points of the other causes
 * @param weight the moving cause's weight, 0 when the strategy does not address it
 * @param load the present factor of the exhaustion gate, likewise {@code firstStep} of the inaction gate
 */
record Course(Standing standing, String scale, long rest, long weight, long load, long firstStep) {

    static Course of(Standing standing, String scale) {
        long weight = 0;
        for (StrategyCause cause : standing.scored()) {
            weight += cause.cause().equals(scale) ? Standing.weight(cause) : 0;
        }
        long points = 0;
        for (Contribution contribution : standing.contributions()) {
            points += contribution.cause().equals(scale) ? FixedPoint.hundredths(contribution.points()) : 0;
        }
        return new Course(
                standing,
                scale,
                standing.base() - points,
                weight,
                standing.factor(AdjustmentCode.EXHAUSTION_LOAD),
                standing.factor(AdjustmentCode.INACTION_FIRST_STEP));
    }

    /** The relevance at a severity. */
    long at(long severity) {
        return relevance(severity, severity);
    }

    /** No severity from {@code low} to {@code high} gives less: points only rise with a severity, and factors only fall. */
    long least(long low, long high) {
        return relevance(low, high);
    }

    /** No severity from {@code low} to {@code high} gives more. */
    long most(long low, long high) {
        return relevance(high, low);
    }

    private long relevance(long pointsAt, long factorsAt) {
        long base = rest + FixedPoint.ratio(weight * pointsAt, standing.coverage());
        return FixedPoint.ratio(base * loadAt(factorsAt) * firstStepAt(factorsAt), 1_000_000);
    }

    private long loadAt(long severity) {
        return scale.equals(Cause.EXHAUSTION)
                ? Gates.loadFactor(standing.strategy().load(), FixedPoint.ofHundredths(severity))
                : load;
    }

    private long firstStepAt(long severity) {
        return scale.equals(Cause.INACTION)
                ? Gates.firstStepFactor(standing.strategy().firstStepMinutes(), FixedPoint.ofHundredths(severity))
                : firstStep;
    }
}

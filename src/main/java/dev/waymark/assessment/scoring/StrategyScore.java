package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.StrategyCause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One strategy's score, from published figures.
 *
 * @param scored its scored causes in catalog order
 * @param coverage share of its weight on scored causes, in thousandths, 0..1000
 * @param base the sum of the published points, in hundredths
 * @param relevance the base times the published factors, in hundredths; 0 for a strategy that could not be judged
 */
record StrategyScore(
        Strategy strategy,
        List<StrategyCause> scored,
        List<Contribution> contributions,
        List<StrategyFigures.Factor> adjustments,
        long coverage,
        long base,
        long relevance) {

    /** Rank order: by tier, then by relevance, the highest first, then by number. */
    static final Comparator<StrategyScore> RANK_ORDER = Comparator.comparing(StrategyScore::tier)
            .thenComparing(Comparator.comparingLong(StrategyScore::relevance).reversed())
            .thenComparingInt(score -> score.strategy().number());

    private static final int FIRM_COVERAGE = 500;

    /** How much of a strategy could be judged; a firmer tier ranks first whatever the relevance. */
    enum Tier {
        FIRM,
        PARTIAL,
        NONE
    }

    /** Judges a strategy by the severities (0..100, two decimals) of the scored scales, readiness among them. */
    static StrategyScore of(Strategy strategy, Map<String, Double> severities) {
        List<StrategyCause> scored = strategy.causes().stream()
                .filter(cause -> severities.containsKey(cause.cause()))
                .toList();
        long coverage = scored.stream().mapToLong(StrategyScore::weight).sum();
        List<Contribution> contributions = scored.stream()
                .map(cause -> contribution(cause, coverage, severities.get(cause.cause())))
                .sorted(Comparator.comparingDouble(Contribution::points).reversed())
                .toList();
        long base = contributions.stream()
                .mapToLong(contribution -> FixedPoint.hundredths(contribution.points()))
                .sum();
        List<StrategyFigures.Factor> adjustments = adjustments(strategy, severities);
        return new StrategyScore(
                strategy, scored, contributions, adjustments, coverage, base, adjusted(base, adjustments));
    }

    Tier tier() {
        if (scored.isEmpty()) {
            return Tier.NONE;
        }
        return coverage >= FIRM_COVERAGE ? Tier.FIRM : Tier.PARTIAL;
    }

    /** The part of the relevance that an adjustment leaves, in thousandths; 1000 when there is none. */
    long factor(AdjustmentCode code) {
        for (StrategyFigures.Factor adjustment : adjustments) {
            if (adjustment.code() == code) {
                return FixedPoint.thousandths(adjustment.factor());
            }
        }
        return 1000;
    }

    /** A cause's weight in whole thousandths, the catalog's precision. */
    static long weight(StrategyCause cause) {
        return FixedPoint.thousandths(cause.weight());
    }

    private static long adjusted(long base, List<StrategyFigures.Factor> adjustments) {
        long product = base;
        long unit = 1;
        for (StrategyFigures.Factor adjustment : adjustments) {
            product *= FixedPoint.thousandths(adjustment.factor());
            unit *= 1000;
        }
        return FixedPoint.ratio(product, unit);
    }

    private static Contribution contribution(StrategyCause cause, long total, double severity) {
        long weight = weight(cause);
        long points = FixedPoint.ratio(weight * FixedPoint.hundredths(severity), total);
        return new Contribution(
                cause.cause(),
                FixedPoint.ofThousandths(FixedPoint.ratio(1000 * weight, total)),
                severity,
                FixedPoint.ofHundredths(points));
    }

    private static List<StrategyFigures.Factor> adjustments(Strategy strategy, Map<String, Double> severities) {
        List<StrategyFigures.Factor> adjustments = new ArrayList<>();
        int load = Gates.loadFactor(strategy.load(), severities.getOrDefault(Cause.EXHAUSTION, 0.0));
        if (load < 1000) {
            adjustments.add(new StrategyFigures.Factor(AdjustmentCode.EXHAUSTION_LOAD, FixedPoint.ofThousandths(load)));
        }
        int firstStep =
                Gates.firstStepFactor(strategy.firstStepMinutes(), severities.getOrDefault(Cause.INACTION, 0.0));
        if (firstStep < 1000) {
            adjustments.add(new StrategyFigures.Factor(
                    AdjustmentCode.INACTION_FIRST_STEP, FixedPoint.ofThousandths(firstStep)));
        }
        return List.copyOf(adjustments);
    }
}

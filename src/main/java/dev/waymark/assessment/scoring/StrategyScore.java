package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.StrategyCause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One strategy's score, from published figures.
 *
 * @param scored its scored causes in catalog order
 * @param coverage share of its weight on causes that are known, scored or not applicable, in thousandths, 0..1000
 * @param base the sum of the published points, in hundredths
 * @param relevance the base times the published factors, in hundredths; 0 for a strategy that could not be judged
 * @param unmet what the person would need for it and does not have
 */
record StrategyScore(
        Strategy strategy,
        List<StrategyCause> scored,
        List<Contribution> contributions,
        List<StrategyFigures.Factor> adjustments,
        long coverage,
        long base,
        long relevance,
        List<Requirement> unmet) {

    /** The strategy that looks at a profile more closely: worth the more, the less clear the profile is. */
    static final String CLOSER_LOOK = "evaluate-situation";

    /** Rank order: by tier, then by relevance, the highest first, then by number. */
    static final Comparator<StrategyScore> RANK_ORDER = Comparator.comparing(StrategyScore::tier)
            .thenComparing(Comparator.comparingLong(StrategyScore::relevance).reversed())
            .thenComparingInt(score -> score.strategy().number());

    private static final Comparator<Contribution> LARGEST_FIRST =
            Comparator.comparingDouble(Contribution::points).reversed();

    private static final int FIRM_COVERAGE = 500;

    /**
     * How much of a strategy could be judged, and whether it can be done at all; an earlier tier ranks first whatever the
     * relevance.
     */
    enum Tier {
        FIRM,
        PARTIAL,
        NONE,
        NOT_APPLICABLE;

        /** Whether its strategies can be among the first. */
        boolean competes() {
            return compareTo(NONE) < 0;
        }
    }

    /**
     * Judges a strategy by what is known about a person.
     *
     * @param clarity that of the profile, in thousandths; null when the catalog has no strategy for a closer look
     */
    static StrategyScore of(Strategy strategy, RankingInputs inputs, @Nullable Integer clarity) {
        Map<String, Double> severities = inputs.severities();
        List<StrategyCause> scored = new ArrayList<>();
        List<StrategyCause> known = new ArrayList<>();
        long coverage = 0;
        for (StrategyCause cause : strategy.causes()) {
            boolean isScored = severities.containsKey(cause.cause());
            if (isScored) {
                scored.add(cause);
            }
            if (isScored || inputs.notApplicable().contains(cause.cause())) {
                known.add(cause);
                coverage += weight(cause);
            }
        }
        List<Contribution> contributions = contributions(known, coverage, severities);
        long base = 0;
        for (Contribution contribution : contributions) {
            base += FixedPoint.hundredths(contribution.points());
        }
        List<StrategyFigures.Factor> adjustments = adjustments(strategy, severities, clarity);
        List<Requirement> unmet = strategy.requires().stream()
                .filter(requirement -> !requirement.isMetIn(inputs.situation()))
                .toList();
        return new StrategyScore(
                strategy, scored, contributions, adjustments, coverage, base, adjusted(base, adjustments), unmet);
    }

    Tier tier() {
        if (!unmet.isEmpty()) {
            return Tier.NOT_APPLICABLE;
        }
        if (!judged()) {
            return Tier.NONE;
        }
        return coverage >= FIRM_COVERAGE ? Tier.FIRM : Tier.PARTIAL;
    }

    /** Whether anything is known about what it addresses. */
    boolean judged() {
        return coverage > 0;
    }

    boolean isCloserLook() {
        return isCloserLook(strategy);
    }

    /** What the clarity of the profile leaves of the relevance now, in thousandths. */
    long profileFactor() {
        return Math.min(factor(AdjustmentCode.CLEAR_PROFILE), factor(AdjustmentCode.FLAT_PROFILE));
    }

    static boolean isCloserLook(Strategy strategy) {
        return strategy.key().equals(CLOSER_LOOK);
    }

    private static int profileFactor(Strategy strategy, int clarity) {
        return isCloserLook(strategy) ? Gates.closerLookFactor(clarity) : Gates.flatFactor(clarity);
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

    private static List<Contribution> contributions(
            List<StrategyCause> known, long total, Map<String, Double> severities) {
        List<Contribution> contributions = new ArrayList<>();
        for (StrategyCause cause : known) {
            contributions.add(contribution(cause, total, severities.get(cause.cause())));
        }
        contributions.sort(LARGEST_FIRST);
        return List.copyOf(contributions);
    }

    /** @param severity null when the cause does not apply */
    private static Contribution contribution(StrategyCause cause, long total, @Nullable Double severity) {
        long weight = weight(cause);
        long points = severity == null ? 0 : FixedPoint.ratio(weight * FixedPoint.hundredths(severity), total);
        return new Contribution(
                cause.cause(),
                FixedPoint.ofThousandths(FixedPoint.ratio(1000 * weight, total)),
                severity,
                FixedPoint.ofHundredths(points));
    }

    private static List<StrategyFigures.Factor> adjustments(
            Strategy strategy, Map<String, Double> severities, @Nullable Integer clarity) {
        List<StrategyFigures.Factor> factors = new ArrayList<>();
        lower(
                factors,
                AdjustmentCode.EXHAUSTION_LOAD,
                Gates.loadFactor(strategy.load(), severities.getOrDefault(Cause.EXHAUSTION, 0.0)));
        lower(
                factors,
                AdjustmentCode.INACTION_FIRST_STEP,
                Gates.firstStepFactor(strategy.firstStepMinutes(), severities.getOrDefault(Cause.INACTION, 0.0)));
        if (clarity != null) {
            lower(
                    factors,
                    isCloserLook(strategy) ? AdjustmentCode.CLEAR_PROFILE : AdjustmentCode.FLAT_PROFILE,
                    profileFactor(strategy, clarity));
        }
        return List.copyOf(factors);
    }

    private static void lower(List<StrategyFigures.Factor> factors, AdjustmentCode code, int thousandths) {
        if (thousandths < 1000) {
            factors.add(new StrategyFigures.Factor(code, FixedPoint.ofThousandths(thousandths)));
        }
    }
}

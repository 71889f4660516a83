package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The advice that a result ends in.
 *
 * @param strategies keys of the strategies to begin with, best first: three at most
 */
public record StartWith(List<String> strategies, StartWithCode code) {

    private static final int MOST = 3;

    /** Three things at once are too many if starting is the hard part. */
    private static final int MOST_AT_HIGH_INACTION = 2;

    private static final double FIRM_COVERAGE = 0.5;

    /**
     * Chooses what to begin with.
     *
     * <p>Only what can be done, is firmly judged and is carried by a severity above 50 is recommended. At high exhaustion
     * that is the first of those that exhaustion lowers least: one that restores or, where that is put aside, one that
     * adds no load. Otherwise it is the first of all with what comes near it: in its tie group or the next, and with at
     * least two thirds of its relevance. If the first is a closer look, everything else waits for it.
     *
     * @param ranked figures in the order in which they are offered: the rank order, or one that moves some behind the rest
     * @param scales every scale, readiness among them
     */
    public static StartWith of(List<StrategyFigures> ranked, List<ScaleScore> scales) {
        List<StrategyFigures> candidates = ranked.stream()
                .filter(StrategyFigures::applicable)
                .filter(figures -> figures.coverage() >= FIRM_COVERAGE)
                .filter(figures -> !figures.shown().isEmpty())
                .toList();
        if (candidates.isEmpty()) {
            return new StartWith(List.of(), none(scales));
        }
        StrategyFigures first = candidates.get(0);
        if (isHigh(Cause.EXHAUSTION, scales)) {
            StrategyFigures gentlest = Collections.max(
                    candidates, Comparator.comparingDouble(figures -> figures.factor(AdjustmentCode.EXHAUSTION_LOAD)));
            return new StartWith(List.of(gentlest.key()), StartWithCode.REST_FIRST);
        }
        if (first.key().equals(StrategyScore.CLOSER_LOOK)) {
            return new StartWith(List.of(first.key()), StartWithCode.CLOSER_LOOK);
        }
        boolean slow = isHigh(Cause.INACTION, scales);
        List<String> strategies = candidates.stream()
                .filter(figures -> isNear(figures, first))
                .limit(slow ? MOST_AT_HIGH_INACTION : MOST)
                .map(StrategyFigures::key)
                .toList();
        return new StartWith(strategies, slow ? StartWithCode.SMALL_START : StartWithCode.STRONGEST_FIT);
    }

    private static boolean isNear(StrategyFigures figures, StrategyFigures first) {
        return figures.tieGroup() <= first.tieGroup() + 1
                && 3 * hundredths(figures.relevance()) >= 2 * hundredths(first.relevance());
    }

    /** What is firmly judged has a relevance. */
    private static long hundredths(@Nullable Double relevance) {
        return FixedPoint.hundredths(Objects.requireNonNull(relevance));
    }

    private static StartWithCode none(List<ScaleScore> scales) {
        List<Double> scored = scales.stream()
                .map(ScaleScore::severity)
                .filter(Objects::nonNull)
                .toList();
        if (scored.isEmpty()) {
            return StartWithCode.TOO_FEW_ANSWERS;
        }
        if (scored.stream().noneMatch(severity -> severity > ScaleScore.NEUTRAL)) {
            return StartWithCode.NOTHING_WEIGHS;
        }
        boolean open = scales.stream().anyMatch(scale -> scale.severity() == null && scale.applicable() > 0);
        return open ? StartWithCode.TOO_FEW_ANSWERS : StartWithCode.NONE_FITS;
    }

    private static boolean isHigh(String scale, List<ScaleScore> scales) {
        return scales.stream().anyMatch(score -> score.cause().equals(scale) && score.level() == Level.HIGH);
    }
}

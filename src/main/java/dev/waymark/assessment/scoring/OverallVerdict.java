package dev.waymark.assessment.scoring;

import java.util.List;

/**
 * What all changes amount to together. Of many comparisons, some exceed their thresholds by chance alone; so the whole is
 * better or worse only if one exceeds the threshold for that many comparisons (Bonferroni).
 */
final class OverallVerdict {

    /** The chance, in each direction, that a comparison exceeds its threshold although nothing has changed. */
    private static final double ONE_SIDED = 0.025;

    private OverallVerdict() {}

    static Verdict of(List<CauseChange> changes) {
        boolean better = has(Verdict.BETTER, changes);
        boolean worse = has(Verdict.WORSE, changes);
        if (better != worse && isClear(changes)) {
            return better ? Verdict.BETTER : Verdict.WORSE;
        }
        return changes.stream().allMatch(change -> change.verdict() == Verdict.UNCHANGED)
                ? Verdict.UNCHANGED
                : Verdict.UNCERTAIN;
    }

    private static boolean has(Verdict verdict, List<CauseChange> changes) {
        return changes.stream().anyMatch(change -> change.verdict() == verdict);
    }

    private static boolean isClear(List<CauseChange> changes) {
        long compared =
                changes.stream().filter(change -> change.difference() != null).count();
        double factor = NormalQuantile.of(1 - ONE_SIDED / compared) / NormalQuantile.of(1 - ONE_SIDED);
        return changes.stream().anyMatch(change -> change.isReliable(factor));
    }
}

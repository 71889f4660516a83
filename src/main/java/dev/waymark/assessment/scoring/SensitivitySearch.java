package dev.waymark.assessment.scoring;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest change of one severity that changes the first rank: exact to the hundredth of a point, on
 * published figures.
 *
 * <p>Relevance is rounded and gated, so no formula gives the crossing. But a strategy's least and most relevance over a
 * range of severities are known, so whole ranges are ruled out at once, and only those that remain are halved (branch
 * and bound, Land and Doig 1960). The search goes outward in rings around the present severities, and never beyond the
 * nearest find.
 */
final class SensitivitySearch {

    private static final long HIGHEST = 10_000;

    private final String scale;
    private final long severity;
    private final @Nullable Clarity clarity;
    private final RelevanceCurve leader;
    private final List<RelevanceCurve> rivals;

    private SensitivitySearch(
            ScaleScore scale, double severity, List<RelevanceCurve> field, @Nullable Clarity clarity) {
        this.scale = scale.cause();
        this.severity = FixedPoint.hundredths(severity);
        this.clarity = clarity;
        this.leader = field.get(0).along(this.scale);
        this.rivals =
                field.stream().skip(1).map(curve -> curve.along(this.scale)).toList();
    }

    /**
     * The smallest change of one scored scale within 0..100 after which another strategy ranks first.
     *
     * <p>Among equally small changes, it is that of the first scale in the catalog, and a decrease before an increase.
     *
     * @param ranked the strategies in the rank order that these inputs give
     * @return null when no change of a single scale does it
     */
    static @Nullable Sensitivity nearest(RankingInputs inputs, List<StrategyScore> ranked) {
        List<RelevanceCurve> field = field(ranked);
        if (field.size() < 2) {
            return null;
        }
        boolean looksCloser = ranked.stream().anyMatch(StrategyScore::isCloserLook);
        List<SensitivitySearch> searches = inputs.scales().stream()
                .filter(scale -> scale.severity() != null)
                .map(scale -> new SensitivitySearch(
                        scale, scale.severity(), field, looksCloser ? Clarity.along(scale.cause(), inputs) : null))
                .toList();
        Sensitivity nearest = null;
        for (long near = 1, far = 1; nearest == null && near <= HIGHEST; near = far + 1, far = 2 * far + 1) {
            nearest = nearest(searches, near, far);
        }
        return nearest;
    }

    /** Those that can rank first at all: a change of severities moves no strategy to another tier. */
    private static List<RelevanceCurve> field(List<StrategyScore> ranked) {
        return ranked.stream()
                .filter(score -> score.tier().competes())
                .filter(score -> score.tier() == ranked.get(0).tier())
                .map(RelevanceCurve::of)
                .toList();
    }

    private static @Nullable Sensitivity nearest(List<SensitivitySearch> searches, long near, long far) {
        Sensitivity nearest = null;
        long within = far;
        for (SensitivitySearch search : searches) {
            for (int sign = -1; sign <= 1; sign += 2) {
                long distance = search.distance(sign, near, Math.min(within, search.reach(sign)));
                if (distance > 0) {
                    nearest = search.sensitivity(sign * distance);
                    within = distance - 1;
                }
            }
        }
        return nearest;
    }

    private long reach(int sign) {
        return sign < 0 ? severity : HIGHEST - severity;
    }

    /** The first distance from {@code near} to {@code far} at which the leader is overtaken, or 0. */
    private long distance(int sign, long near, long far) {
        if (near > far || !isOpen(severity + sign * near, severity + sign * far)) {
            return 0;
        }
        if (near == far) {
            return near;
        }
        long middle = (near + far) / 2;
        long distance = distance(sign, near, middle);
        return distance > 0 ? distance : distance(sign, middle + 1, far);
    }

    /** Whether a rival may be ahead of the leader somewhere between two severities; at a single one, whether it is. */
    private boolean isOpen(long one, long other) {
        long low = Math.min(one, other);
        long high = Math.max(one, other);
        var profile = ProfileFactors.of(clarity, low, high);
        long least = leader.least(low, high, profile);
        for (RelevanceCurve rival : rivals) {
            long most = rival.most(low, high, profile);
            if (most > least || (most == least && number(rival) < number(leader))) {
                return true;
            }
        }
        return false;
    }

    private Sensitivity sensitivity(long delta) {
        long crossing = severity + delta;
        var profile = ProfileFactors.of(clarity, crossing, crossing);
        RelevanceCurve first = rivals.stream()
                .max(Comparator.<RelevanceCurve>comparingLong(rival -> rival.most(crossing, crossing, profile))
                        .thenComparing(SensitivitySearch::number, Comparator.reverseOrder()))
                .orElseThrow();
        return new Sensitivity(
                scale, FixedPoint.ofHundredths(delta), first.score().strategy().key());
    }

    private static int number(RelevanceCurve curve) {
        return curve.score().strategy().number();
    }
}

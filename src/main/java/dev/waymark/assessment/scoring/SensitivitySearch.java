package dev.waymark.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest change of one severity that changes the first rank: exact to the hundredth of a point, on
 * published figures.
 *
 * <p>Relevance is rounded and gated, so no formula gives the crossing. But a strategy's least and most relevance over a
 * range of severities are known, so whole ranges are ruled out at once, and only those that remain are halved (branch
 * and bound, Land and Doig 1960). The search goes outward in rings around the present severities, and never beyond the
 * nearest find. It leaves out the rivals that are never ahead, however far one severity goes one way.
 */
final class SensitivitySearch {

    private static final long HIGHEST = 10_000;

    private final String scale;
    private final long severity;
    private final int sign;
    private final @Nullable Clarity clarity;
    private final RelevanceCurve leader;
    private final List<RelevanceCurve> rivals;

    /**
     * A search in one direction.
     *
     * @param field the curves along the scale, that of the leader first
     * @param sign -1 to search downward, 1 to search upward
     */
    private SensitivitySearch(
            String scale, long severity, int sign, @Nullable Clarity clarity, List<RelevanceCurve> field) {
        this.scale = scale;
        this.severity = severity;
        this.sign = sign;
        this.clarity = clarity;
        this.leader = field.get(0);
        this.rivals = contenders(field);
    }

    /** A search in each direction, first downward. */
    private static Stream<SensitivitySearch> bothWays(
            ScaleScore scale, double severity, List<RelevanceCurve> field, @Nullable Clarity clarity) {
        List<RelevanceCurve> curves = new ArrayList<>();
        for (RelevanceCurve curve : field) {
            curves.add(curve.along(scale.cause()));
        }
        long from = FixedPoint.hundredths(severity);
        return Stream.of(
                new SensitivitySearch(scale.cause(), from, -1, clarity, curves),
                new SensitivitySearch(scale.cause(), from, 1, clarity, curves));
    }

    private List<RelevanceCurve> contenders(List<RelevanceCurve> field) {
        long low = Math.min(severity, severity + sign * reach());
        long high = Math.max(severity, severity + sign * reach());
        var profile = ProfileFactors.of(clarity, low, high);
        long least = leader.least(low, high, profile);
        List<RelevanceCurve> contenders = new ArrayList<>();
        for (RelevanceCurve rival : field.subList(1, field.size())) {
            if (isAhead(rival, rival.most(low, high, profile), least)) {
                contenders.add(rival);
            }
        }
        return contenders;
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
                .flatMap(scale -> bothWays(
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
            long distance = search.distance(near, Math.min(within, search.reach()));
            if (distance > 0) {
                nearest = search.sensitivity(search.sign * distance);
                within = distance - 1;
            }
        }
        return nearest;
    }

    private long reach() {
        return sign < 0 ? severity : HIGHEST - severity;
    }

    /** The first distance from {@code near} to {@code far} at which the leader is overtaken, or 0. */
    private long distance(long near, long far) {
        if (near > far || rivals.isEmpty() || !isOpen(severity + sign * near, severity + sign * far)) {
            return 0;
        }
        if (near == far) {
            return near;
        }
        long middle = (near + far) / 2;
        long distance = distance(near, middle);
        return distance > 0 ? distance : distance(middle + 1, far);
    }

    /** Whether a rival may be ahead of the leader somewhere between two severities; at a single one, whether it is. */
    private boolean isOpen(long one, long other) {
        long low = Math.min(one, other);
        long high = Math.max(one, other);
        var profile = ProfileFactors.of(clarity, low, high);
        long least = leader.least(low, high, profile);
        for (RelevanceCurve rival : rivals) {
            if (isAhead(rival, rival.most(low, high, profile), least)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAhead(RelevanceCurve rival, long most, long least) {
        return most > least || (most == least && number(rival) < number(leader));
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

package dev.waymark.assessment.scoring;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The result of one simulated member: counts, and one share.
 *
 * @param topCause 1 if the true top cause has the highest severity; in a tie, its share of the first place
 * @param topThree 1 if the strategy that the true severities rank first is published in the top three, otherwise 0
 * @param scored causes with a severity
 * @param covered scored causes whose band contains the true severity
 * @param compared causes scored both times
 * @param alarms compared causes that are reported as reliably changed, although nothing has
 * @param asked items asked
 * @param settled 1 if the top three were settled before every cause was scored, otherwise 0
 */
record TrialResult(
        double topCause, int topThree, int scored, int covered, int compared, int alarms, int asked, int settled) {

    /** The mean of a figure over members. */
    static double mean(List<TrialResult> members, ToDoubleFunction<TrialResult> figure) {
        return members.stream().mapToDouble(figure).sum() / members.size();
    }

    /** The sum of one figure as a percentage of the sum of another; a dash when the other sum is 0. */
    static String percent(
            List<TrialResult> members, ToDoubleFunction<TrialResult> part, ToDoubleFunction<TrialResult> whole) {
        double of = mean(members, whole);
        return of == 0 ? "-" : percent(mean(members, part) / of);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}

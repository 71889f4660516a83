package dev.waymark.assessment.scoring;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What became of one simulated member: counts, and one share.
 *
 * @param topCause 1 if the true top cause has the highest severity; with others at the same severity, its share of the first place
 * @param topThree 1 if the strategy that the true severities rank first is published among the first three, else 0
 * @param scored causes with a severity
 * @param covered scored causes whose band holds the true severity
 * @param compared causes scored both times
 * @param alarms compared causes that are said to have changed reliably, though nothing has
 * @param asked items asked
 * @param settled 1 if the first three were settled before every cause was scored, else 0
 */
record TrialResult(
        double topCause, int topThree, int scored, int covered, int compared, int alarms, int asked, int settled) {

    /** The mean of a figure over members. */
    static double mean(List<TrialResult> members, ToDoubleFunction<TrialResult> figure) {
        return members.stream().mapToDouble(figure).sum() / members.size();
    }

    /** The sum of one figure as percent of the sum of another; a dash when there is nothing of the other. */
    static String percent(
            List<TrialResult> members, ToDoubleFunction<TrialResult> part, ToDoubleFunction<TrialResult> whole) {
        double of = mean(members, whole);
        return of == 0 ? "-" : percent(mean(members, part) / of);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}

package dev.waymark.worksheet.figure;

import java.util.List;

/** How well a challenge stretches: new enough to learn from, and possible beside everything else. */
final class Stretch {

    private static final int NEW = 0;
    private static final int ALL = 1;
    private static final int HOURS = 2;
    private static final int ENERGY = 3;

    /** The share of new skills at which a challenge stretches most. */
    private static final double BEST = 1 / 3.;

    private static final double MINUTES_PER_HOUR = 60;

    private Stretch() {}

    /**
     * {@code f(new / all) * min(1, free hours / hours) * (energy + 2) / 4}, where f rises from 0 for nothing new to 1 for
     * one third and falls to 0 for everything new: {@code f(s) = 3 s} up to 1/3, {@code 1.5 (1 - s)} above. What is
     * neither too easy nor too hard teaches most (Guadagnoli and Lee 2004, Journal of Motor Behavior 36(2), 212-224);
     * where the peak lies is the judgment of experts.
     *
     * <p>From 0 to 1; none for a record that lacks one of the fields, or that takes no skills. The value is that of the
     * best challenge; null without any, or if the member's weekly minutes are not known.
     */
    static Outcome of(Inputs inputs) {
        Parts parts = new Parts(inputs);
        List<Column> fields = inputs.fields();
        Integer weeklyMinutes = inputs.circumstances().weeklyMinutes();
        for (Row row : weeklyMinutes == null ? List.<Row>of() : inputs.rows()) {
            double[] x = Columns.numbers(fields, row);
            if (x != null && x[ALL] > 0) {
                double free = weeklyMinutes / MINUTES_PER_HOUR;
                double room = x[HOURS] > free ? free / x[HOURS] : 1;
                parts.add(row, novelty(x[NEW] / x[ALL]) * room * (x[ENERGY] + 2) / 4, null);
            }
        }
        return Outcome.ofFirst(parts.ordered());
    }

    /** More new skills than there are count as all. */
    private static double novelty(double share) {
        double s = Math.min(1, share);
        return s <= BEST ? 3 * s : 1.5 * (1 - s);
    }
}

package dev.waymark.worksheet.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an employer's programs ask for. */
final class Programs {

    private static final int STARTED_ON = 0;
    private static final int TENURE_MONTHS = 1;
    private static final int WEEKLY_HOURS = 2;
    private static final int LEAST_HOURS = 3;
    private static final int DEADLINE = 4;

    private Programs() {}

    /**
     * What would have to be paid back if the member left today, in money: {@code cost * max(0, 1 - m / M)}, where m is
     * the number of full months since the date, and M after how many of them nothing is left to pay back, or 0 for
     * nothing from the start. It is what a repayment clause says that goes down month by month.
     *
     * <p>From 0 to the cost; none for a record that lacks one of the three. The value is the sum of the parts; null
     * without any.
     */
    static Outcome payback(Inputs inputs) {
        Column cost = inputs.field();
        Column months = inputs.column(inputs.rule().against());
        LocalDate today = inputs.circumstances().today();
        Parts parts = new Parts(inputs);
        Double sum = null;
        for (Row row : inputs.rows()) {
            Double paid = cost.number(row);
            Double bound = months.number(row);
            LocalDate from = inputs.date(row);
            if (paid != null && bound != null && from != null) {
                double left = left(paid, fullMonths(from, today), bound);
                parts.add(row, left, null);
                sum = sum == null ? (Double) left : (Double) (sum + left);
            }
        }
        return new Outcome(sum, parts.ordered());
    }

    private static double left(double paid, long months, double bound) {
        return bound > 0 ? paid * Math.max(0, 1 - months / bound) : 0;
    }

    /** A month is full on the day that {@link #eligible} takes for it, too: from 31 January on 28 February. */
    static long fullMonths(LocalDate from, LocalDate today) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(from, today));
        return from.plusMonths(months + 1).isAfter(today) ? months : months + 1;
    }

    /**
     * Which programs the member can use today: those of which all rules hold. The months with the employer must be full,
     * and are on the very day; the hours per week must be enough; and the deadline may be today. A rule that is left empty
     * holds.
     *
     * <p>The parts are 1 if all rules hold, or 0 with a note that names the first that fails by its label, or what is
     * missing to know. The value is their mean: the share of programs that the member can use, from 0 to 1; null without
     * programs.
     */
    static Outcome eligible(Inputs inputs) {
        Parts parts = new Parts(inputs);
        List<Column> fields = inputs.fields();
        LocalDate today = inputs.circumstances().today();
        double holding = 0;
        for (Row row : inputs.rows()) {
            String failing = failing(fields, row, today);
            parts.add(row, failing == null ? 1 : 0, failing);
            holding += failing == null ? 1 : 0;
        }
        int all = inputs.rows().size();
        return new Outcome(all == 0 ? null : (Double) (holding / all), parts.ordered());
    }

    private static @Nullable String failing(List<Column> fields, Row row, LocalDate today) {
        Double tenure = fields.get(TENURE_MONTHS).number(row);
        if (tenure != null) {
            LocalDate started = fields.get(STARTED_ON).date(row);
            if (started == null) {
                return label(fields, STARTED_ON);
            }
            if (started.plusMonths(tenure.longValue()).isAfter(today)) {
                return label(fields, TENURE_MONTHS);
            }
        }
        Double least = fields.get(LEAST_HOURS).number(row);
        if (least != null) {
            Double hours = fields.get(WEEKLY_HOURS).number(row);
            if (hours == null || hours < least) {
                return label(fields, hours == null ? WEEKLY_HOURS : LEAST_HOURS);
            }
        }
        LocalDate deadline = fields.get(DEADLINE).date(row);
        return deadline != null && deadline.isBefore(today) ? label(fields, DEADLINE) : null;
    }

    private static String label(List<Column> fields, int index) {
        return fields.get(index).field().label();
    }
}

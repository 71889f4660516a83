package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums and quotients of sums. Records that lack what a function is about do not count. */
final class Amounts {

    private Amounts() {}

    /**
     * {@code sum x}, in the field's unit; or, of minutes, how many weeks they take: {@code sum x / weekly minutes}.
     *
     * <p>Null without values, or if weeks are wanted and the member's minutes are not known.
     */
    static @Nullable Double sum(Inputs inputs) {
        Double sum = total(inputs);
        if (sum == null || !inputs.rule().settings().perWeeklyMinutes()) {
            return sum;
        }
        Integer weekly = inputs.circumstances().weeklyMinutes();
        return weekly == null || weekly <= 0 ? null : (Double) (sum / weekly);
    }

    private static @Nullable Double total(Inputs inputs) {
        Column field = inputs.field();
        Double sum = null;
        for (Row row : inputs.rows()) {
            Double x = field.number(row);
            if (x != null) {
                sum = sum == null ? x : (Double) (sum + x);
            }
        }
        return sum;
    }

    /**
     * {@code sum x / sum (against - less)}: how much of an amount is used up, or how long one lasts. An amount of the
     * record that several belong to counts once; an empty {@code less} is 0.
     *
     * <p>From 0 without an upper end, 1 for all of it, if both are amounts of one unit; of money and money per month, in
     * months. Null without values, and unless the lower sum is positive.
     */
    static @Nullable Double quotient(Inputs inputs) {
        Column field = inputs.field();
        Column against = inputs.column(inputs.rule().against());
        Set<Row> counted = new HashSet<>();
        double above = 0;
        double below = 0;
        for (Row row : inputs.rows()) {
            Double x = field.number(row);
            Double whole = against.number(row);
            if (x != null && whole != null) {
                above += x;
                below += counted.add(against.holder(row)) ? whole - less(inputs, row) : 0;
            }
        }
        return below > 0 ? (Double) (above / below) : null;
    }

    private static double less(Inputs inputs, Row row) {
        String key = inputs.rule().less();
        Double less = key == null ? null : inputs.column(key).number(row);
        return less == null ? 0 : less;
    }

    /**
     * How much of several scales is reached: {@code sum (x - min) / sum (max - min)}, which is the percentage of the
     * maximum possible (Cohen, Cohen, Aiken and West 1999, Multivariate Behavioral Research 34(3), 315-346).
     *
     * <p>From 0 to 1; null without records that have all of them.
     */
    static @Nullable Double reached(Inputs inputs) {
        List<Column> scales = inputs.fields();
        double above = 0;
        double below = 0;
        for (Row row : inputs.rows()) {
            double[] numbers = Columns.numbers(scales, row);
            for (int i = 0; numbers != null && i < numbers.length; i++) {
                Field scale = scales.get(i).field();
                double least = scale.min().doubleValue();
                above += numbers[i] - least;
                below += scale.max().doubleValue() - least;
            }
        }
        return below > 0 ? (Double) (above / below) : null;
    }
}

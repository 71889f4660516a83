package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.FigureRule.Settings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures of a number that is noted on some days and not on others. Several notes of a day count as their mean. */
final class Series {

    /** Below that, a median says little. */
    private static final int LEAST_DAYS = 5;

    private Series() {}

    /** A day and the mean of what was noted on it. */
    private record Day(LocalDate on, double value) {}

    /**
     * The exponential moving average of values at irregular times: {@code s += (1 - 2^(-t / h)) (x - s)}, where t is the
     * number of days since the last value and h the half-life; it begins at the first value (Eckner 2019, Algorithms for
     * unevenly spaced time series). A day without a value lets the past fade; it is not a value of 0.
     *
     * <p>In the field's unit, within the range of its values; null without values.
     */
    static @Nullable Double ema(Inputs inputs) {
        List<Day> days = days(inputs);
        if (days.isEmpty()) {
            return null;
        }
        int halfLife = inputs.rule().settings().halfLifeDays();
        Day last = days.get(0);
        double average = last.value();
        for (Day day : days) {
            double elapsed = ChronoUnit.DAYS.between(last.on(), day.on());
            average += (1 - Math.pow(2, -elapsed / halfLife)) * (day.value() - average);
            last = day;
        }
        return average;
    }

    /**
     * Whether a number has changed for good: -1 or 1 if each of its last values, on so many days as {@code points} says,
     * is at least {@code by} below or above the median of the {@code windowDays} days before the first of them; else 0.
     * It takes several values on one side because single days go up and down (as in the rules of Nelson 1984, Journal of
     * Quality Technology 16(4), 237-239).
     *
     * <p>Null without that many values, and with less than five days in the window.
     */
    static @Nullable Double change(Inputs inputs) {
        Settings settings = inputs.rule().settings();
        List<Day> days = days(inputs);
        int first = days.size() - settings.points();
        if (first < LEAST_DAYS) {
            return null;
        }
        LocalDate from = days.get(first).on().minusDays(settings.windowDays());
        double[] before = days.subList(0, first).stream()
                .filter(day -> !day.on().isBefore(from))
                .mapToDouble(Day::value)
                .sorted()
                .toArray();
        return before.length < LEAST_DAYS
                ? null
                : (Double) direction(days.subList(first, days.size()), median(before), settings.by());
    }

    private static double direction(List<Day> lately, double median, int by) {
        if (lately.stream().allMatch(day -> day.value() - median >= by - Figure.NOISE)) {
            return 1;
        }
        return lately.stream().allMatch(day -> median - day.value() >= by - Figure.NOISE) ? -1 : 0;
    }

    private static double median(double[] ascending) {
        int middle = ascending.length / 2;
        return ascending.length % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2;
    }

    private static List<Day> days(Inputs inputs) {
        Column field = inputs.field();
        Map<LocalDate, Sum> sums = new TreeMap<>();
        for (Row row : inputs.rows()) {
            Double value = field.number(row);
            if (value != null) {
                sums.computeIfAbsent(inputs.day(row), any -> new Sum()).add(value);
            }
        }
        List<Day> days = new ArrayList<>(sums.size());
        sums.forEach((on, sum) -> days.add(new Day(on, sum.values / sum.count)));
        return days;
    }

    private static final class Sum {

        private double values;
        private int count;

        void add(double value) {
            values += value;
            count++;
        }
    }
}

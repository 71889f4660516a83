package dev.waymark.plan.checkin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that is given on some days and not on others, and its trend. */
final class SmoothedSeries {

    /**
     * A week. Mood has a weekly rhythm (Stone, Schneider and Harter 2012, Journal of Positive Psychology 7(4): day of
     * the week patterns). With this half-life, the last week carries half of the weight, and no single weekday decides.
     */
    static final int HALF_LIFE_DAYS = 7;

    /** After eight half-lives, a value weighs less than one two-hundredth of its first weight. */
    static final int MEMORY_DAYS = 8 * HALF_LIFE_DAYS;

    private SmoothedSeries() {}

    /**
     * A day for which the value was given.
     *
     * @param value mean of the day
     * @param trend the result of {@link #of} for this day, two decimals
     */
    record Point(LocalDate on, double value, double trend) {}

    /**
     * The exponentially weighted moving average (Roberts 1959, Technometrics 1(3)), over time and not over
     * observations: {@code trend(t) = sum of w(i) x(i) / sum of w(i)}, {@code w(i) = 2^(-(t - t(i)) / half-life)}, over
     * all days t(i) up to t. Days without a value have no weight, so the first value is not favored and a gap lets the
     * past fade. The trend of a constant is that constant, and the trend never leaves the range of the values.
     *
     * @param feelings by day, in any order; several for one day count as their mean
     * @param value the value to smooth; null where it was not given
     * @return by day, the earliest first; days without a value are left out
     */
    static List<Point> of(List<Feeling> feelings, Function<Feeling, @Nullable Integer> value) {
        List<Point> points = new ArrayList<>();
        double sum = 0;
        double weight = 0;
        LocalDate before = null;
        for (var day : means(feelings, value).entrySet()) {
            double faded = before == null ? 0 : fading(before, day.getKey());
            sum = sum * faded + day.getValue();
            weight = weight * faded + 1;
            points.add(new Point(day.getKey(), rounded(day.getValue()), rounded(sum / weight)));
            before = day.getKey();
        }
        return points;
    }

    /** As {@link #of}, over the last days up to today and nothing before them. */
    static List<Point> lately(
            List<Feeling> feelings, Function<Feeling, @Nullable Integer> value, LocalDate today, int days) {
        var first = today.minusDays(days - 1L);
        return of(
                feelings.stream()
                        .filter(feeling ->
                                !feeling.on().isBefore(first) && !feeling.on().isAfter(today))
                        .toList(),
                value);
    }

    private static SortedMap<LocalDate, Double> means(
            List<Feeling> feelings, Function<Feeling, @Nullable Integer> value) {
        SortedMap<LocalDate, List<Integer>> byDay = new TreeMap<>();
        for (Feeling feeling : feelings) {
            Integer told = value.apply(feeling);
            if (told != null) {
                byDay.computeIfAbsent(feeling.on(), day -> new ArrayList<>()).add(told);
            }
        }
        SortedMap<LocalDate, Double> means = new TreeMap<>();
        byDay.forEach((day, told) -> means.put(
                day, told.stream().mapToInt(Integer::intValue).average().orElseThrow()));
        return means;
    }

    private static double fading(LocalDate from, LocalDate to) {
        return Math.pow(2, -ChronoUnit.DAYS.between(from, to) / (double) HALF_LIFE_DAYS);
    }

    private static double rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}

package dev.waymark.plan.checkin;

import dev.waymark.catalog.Signpost;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How mood and energy have developed, smoothed.")
public record CheckInTrend(
        @Schema(description = "The first day shown.", examples = "2026-08-31")
        LocalDate from,

        @Schema(description = "The last day shown.", examples = "2026-11-22")
        LocalDate to,

        @Schema(
                description =
                        "After this many days, a value weighs half as much in the trend. The trend is an exponentially"
                                + " weighted moving average over time; days without a check-in add nothing to it.",
                examples = "7")
        int halfLifeDays,

        @Schema(description = "Mood, 1 to 5.") Series mood,
        @Schema(description = "Energy, 1 to 5.") Series energy,

        @Schema(
                description =
                        "Pointers to help that this service cannot give: shown if mood or energy has been low over"
                                + " the 14 days up to the last day shown.")
        List<Signpost> signposts) {

    @Schema(name = "CheckInSeries", description = "One value over time.")
    public record Series(
            @Schema(
                    description = "The trend on the last day that has a value; null if no day has one.",
                    minimum = "1",
                    maximum = "5",
                    examples = "3.41")
            @Nullable
            Double trend,

            @Schema(description = "The days that have a value, earliest first.")
            List<CheckInPoint> points) {

        private static Series of(List<SmoothedSeries.Point> all, LocalDate from) {
            var points = all.stream()
                    .filter(point -> !point.on().isBefore(from))
                    .map(point -> new CheckInPoint(point.on(), point.value(), point.trend()))
                    .toList();
            return new Series(
                    points.isEmpty() ? null : points.get(points.size() - 1).trend(), points);
        }
    }

    @Schema(description = "The value on one day.")
    public record CheckInPoint(
            @Schema(description = "The day.", examples = "2026-11-20")
            LocalDate on,

            @Schema(
                    description = "The value from the check-in; the mean if there were several.",
                    minimum = "1",
                    maximum = "5",
                    examples = "4")
            double value,

            @Schema(description = "The smoothed value up to this day.", minimum = "1", maximum = "5", examples = "3.41")
            double trend) {}

    /**
     * @param feelings starting {@link SmoothedSeries#MEMORY_DAYS} before the first day, so that its trend is complete
     */
    static CheckInTrend of(List<Feeling> feelings, LocalDate from, LocalDate to) {
        return new CheckInTrend(
                from,
                to,
                SmoothedSeries.HALF_LIFE_DAYS,
                Series.of(SmoothedSeries.of(feelings, Feeling::mood), from),
                Series.of(SmoothedSeries.of(feelings, Feeling::energy), from),
                HardTime.signposts(feelings, to));
    }
}

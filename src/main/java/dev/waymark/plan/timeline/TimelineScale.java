package dev.waymark.plan.timeline;

import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.WorkItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The position of days in a picture, in percent of its width. The scale runs in whole weeks, Monday to Sunday. */
final class TimelineScale {

    /** Up to so many weeks have ticks on Mondays, a longer plan has them on the first of months. */
    private static final int FEW_WEEKS = 8;

    private static final int MOST_TICKS = 5;

    /** A label that begins further right would leave the picture. */
    private static final double LAST_TICK = 84;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final LocalDate from;
    private final int weeks;

    private TimelineScale(LocalDate from, int weeks) {
        this.from = from;
        this.weeks = weeks;
    }

    /** A tick: its position and label. */
    record Tick(double at, String label) {}

    /** The scale for all of the plan. */
    static TimelineScale of(PlanSnapshot snapshot) {
        var days = Stream.concat(
                        Stream.of(snapshot.plan().startOn()),
                        snapshot.work().stream().map(TimelineScale::dayOf))
                .sorted()
                .toList();
        var from = days.get(0).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new TimelineScale(from, (int) ChronoUnit.WEEKS.between(from, days.get(days.size() - 1)) + 1);
    }

    /** Where work stands: when it was done, or else when it is or was due. */
    static LocalDate dayOf(WorkItem item) {
        var completedOn = item.completedOn();
        return completedOn == null ? item.dueOn() : completedOn;
    }

    /** The position of a day of the plan: the middle of that day. */
    double at(LocalDate day) {
        return 100 * (ChronoUnit.DAYS.between(from, day) + 0.5) / (7.0 * weeks);
    }

    /** The position of a day; null when the scale does not include it. */
    @Nullable
    Double place(LocalDate day) {
        return day.isBefore(from) || !day.isBefore(from.plusWeeks(weeks)) ? null : Double.valueOf(at(day));
    }

    /** Few enough for a phone; the first one has the year, and so has each first one of another year. */
    List<Tick> ticks() {
        var firsts = weeks <= FEW_WEEKS ? mondays() : firstsOfMonths();
        var step = (firsts.size() + MOST_TICKS - 1) / MOST_TICKS;
        var label = weeks <= FEW_WEEKS ? DAY : MONTH;
        var ticks = new ArrayList<Tick>();
        var year = 0;
        for (var index = 0; index < firsts.size(); index += step) {
            var day = firsts.get(index);
            var at = 100.0 * ChronoUnit.DAYS.between(from, day) / (7.0 * weeks);
            if (at <= LAST_TICK) {
                ticks.add(new Tick(at, label.format(day) + (day.getYear() == year ? "" : " " + day.getYear())));
                year = day.getYear();
            }
        }
        return ticks;
    }

    private List<LocalDate> mondays() {
        return Stream.iterate(from, day -> day.plusWeeks(1)).limit(weeks).toList();
    }

    private List<LocalDate> firstsOfMonths() {
        var end = from.plusWeeks(weeks);
        return Stream.iterate(from.plusDays(6).withDayOfMonth(1), end::isAfter, day -> day.plusMonths(1))
                .filter(day -> !day.isBefore(from))
                .toList();
    }
}

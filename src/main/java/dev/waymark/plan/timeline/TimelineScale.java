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

/**
 * The position of days in a picture, in percent of its width. The scale runs in whole weeks, Monday to Sunday; in a
 * long plan several weeks share a slot, so that marks do not overlap on a phone.
 */
final class TimelineScale {

    /** At 330 pixels a slot is wider than a mark. */
    private static final int MOST_SLOTS = 26;

    private static final int MOST_TICKS = 5;

    /** A label that begins further right would leave the picture. */
    private static final double LAST_TICK = 86;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private final LocalDate from;
    private final int weeks;
    private final int weeksOfASlot;

    private TimelineScale(LocalDate from, int weeks) {
        this.from = from;
        this.weeks = weeks;
        this.weeksOfASlot = (weeks + MOST_SLOTS - 1) / MOST_SLOTS;
    }

    /** A tick: its position and label. */
    record Tick(double at, String label) {}

    /** The scale for all of the plan. */
    static TimelineScale of(PlanSnapshot snapshot) {
        var days = Stream.concat(
                        Stream.of(snapshot.plan().startOn()),
                        snapshot.work().stream().map(WorkItem::dueOn))
                .sorted()
                .toList();
        var from = days.get(0).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new TimelineScale(from, (int) ChronoUnit.WEEKS.between(from, days.get(days.size() - 1)) + 1);
    }

    /** The slot of a day, from 0. */
    int slot(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(from, day) / weeksOfASlot;
    }

    /** The middle of a slot. */
    double middle(int slot) {
        return 100.0 * (slot + 0.5) / slots();
    }

    private int slots() {
        return (weeks + weeksOfASlot - 1) / weeksOfASlot;
    }

    /** The position of a day; null when the scale does not include it. */
    @Nullable
    Double place(LocalDate day) {
        var days = 7.0 * weeksOfASlot * slots();
        var at = ChronoUnit.DAYS.between(from, day);
        return at < 0 || at >= days ? null : 100 * (at + 0.5) / days;
    }

    List<Tick> ticks() {
        var step = (slots() + MOST_TICKS - 1) / MOST_TICKS;
        var label = slots() * weeksOfASlot > 52 ? MONTH : DAY;
        var ticks = new ArrayList<Tick>();
        for (var slot = 0; slot < slots(); slot += step) {
            var at = 100.0 * slot / slots();
            if (at <= LAST_TICK) {
                ticks.add(new Tick(at, label.format(from.plusWeeks((long) slot * weeksOfASlot))));
            }
        }
        return ticks;
    }
}

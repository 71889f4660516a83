package dev.waymark.plan.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import dev.waymark.plan.PlanSnapshot;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;

/**
 * A plan as an iCalendar text (RFC 5545, RFC 7986). It depends on the plan alone and not on the clock, so that its tag
 * changes only with the plan. Deleted items are left out, which removes them from an app that subscribes; skipped ones
 * stay, as canceled.
 */
final class PlanCalendar {

    /** How often an app should look for changes. */
    private static final Duration REFRESHED_EVERY = Duration.builder().hours(6).build();

    private PlanCalendar() {}

    static String of(PlanSnapshot snapshot, CalendarForm form) {
        var plan = snapshot.plan();
        var work = snapshot.workByStep();
        var calendar = new ICalendar();
        var name = PrintableText.of(plan.title()).replace('\n', ' ');
        calendar.setProductId("-//Waymark//Plans//EN");
        calendar.setName(name);
        calendar.setLastModified(Date.from(plan.updatedAt()));
        // The standard gives this property no default type, so the type must be written.
        calendar.setRefreshInterval(REFRESHED_EVERY).setParameter("VALUE", "DURATION");
        // Most apps read this instead of the standard's own properties.
        calendar.setExperimentalProperty("X-WR-CALNAME", escaped(name));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", plan.timeZone());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESHED_EVERY.toString());
        for (var goal : plan.goals()) {
            for (var step : goal.steps()) {
                work.getOrDefault(step.id(), List.of()).stream()
                        .map(item -> new CalendarEntry(plan, goal, step, item))
                        .forEach(entry -> add(entry, form, calendar));
            }
        }
        return FoldedLines.of(written(calendar));
    }

    private static void add(CalendarEntry entry, CalendarForm form, ICalendar calendar) {
        if (form == CalendarForm.TODOS) {
            calendar.addTodo(entry.todo());
        } else {
            calendar.addEvent(entry.event());
        }
    }

    /** The library does not escape the values of properties that it does not know. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library counts characters where the standard counts octets: see FoldedLines.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

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
 * A plan as an iCalendar text (RFC 5545, RFC 7986). It follows from the plan alone, without a clock, so that it has the
 * same tag as long as the plan is the same. What is deleted is no longer in it, which takes it out of an app that
 * subscribes; what is skipped stays, cancelled.
 */
final class PlanCalendar {

    /** How often an app that asks is told to look again. */
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
        // The standard gives this property no type of its own, so that the type must be said.
        calendar.setRefreshInterval(REFRESHED_EVERY).setParameter("VALUE", "DURATION");
        // What most apps read in the place of the standard's own properties.
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

    /** The library writes what it does not know as it is. */
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

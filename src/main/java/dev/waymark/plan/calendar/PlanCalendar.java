package dev.waymark.plan.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import dev.waymark.plan.PlanSnapshot;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static final int AT_A_TIME = 100;
    private static final String END = "END:VCALENDAR\r\n";

    private final PlanSnapshot snapshot;
    private final List<Appointment> appointments;
    private final List<DayEntry> days;
    private final CalendarForm form;
    private final CalendarDetails details;
    private final String name;

    private PlanCalendar(
            PlanSnapshot snapshot,
            List<Appointment> appointments,
            List<DayEntry> days,
            CalendarForm form,
            CalendarDetails details,
            String name) {
        this.snapshot = snapshot;
        this.appointments = appointments;
        this.days = days;
        this.form = form;
        this.details = details;
        this.name = PrintableText.of(name).replace('\n', ' ');
    }

    static PlanCalendar of(PlanSnapshot snapshot, CalendarForm form, CalendarDetails details, String name) {
        return new PlanCalendar(snapshot, List.of(), List.of(), form, details, name);
    }

    /** The same with appointments, which are no tasks: in a calendar of tasks they are left out; and with more to do on days. */
    PlanCalendar with(List<Appointment> others, List<DayEntry> more) {
        var shown = form == CalendarForm.EVENTS ? others : List.<Appointment>of();
        return new PlanCalendar(snapshot, shown, more, form, details, name);
    }

    /** Writes the text some entries at a time, because a plan can have thousands. */
    void write(OutputStream output) throws IOException {
        // Not closed: the caller's stream is the caller's to close.
        var out = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        out.write(withoutEnd(written(frame())));
        var entries = entries();
        for (var first = 0; first < entries.size(); first += AT_A_TIME) {
            out.write(components(entries.subList(first, Math.min(first + AT_A_TIME, entries.size()))));
        }
        if (!appointments.isEmpty()) {
            out.write(componentsOf(Appointment.calendar(appointments, details)));
        }
        if (!days.isEmpty()) {
            out.write(componentsOf(DayEntry.calendar(days, form)));
        }
        out.write(END);
        out.flush();
    }

    private List<CalendarEntry> entries() {
        var plan = snapshot.plan();
        var work = snapshot.workByStep();
        return plan.goals().stream()
                .flatMap(goal -> goal.steps().stream()
                        .flatMap(step -> work.getOrDefault(step.id(), List.of()).stream()
                                .map(item -> new CalendarEntry(plan, goal, step, item, details))))
                .toList();
    }

    private ICalendar frame() {
        var plan = snapshot.plan();
        var calendar = new ICalendar();
        calendar.setProductId("-//Waymark//Plans//EN");
        calendar.setName(name);
        calendar.setLastModified(Date.from(plan.updatedAt()));
        // The standard gives this property no default type, so the type must be written.
        calendar.setRefreshInterval(REFRESHED_EVERY).setParameter("VALUE", "DURATION");
        // Most apps read this instead of the standard's own properties.
        calendar.setExperimentalProperty("X-WR-CALNAME", escaped(name));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", plan.timeZone());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESHED_EVERY.toString());
        return calendar;
    }

    /** The library writes whole calendars only: what is around the entries is cut off. */
    private String components(List<CalendarEntry> entries) {
        var calendar = new ICalendar();
        for (var entry : entries) {
            if (form == CalendarForm.TODOS) {
                calendar.addTodo(entry.todo());
            } else {
                calendar.addEvent(entry.event());
            }
        }
        return componentsOf(calendar);
    }

    private static String componentsOf(ICalendar calendar) {
        var text = written(calendar);
        return withoutEnd(text.substring(text.indexOf("BEGIN:V", 1)));
    }

    private static String withoutEnd(String calendar) {
        return calendar.substring(0, calendar.length() - END.length());
    }

    /** The library does not escape the values of properties that it does not know. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library counts characters where the standard counts octets: see FoldedLines.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString());
    }
}

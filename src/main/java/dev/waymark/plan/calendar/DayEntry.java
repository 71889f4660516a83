package dev.waymark.plan.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.property.DateDue;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Something to do on a day that is no step of the plan.
 *
 * @param id stays the same when it moves to another day
 * @param title without anything private, because people see other people's calendars
 * @param changedAt when something changed that the entry shows
 */
public record DayEntry(UUID id, LocalDate day, String title, Instant changedAt) {

    private static final int SECONDS_PER_MINUTE = 60;

    static ICalendar calendar(List<DayEntry> entries, CalendarForm form) {
        var calendar = new ICalendar();
        for (var entry : entries) {
            if (form == CalendarForm.TODOS) {
                calendar.addTodo(entry.todo());
            } else {
                calendar.addEvent(entry.event());
            }
        }
        return calendar;
    }

    private VEvent event() {
        var event = new VEvent();
        event.setUid(uid());
        event.setDateTimeStamp(Date.from(changedAt));
        event.setLastModified(Date.from(changedAt));
        event.setSequence(sequence());
        event.setSummary(PrintableText.of(title));
        event.setDateStart(new DateStart(CalendarEntry.day(day)));
        event.setDateEnd(new DateEnd(CalendarEntry.day(day.plusDays(1))));
        // An all-day entry of this kind does not make anyone unavailable.
        event.setTransparency(true);
        event.setStatus(Status.confirmed());
        return event;
    }

    private VTodo todo() {
        var todo = new VTodo();
        todo.setUid(uid());
        todo.setDateTimeStamp(Date.from(changedAt));
        todo.setLastModified(Date.from(changedAt));
        todo.setSequence(sequence());
        todo.setSummary(PrintableText.of(title));
        todo.setDateDue(new DateDue(CalendarEntry.day(day)));
        todo.setStatus(Status.needsAction());
        return todo;
    }

    private String uid() {
        return id + "@waymark";
    }

    /** Apps take the higher number for the newer version. Nobody counts the changes, but time goes on; in minutes, it is an integer. */
    private int sequence() {
        return Math.toIntExact(changedAt.getEpochSecond() / SECONDS_PER_MINUTE);
    }
}

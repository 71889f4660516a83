package dev.waymark.plan.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something at a time of day.
 *
 * @param title without anything private, because people see other people's calendars
 * @param description what only a calendar with all details says; null if there is nothing
 * @param revision grows with every change that the entry shows
 */
public record Appointment(
        UUID id,
        Instant at,
        int minutes,
        String title,
        @Nullable String description,
        int revision,
        Instant changedAt) {

    static ICalendar calendar(List<Appointment> appointments, CalendarDetails details) {
        var calendar = new ICalendar();
        appointments.forEach(each -> calendar.addEvent(each.event(details)));
        return calendar;
    }

    private VEvent event(CalendarDetails details) {
        var event = new VEvent();
        event.setUid(id + "@waymark");
        event.setDateTimeStamp(Date.from(changedAt));
        event.setLastModified(Date.from(changedAt));
        event.setSequence(revision);
        event.setSummary(PrintableText.of(title));
        if (details == CalendarDetails.FULL && description != null) {
            event.setDescription(PrintableText.of(description));
        }
        event.setDateStart(Date.from(at), true);
        event.setDateEnd(Date.from(at.plus(Duration.ofMinutes(minutes))), true);
        event.setStatus(Status.confirmed());
        return event;
    }
}

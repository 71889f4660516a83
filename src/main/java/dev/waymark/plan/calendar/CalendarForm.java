package dev.waymark.plan.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "How steps appear in a calendar: `events` for calendar apps, most of which show nothing else;"
                + " `todos` for task apps.")
public enum CalendarForm {
    EVENTS,
    TODOS
}

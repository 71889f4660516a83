package dev.waymark.plan.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what the steps of a plan stand in a calendar. */
@Schema(description = "`events` for calendar apps, most of which show nothing else; `todos` for task apps.")
public enum CalendarForm {
    EVENTS,
    TODOS
}

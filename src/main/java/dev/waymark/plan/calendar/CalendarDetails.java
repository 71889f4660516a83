package dev.waymark.plan.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a calendar says about the steps of private strategies: `discreet` only that this is time for"
                        + " yourself, and the minutes; `full` the same as about all other steps.")
public enum CalendarDetails {
    DISCREET,
    FULL;

    /** People see other people's calendars, so that nothing private is in them unless somebody asked for it. */
    static final CalendarDetails USUAL = DISCREET;
}

package dev.waymark.plan.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A calendar feed.")
public record MakeCalendarFeed(
        @Schema(
                description = "What the feed says about the steps of private strategies; `discreet` if left out.",
                examples = "discreet")
        @Nullable
        CalendarDetails details) {

    public MakeCalendarFeed {
        details = details == null ? CalendarDetails.USUAL : details;
    }
}

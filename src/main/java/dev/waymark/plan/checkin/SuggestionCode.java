package dev.waymark.plan.checkin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Something that might help: a small step that restores, a lighter week, or a fresh start, which"
                + " reschedules the plan from today.")
public enum SuggestionCode {
    SMALL_RESTORING_STEP,
    LIGHTER_WEEK,
    FRESH_START
}

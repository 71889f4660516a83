package dev.waymark.plan.checkin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that might help.")
public enum SuggestionCode {
    LIGHTER_WEEK,
    FRESH_START
}

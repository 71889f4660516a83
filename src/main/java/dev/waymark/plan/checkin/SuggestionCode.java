package dev.waymark.plan.checkin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that might help; nothing happens unless the member does it. */
@Schema(description = "Something that might help.")
public enum SuggestionCode {
    LIGHTER_WEEK
}

package dev.waymark.plan.checkin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that might help; nothing happens unless the member does it. */
@Schema(description = "Something that might help; nothing happens unless the member does it.")
public record Suggestion(
        @Schema(description = "What is suggested.") SuggestionCode code,

        @Schema(description = "The same for a person.") String text) {}

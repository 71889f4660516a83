package dev.waymark.plan.checkin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that might help. Nothing happens unless the member does it.")
public record Suggestion(
        @Schema(description = "What is suggested.") SuggestionCode code,

        @Schema(description = "The suggestion, as a sentence for the member.")
        String text) {}

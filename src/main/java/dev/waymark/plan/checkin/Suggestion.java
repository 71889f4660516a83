package dev.waymark.plan.checkin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Something that might help. Nothing happens unless the member does it.")
public record Suggestion(
        @Schema(description = "What is suggested.") SuggestionCode code,

        @Schema(description = "The suggestion, as a sentence for the member.")
        String text,

        @Schema(description = "The request that does it; null if it is not done by a request.") @Nullable
        SuggestedCall action,

        @Schema(description = "What that request would move, for a fresh start; null for all other suggestions.")
        @Nullable
        SuggestionPreview preview) {

    /** One that is not done by a request. */
    public Suggestion(SuggestionCode code, String text) {
        this(code, text, null, null);
    }

    /** One that moves nothing. */
    public Suggestion(SuggestionCode code, String text, SuggestedCall action) {
        this(code, text, action, null);
    }
}

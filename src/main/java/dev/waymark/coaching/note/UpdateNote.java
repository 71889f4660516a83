package dev.waymark.coaching.note;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A merge patch (RFC 7396) for a note: what you leave out stays as it is.")
public record UpdateNote(
        @Schema(description = "The note.", examples = "Prefers to talk on Tuesday mornings.") @Size(min = 1, max = 4000)
        String text,

        @Schema(description = "Who reads it.", examples = "coach_only")
        NoteVisibility visibility) {}

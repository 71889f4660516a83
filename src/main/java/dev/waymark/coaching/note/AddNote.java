package dev.waymark.coaching.note;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a coach writes down about a member.")
public record AddNote(
        @Schema(description = "The note.", examples = "Prefers to talk on Monday mornings.")
        @NotNull
        @Size(min = 1, max = 4000)
        String text,

        @Schema(description = "Who reads it.", examples = "shared") @NotNull
        NoteVisibility visibility) {}

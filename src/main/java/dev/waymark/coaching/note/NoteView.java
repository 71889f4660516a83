package dev.waymark.coaching.note;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a coach has written down about a member.")
public record NoteView(
        @Schema(description = "The note's id.") UUID id,

        @Schema(description = "The member it is about.", examples = "mia")
        String memberId,

        @Schema(description = "The coach who wrote it.", examples = "carl")
        String coachId,

        @Schema(description = "The note.", examples = "Prefers to talk on Monday mornings.")
        String text,

        @Schema(description = "Who reads it.") NoteVisibility visibility,
        @Schema(description = "When it was written.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {}

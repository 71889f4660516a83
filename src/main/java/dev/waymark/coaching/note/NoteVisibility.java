package dev.waymark.coaching.note;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Who reads a coach's note: `coach_only` only the coach who wrote it; `shared` the member, too, and the"
                        + " platform's backend.")
public enum NoteVisibility {
    COACH_ONLY,
    SHARED
}

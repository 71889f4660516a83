package dev.waymark.plan;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time of a recurring step. */
@Schema(description = "One time of a recurring step.")
public record OccurrenceView(
        @Schema(description = "The day on which it is due; unique within the step.", examples = "2026-02-08")
        LocalDate dueOn,

        @Schema(description = "Where it stands.") StepStatus status,

        @Schema(description = "When it was done.", examples = "2026-02-08") @Nullable
        LocalDate completedOn,

        @Schema(description = "What the member noted when it was done or skipped.") @Nullable
        String note) {

    static OccurrenceView of(Occurrence occurrence) {
        return new OccurrenceView(occurrence.dueOn(), occurrence.status(), occurrence.completedOn(), occurrence.note());
    }
}

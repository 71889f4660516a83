package dev.waymark.plan;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One occurrence of a recurring step.")
public record OccurrenceView(
        @Schema(description = "The day it is due; unique within the step.", examples = "2026-02-08")
        LocalDate dueOn,

        @Schema(description = "Its status.") StepStatus status,

        @Schema(description = "The status in words.", examples = "Done")
        String statusLabel,

        @Schema(description = "When it was done.", examples = "2026-02-08") @Nullable
        LocalDate completedOn,

        @Schema(description = "What the member noted when completing or skipping it.") @Nullable
        String note) {

    static OccurrenceView of(Occurrence occurrence) {
        return new OccurrenceView(
                occurrence.dueOn(),
                occurrence.status(),
                occurrence.status().label(),
                occurrence.completedOn(),
                occurrence.note());
    }
}

package dev.waymark.plan.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who changed what of a plan when. */
@Schema(description = "Who changed what of a plan when: one entry a request.")
public record HistoryEntryView(
        @Schema(description = "The entry's id.") UUID id,
        @Schema(description = "When it was changed.") Instant at,
        @Schema(description = "Who changed it.") HistoryActor actor,

        @Schema(description = "What kind of change it was, above all.")
        HistoryCode code,

        @Schema(description = "The goal that it was about; it may be gone.") @Nullable
        UUID goalId,

        @Schema(description = "The step that it was about; it may be gone.") @Nullable
        UUID stepId,

        @Schema(description = "The `dueOn` of the one occurrence that it was about.", examples = "2026-02-08") @Nullable
        LocalDate occurrenceOn,

        @Schema(
                description = "What happened, for people.",
                examples = "The step \"Write the outline of the talk\" was completed.")
        String sentence,

        @Schema(description = "What happened, value by value: at most 50.")
        List<HistoryChange> changes,

        @Schema(description = "How many more values changed.", examples = "0")
        int changesOmitted) {

    static HistoryEntryView of(HistoryEntry entry) {
        return new HistoryEntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.code(),
                entry.goalId(),
                entry.stepId(),
                entry.occurrenceOn(),
                entry.sentence(),
                entry.changes(),
                entry.changesOmitted());
    }
}

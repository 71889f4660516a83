package dev.waymark.plan.history;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who changed what in a plan, and when: one entry per request.")
public record HistoryEntryView(
        @Schema(description = "The entry's id.") UUID id,
        @Schema(description = "When the change was made.") Instant at,
        @Schema(description = "Who made the change.") HistoryActor actor,

        @Schema(
                description = "The coach who suggested the change that was accepted; null if nobody suggested it.",
                examples = "carl")
        @Nullable
        String suggestedBy,

        @Schema(
                description =
                        "What it followed from; null for a change that was asked for as such, and for a coach with"
                                + " whom no worksheets are shared.",
                examples = "record")
        @Nullable
        HistoryOrigin origin,

        @Schema(description = "The main kind of change.") HistoryCode code,

        @Schema(description = "The goal it was about, which may have been deleted since.") @Nullable
        UUID goalId,

        @Schema(description = "The step it was about, which may have been deleted since.") @Nullable
        UUID stepId,

        @Schema(description = "The `dueOn` of the one occurrence it was about.", examples = "2026-02-08") @Nullable
        LocalDate occurrenceOn,

        @Schema(
                description = "What happened, as a sentence for people.",
                examples = "The step “Write the outline of the talk” was completed.")
        String sentence,

        @Schema(description = "What changed, value by value: at most 50 values and 40,000 characters.")
        List<HistoryChange> changes,

        @Schema(description = "How many more values changed.", examples = "0")
        int changesOmitted) {

    /** What it says to somebody who does not see all of the plan, and not how much more there was. */
    static HistoryEntryView of(HistoryEntry entry, VisiblePart part, Sight sight) {
        var changes = part.of(entry.changes(), entry.goalId());
        var origin = origin(entry, sight);
        return new HistoryEntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.suggestedBy(),
                origin,
                entry.code(),
                entry.goalId(),
                entry.stepId(),
                entry.occurrenceOn(),
                HistoryWording.followed(entry.sentence(part, changes), origin),
                changes,
                0);
    }

    static HistoryEntryView of(HistoryEntry entry, Sight sight) {
        var origin = origin(entry, sight);
        return new HistoryEntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.suggestedBy(),
                origin,
                entry.code(),
                entry.goalId(),
                entry.stepId(),
                entry.occurrenceOn(),
                HistoryWording.followed(entry.sentence(), origin),
                entry.changes(),
                entry.changesOmitted());
    }

    private static @Nullable HistoryOrigin origin(HistoryEntry entry, Sight sight) {
        return sight.sees(ConsentScope.WORKSHEETS) ? entry.origin() : null;
    }
}

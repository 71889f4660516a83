package dev.waymark.plan.checkin;

import dev.waymark.catalog.Signpost;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The new check-in, and what there is to say to the member who has just checked in.")
public record CheckInReply(
        @Schema(description = "The check-in's id.") UUID id,

        @Schema(description = "The plan it belongs to.") UUID planId,

        @Schema(description = "The goal it is about; null for the whole plan.") @Nullable
        UUID goalId,

        @Schema(description = "The day it is about.", examples = "2026-11-20")
        LocalDate on,

        @Schema(description = "Confidence, 0 to 10.", minimum = "0", maximum = "10", examples = "7") @Nullable
        Integer confidence,

        @Schema(description = "Mood, 1 to 5.", minimum = "1", maximum = "5", examples = "4") @Nullable
        Integer mood,

        @Schema(description = "Energy, 1 to 5.", minimum = "1", maximum = "5", examples = "3") @Nullable
        Integer energy,

        @Schema(
                description = "How far the goal is reached on its scale, -2 to 2.",
                minimum = "-2",
                maximum = "2",
                examples = "0")
        @Nullable
        Integer value,

        @Schema(description = "A note about it.") @Nullable String note,

        @Schema(description = "The earlier check-in of that day that this one replaces; null if there is none.")
        @Nullable
        UUID replaces,

        @Schema(description = "When it was created.") Instant createdAt,

        @Schema(
                description =
                        "Pointers to help that this service cannot give: shown while the member's mood or energy has"
                                + " been low over the last 14 days.")
        List<Signpost> signposts,

        @Schema(description = "What might help, as in the plan's progress; empty if there is nothing to suggest.")
        List<Suggestion> suggestions) {

    static CheckInReply of(CheckInView view, Advice advice) {
        return new CheckInReply(
                view.id(),
                view.planId(),
                view.goalId(),
                view.on(),
                view.confidence(),
                view.mood(),
                view.energy(),
                view.value(),
                view.note(),
                view.replaces(),
                view.createdAt(),
                advice.signposts(),
                advice.suggestions());
    }
}

package dev.waymark.plan.checkin;

import dev.waymark.authorization.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a member was getting on with a plan, or with one of its goals, on one day.")
public record CheckInView(
        @Schema(description = "The check-in's id.") UUID id,

        @Schema(description = "The plan it belongs to.") UUID planId,

        @Schema(description = "The goal it is about; null for the whole plan.") @Nullable
        UUID goalId,

        @Schema(description = "The day it is about.", examples = "2026-11-20")
        LocalDate on,

        @Schema(description = "Confidence, 0 to 10.", minimum = "0", maximum = "10", examples = "7") @Nullable
        Integer confidence,

        @Schema(
                description = "Mood, 1 to 5; null for a coach without the scope `wellbeing`.",
                minimum = "1",
                maximum = "5",
                examples = "4")
        @Nullable
        Integer mood,

        @Schema(
                description = "Energy, 1 to 5; null for a coach without the scope `wellbeing`.",
                minimum = "1",
                maximum = "5",
                examples = "3")
        @Nullable
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

        @Schema(description = "When it was created.") Instant createdAt) {

    /** As it is seen: mood and energy are only for those with whom the member shares their wellbeing. */
    CheckInView in(Sight sight) {
        return sight.hidesWellbeing()
                ? new CheckInView(id, planId, goalId, on, confidence, null, null, value, note, replaces, createdAt)
                : this;
    }
}

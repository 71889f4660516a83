package dev.waymark.plan.checkin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "How a member is getting on with a plan, or with one of its goals: at least one of `confidence`,"
                + " `mood`, `energy`, `note` and `value`, whichever the member wants to answer.")
public record AddCheckIn(
        @Schema(
                description = "The day it is about, today or earlier; today in the plan's time zone if left out.",
                examples = "2026-11-20")
        @Nullable
        LocalDate on,

        @Schema(description = "The goal it is about; the whole plan if left out.") @Nullable
        UUID goalId,

        @Schema(
                description = "How confident the member is of reaching it, from 0 (not at all) to 10 (fully).",
                examples = "7")
        @Nullable
        @Min(0)
        @Max(10)
        Integer confidence,

        @Schema(description = "Mood, from 1 (low) to 5 (high).", examples = "4") @Nullable @Min(1) @Max(5)
        Integer mood,

        @Schema(description = "Energy, from 1 (worn out) to 5 (full of energy).", examples = "3")
        @Nullable
        @Min(1)
        @Max(5)
        Integer energy,

        @Schema(
                description = "How far the goal is reached on its scale, from -2 (much less than expected) to 2"
                        + " (much more); 0 is as expected.",
                examples = "0")
        @Nullable
        @Min(-2)
        @Max(2)
        Integer value,

        @Schema(description = "A note about it.", examples = "The second talk felt lighter than the first")
        @Nullable
        @Size(min = 1, max = 4000)
        String note) {

    /** Whether the member said anything at all. */
    boolean saysSomething() {
        return Stream.of(confidence, mood, energy, note, value).anyMatch(Objects::nonNull);
    }
}

package dev.waymark.plan;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The pause that a plan is in. */
@Schema(description = "The pause that a plan is in.")
public record PauseView(
        @Schema(description = "The day on which it began, in the plan's time zone.", examples = "2026-02-11")
        LocalDate since,

        @Schema(
                description = "The day on which the plan goes on by itself; null until it is resumed by hand.",
                examples = "2026-02-25")
        @Nullable
        LocalDate until,

        @Schema(description = "Why, as the member noted it.", examples = "Two weeks in the mountains") @Nullable
        String reason) {

    static @Nullable PauseView of(Pauses pauses) {
        return of(pauses.since(), pauses.until(), pauses.reason());
    }

    static @Nullable PauseView of(@Nullable LocalDate since, @Nullable LocalDate until, @Nullable String reason) {
        return since == null ? null : new PauseView(since, until, reason);
    }
}

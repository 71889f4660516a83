package dev.waymark.plan;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The current pause of a plan.")
public record PauseView(
        @Schema(description = "The day it began, in the plan's time zone.", examples = "2026-02-11")
        LocalDate since,

        @Schema(
                description = "The day on which the plan resumes by itself; null if someone has to resume it.",
                examples = "2026-02-25")
        @Nullable
        LocalDate until,

        @Schema(description = "The reason, as the member noted it.", examples = "Two weeks in the mountains") @Nullable
        String reason) {

    static @Nullable PauseView of(Pauses pauses) {
        return of(pauses.since(), pauses.until(), pauses.reason());
    }

    static @Nullable PauseView of(@Nullable LocalDate since, @Nullable LocalDate until, @Nullable String reason) {
        return since == null ? null : new PauseView(since, until, reason);
    }
}

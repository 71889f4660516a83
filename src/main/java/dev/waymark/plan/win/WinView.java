package dev.waymark.plan.win;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to celebrate. */
@Schema(description = "Something to celebrate; each is earned once.")
public record WinView(
        @Schema(description = "The win's id.") UUID id,

        @Schema(description = "The plan in which it was earned.")
        UUID planId,

        @Schema(description = "What there is to celebrate.") WinCode code,

        @Schema(description = "The goal that it is about, or of the step; null when it is about the whole plan.")
        @Nullable
        UUID goalId,

        @Schema(description = "The step that earned it; null when it was no single one.") @Nullable
        UUID stepId,

        @Schema(
                description = "The same for a person, in one sentence.",
                examples = "You reached the halfway point of “Out of the rut by summer”.")
        String sentence,

        @Schema(description = "When it was earned.") Instant earnedAt,

        @Schema(description = "When it was celebrated; null as long as it was not.") @Nullable
        Instant celebratedAt) {

    /** As a query finds it, with the titles as they are now. */
    WinView(
            UUID id,
            UUID planId,
            WinCode code,
            @Nullable UUID goalId,
            @Nullable UUID stepId,
            Instant earnedAt,
            @Nullable Instant celebratedAt,
            String plan,
            @Nullable String goal,
            @Nullable String step) {
        this(id, planId, code, goalId, stepId, WinWording.sentence(code, plan, goal, step), earnedAt, celebratedAt);
    }
}

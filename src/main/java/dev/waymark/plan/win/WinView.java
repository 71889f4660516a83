package dev.waymark.plan.win;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A win to celebrate. Each win is earned once.")
public record WinView(
        @Schema(description = "The win's id.") UUID id,

        @Schema(description = "The plan in which it was earned.")
        UUID planId,

        @Schema(description = "What there is to celebrate.") WinCode code,

        @Schema(description = "What there is to celebrate, in a word or two.", examples = "Halfway")
        String codeLabel,

        @Schema(description = "The goal it is about, or the goal of its step; null if it is about the whole plan.")
        @Nullable
        UUID goalId,

        @Schema(description = "The step that earned it; null if no single step did.") @Nullable
        UUID stepId,

        @Schema(
                description = "The win, as one sentence for the member.",
                examples = "You reached the halfway point of “Out of the rut by summer”.")
        String sentence,

        @Schema(description = "When it was earned.") Instant earnedAt,

        @Schema(description = "When it was celebrated; null until then.") @Nullable
        Instant celebratedAt) {

    /** With the current titles. */
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
        this(
                id,
                planId,
                code,
                code.label(),
                goalId,
                stepId,
                WinWording.sentence(code, plan, goal, step),
                earnedAt,
                celebratedAt);
    }
}

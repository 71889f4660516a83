package dev.waymark.plan.outcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What became of a goal, as the member says. It replaces what was said before.")
public record SetGoalOutcome(
        @Schema(description = "Whether the goal was achieved.", examples = "achieved") @NotNull
        OutcomeAchievement achievement,

        @Schema(
                description = "How the member can tell; none if left out.",
                examples = "The talk is on the meetup's page, and three people asked a question")
        @Nullable
        @Size(min = 1, max = 4000)
        String evidence,

        @Schema(
                description = "The day on which that was clear, today or earlier. If left out: today in the plan's time"
                        + " zone, or the day that is already there if `achievement` stays the same.",
                examples = "2026-02-06")
        @Nullable
        LocalDate on) {

    /** The outcome that replaces the present one, so that saying the same thing again changes nothing. */
    public GoalOutcome replacing(@Nullable GoalOutcome present, LocalDate today) {
        return new GoalOutcome(achievement, evidence, on == null ? usualDay(present, today) : on);
    }

    private LocalDate usualDay(@Nullable GoalOutcome present, LocalDate today) {
        return present != null && present.achievement() == achievement ? present.on() : today;
    }
}

package dev.waymark.plan.outcome;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What became of a goal, as the member says. Checking off steps does not decide it.")
public record GoalOutcome(
        @Schema(description = "Whether the goal was achieved.")
        OutcomeAchievement achievement,

        @Schema(
                description = "How the member can tell.",
                examples = "The talk is on the meetup's page, and three people asked a question")
        @Nullable
        String evidence,

        @Schema(description = "The day on which that was clear.", examples = "2026-02-06")
        LocalDate on) {

    public boolean wasAchieved() {
        return achievement == OutcomeAchievement.ACHIEVED;
    }
}

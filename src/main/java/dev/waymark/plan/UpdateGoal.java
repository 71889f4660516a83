package dev.waymark.plan;

import dev.waymark.catalog.GoalHorizon;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a goal. */
@Schema(description = "A merge patch (RFC 7396) of a goal: what is left out stays, null removes measure or scale.")
public record UpdateGoal(
        @Schema(description = "The goal, as an outcome.", examples = "I speak at the summer meetup")
        @Size(min = 1, max = 200)
        String title,

        @Schema(description = "Short-term or long-term.", examples = "long")
        GoalHorizon horizon,

        @Schema(description = "How to know that it is reached.") @Nullable @Size(min = 1, max = 500)
        String measure,

        @Schema(description = "What it means to reach it less, as much, or more than expected.") @Nullable
        UpdateGoalScale scale) {

    static UpdateGoal of(Goal goal) {
        return new UpdateGoal(goal.title(), goal.horizon(), goal.measure(), UpdateGoalScale.of(goal.scale()));
    }
}

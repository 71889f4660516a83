package dev.waymark.plan;

import dev.waymark.catalog.GoalHorizon;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A merge patch (RFC 7396) for a goal: what you leave out stays as it is; null removes `measure` or"
                        + " `scale`.")
public record UpdateGoal(
        @Schema(description = "The goal, worded as an outcome.", examples = "I speak at the summer meetup")
        @Size(min = 1, max = 200)
        String title,

        @Schema(description = "Whether it is short-term or long-term.", examples = "long")
        GoalHorizon horizon,

        @Schema(description = "How to tell that it is reached.") @Nullable @Size(min = 1, max = 500)
        String measure,

        @Schema(description = "What counts as reaching it less than expected, as expected, or more than expected.")
        @Nullable
        UpdateGoalScale scale) {

    static UpdateGoal of(Goal goal) {
        return new UpdateGoal(goal.title(), goal.horizon(), goal.measure(), UpdateGoalScale.of(goal.scale()));
    }
}

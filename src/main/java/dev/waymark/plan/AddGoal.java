package dev.waymark.plan;

import dev.waymark.catalog.GoalHorizon;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A goal of the member's own.")
public record AddGoal(
        @Schema(description = "The goal, worded as an outcome.", examples = "I speak at the spring meetup")
        @NotNull
        @Size(min = 1, max = 200)
        String title,

        @Schema(description = "Whether it is short-term or long-term.", examples = "short") @NotNull
        GoalHorizon horizon,

        @Schema(
                description = "How to tell that it is reached.",
                examples = "The talk is given and two people asked a question")
        @Nullable
        @Size(min = 1, max = 500)
        String measure,

        @Schema(description = "What counts as reaching it less than expected, as expected, or more than expected.")
        @Nullable
        GoalScale scale) {}

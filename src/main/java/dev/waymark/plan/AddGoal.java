package dev.waymark.plan;

import dev.waymark.catalog.GoalHorizon;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An own goal of a member. */
@Schema(description = "An own goal of a member.")
public record AddGoal(
        @Schema(description = "The goal, as an outcome.", examples = "I speak at the spring meetup")
        @NotNull
        @Size(min = 1, max = 200)
        String title,

        @Schema(description = "Short-term or long-term.", examples = "short") @NotNull
        GoalHorizon horizon,

        @Schema(
                description = "How to know that it is reached.",
                examples = "The talk is given and two people asked a question")
        @Nullable
        @Size(min = 1, max = 500)
        String measure,

        @Schema(description = "What it means to reach it less, as much, or more than expected.") @Nullable
        GoalScale scale) {}

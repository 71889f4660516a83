package dev.waymark.plan.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.plan.GoalView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A goal after its outcome was set or taken back, and what that has changed beside it.")
public record ChangedGoal(
        @JsonUnwrapped GoalView goal,

        @Schema(description = "What it has changed beside the goal.")
        Effects effects) {}

package dev.waymark.plan.action;

import dev.waymark.plan.progress.GoalProgress;
import dev.waymark.plan.progress.PlanStanding;
import dev.waymark.plan.win.WinView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an action has changed beside the step or goal itself.")
public record Effects(
        @Schema(description = "The wins that it has earned, or brought back; empty if there are none.")
        List<WinView> wins,

        @Schema(description = "The ids of the wins that it has taken back, because they are no longer true.")
        List<UUID> winsTakenBack,

        @Schema(description = "How far the goal has come now.")
        GoalProgress goal,

        @Schema(description = "How the plan is going now, as on the member's `today`.")
        PlanStanding plan) {}

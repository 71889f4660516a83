package dev.waymark.plan;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.plan.outcome.GoalOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A goal with its steps.")
public record GoalView(
        @Schema(description = "The goal's id.") @Nullable UUID id,

        @Schema(
                description = "Its key in the strategy's template; null for a goal of the member's own.",
                examples = "first-talk")
        @Nullable
        String key,

        @Schema(
                description = "The strategy it comes from; null for a goal of the member's own.",
                examples = "find-a-mentor")
        @Nullable
        String strategy,

        @Schema(
                description = "The strategy's display name; null for a goal of the member's own.",
                examples = "Find a mentor")
        @Nullable
        String strategyTitle,

        @Schema(description = "The goal, worded as an outcome.")
        String title,

        @Schema(description = "Whether it is short-term or long-term.")
        GoalHorizon horizon,

        @Schema(description = "The horizon in words.", examples = "Short-term")
        String horizonLabel,

        @Schema(description = "How to tell that it is reached.") @Nullable
        String measure,

        @Schema(description = "What counts as reaching it less than expected, as expected, or more than expected.")
        @Nullable
        GoalScale scale,

        @Schema(description = "Where it is in its lifecycle.")
        Lifecycle lifecycle,

        @Schema(description = "The lifecycle in words.", examples = "Active")
        String lifecycleLabel,

        @Schema(description = "What it has achieved: in the end, what its outcome says.")
        Achievement achievement,

        @Schema(description = "The achievement in words.", examples = "In progress")
        String achievementLabel,

        @Schema(description = "What became of it, as the member says; null until then.") @Nullable
        GoalOutcome outcome,

        @Schema(
                description =
                        "Whether it is time to ask for its outcome: it has steps, none is open, it has no outcome,"
                                + " and its plan was not canceled.")
        boolean awaitingOutcome,

        @Schema(description = "When its last step is due; null if it has no steps.", examples = "2026-03-13") @Nullable
        LocalDate dueOn,

        @Schema(description = "Its steps, in order.") List<StepView> steps) {

    static GoalView of(Plan plan, Goal goal) {
        return of(plan, goal, goal.id(), step -> StepView.of(goal, step));
    }

    static GoalView preview(Plan plan, Goal goal, Map<UUID, @Nullable String> refs) {
        return of(plan, goal, null, step -> StepView.preview(refs, goal, step));
    }

    private static GoalView of(Plan plan, Goal goal, @Nullable UUID id, Function<Step, StepView> form) {
        var lifecycle = goal.lifecycle(plan.lifecycle());
        var origin = goal.origin();
        return new GoalView(
                id,
                goal.key(),
                goal.strategy(),
                origin == null ? goal.strategy() : origin.title(),
                goal.title(),
                goal.horizon(),
                goal.horizon().label(),
                goal.measure(),
                goal.scale(),
                lifecycle,
                lifecycle.label(),
                goal.achievement(),
                goal.achievement().label(),
                goal.outcome(),
                lifecycle == Lifecycle.COMPLETED && !goal.steps().isEmpty() && goal.outcome() == null,
                goal.dueOn(),
                goal.steps().stream().map(form).toList());
    }
}

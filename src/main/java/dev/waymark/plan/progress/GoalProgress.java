package dev.waymark.plan.progress;

import dev.waymark.plan.Achievement;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.outcome.GoalOutcome;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How far a goal has come.")
public record GoalProgress(
        @Schema(description = "The goal's id.") UUID goalId,

        @Schema(
                description = "The share of its effort that is done, 0 to 1; null if it has no effort.",
                minimum = "0",
                maximum = "1",
                examples = "0.5")
        @Nullable
        Double doneShare,

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

        @Schema(
                description = "How far it is reached on its scale according to the last check-in, from -2 to 2; 0"
                        + " is as expected. Null if it has no scale, and until it is rated.",
                minimum = "-2",
                maximum = "2",
                examples = "1")
        @Nullable
        Integer attainment) {

    /** @param ratings how far goals are reached, by goal id; a goal that no longer has a scale is not rated */
    public static GoalProgress of(GoalView goal, PlanSnapshot plan, Map<UUID, Integer> ratings) {
        var work = plan.work().stream()
                .filter(item -> item.goalId().equals(goal.id()))
                .toList();
        return of(goal, Progress.doneShare(work), goal.scale() == null ? null : ratings.get(goal.id()));
    }

    static GoalProgress of(GoalView goal, @Nullable Double doneShare, @Nullable Integer attainment) {
        return new GoalProgress(
                goal.id(),
                doneShare,
                goal.achievement(),
                goal.achievementLabel(),
                goal.outcome(),
                goal.awaitingOutcome(),
                attainment);
    }
}

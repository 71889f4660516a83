package dev.waymark.plan;

import dev.waymark.platform.contract.Body;
import dev.waymark.platform.problem.Faults;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A merge patch (RFC 7396) for a goal's scale: what you leave out stays as it is. A goal without a"
                + " scale needs `levels` and `weight`.")
public record UpdateGoalScale(
        @Schema(
                description = "All five levels, worst first.",
                uniqueItems = true,
                examples =
                        "[\"No talk\", \"A talk to my team\", \"A talk at the meetup\", \"Invited to a second one\", \"Invited"
                                + " to a conference\"]")
        @Size(min = 5, max = 5)
        List<@Size(min = 1, max = 500) String> levels,

        @Schema(description = "How much the goal counts relative to the plan's other goals.", examples = "2")
        @Min(1)
        @Max(10)
        Integer weight) {

    static @Nullable UpdateGoalScale of(@Nullable GoalScale present) {
        return present == null ? null : new UpdateGoalScale(present.levels(), present.weight());
    }

    static void check(UpdateGoal wanted, Body<UpdateGoal> body, Faults faults) {
        var scale = wanted.scale();
        if (scale != null) {
            body.requireMerged(scale.levels, "/scale/levels", "this goal has no scale yet", faults);
            body.requireMerged(scale.weight, "/scale/weight", "this goal has no scale yet", faults);
        }
    }

    static @Nullable GoalScale merged(@Nullable UpdateGoalScale wanted) {
        return wanted == null ? null : new GoalScale(wanted.levels, wanted.weight);
    }
}

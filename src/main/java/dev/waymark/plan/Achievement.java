package dev.waymark.plan;

import dev.waymark.plan.outcome.GoalOutcome;
import dev.waymark.platform.text.Labeled;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What a goal has achieved. Only its outcome makes it `achieved`, `partly_achieved` or `not_achieved`:"
                        + " without one it is `in_progress` as soon as a step was started or closed.")
public enum Achievement implements Labeled {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    ACHIEVED("Achieved"),
    PARTLY_ACHIEVED("Partly achieved"),
    NOT_ACHIEVED("Not achieved");

    private final String label;

    Achievement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the member says; until then, only whether anything was begun follows from the steps. */
    static Achievement of(Collection<StepStatus> steps, @Nullable GoalOutcome outcome) {
        if (outcome == null) {
            return steps.stream().allMatch(status -> status == StepStatus.TODO) ? NOT_STARTED : IN_PROGRESS;
        }
        return switch (outcome.achievement()) {
            case ACHIEVED -> ACHIEVED;
            case PARTLY_ACHIEVED -> PARTLY_ACHIEVED;
            case NOT_ACHIEVED -> NOT_ACHIEVED;
        };
    }
}

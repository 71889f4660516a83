package dev.waymark.plan;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a plan or a goal has achieved so far, derived from its steps.")
public enum Achievement {
    NOT_STARTED,
    IN_PROGRESS,
    ACHIEVED,
    PARTLY_ACHIEVED,
    NOT_ACHIEVED;

    /** Follows from the steps: nothing is achieved when there are none, or when none has been started. */
    static Achievement of(Collection<StepStatus> steps) {
        if (steps.stream().allMatch(status -> status == StepStatus.TODO)) {
            return NOT_STARTED;
        }
        if (!steps.stream().allMatch(StepStatus::isClosed)) {
            return IN_PROGRESS;
        }
        if (!steps.contains(StepStatus.DONE)) {
            return NOT_ACHIEVED;
        }
        return steps.contains(StepStatus.SKIPPED) ? PARTLY_ACHIEVED : ACHIEVED;
    }
}

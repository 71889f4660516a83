package dev.waymark.plan;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has come of a plan or a goal, whatever its {@link Lifecycle}. */
@Schema(description = "What has come of a plan or a goal, derived from its steps.")
public enum Achievement {
    NOT_STARTED,
    IN_PROGRESS,
    ACHIEVED,
    PARTLY_ACHIEVED,
    NOT_ACHIEVED;

    /** What the steps amount to; without steps, or with none begun, nothing has started. */
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

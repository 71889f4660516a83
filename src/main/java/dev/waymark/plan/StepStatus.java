package dev.waymark.plan;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a step, or one occurrence of it, stands. */
@Schema(description = "Where a step stands; a skipped one is excused and counts neither as done nor as due.")
public enum StepStatus {
    TODO,
    DOING,
    DONE,
    SKIPPED;

    /** The statuses that may come next; what is closed can only be reopened, never turned into the other close. */
    Set<StepStatus> legalMoves() {
        return switch (this) {
            case TODO -> Set.of(DOING, DONE, SKIPPED);
            case DOING -> Set.of(TODO, DONE, SKIPPED);
            case DONE, SKIPPED -> Set.of(TODO);
        };
    }

    boolean canBecome(StepStatus next) {
        return legalMoves().contains(next);
    }

    public boolean isClosed() {
        return this == DONE || this == SKIPPED;
    }
}

package dev.waymark.plan;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a plan or a goal is being followed; what came of it is its {@link Achievement}. */
@Schema(description = "Whether a plan or a goal is being followed. Nothing makes a `proposed` one yet.")
public enum Lifecycle {
    PROPOSED,
    ACTIVE,
    ON_HOLD,
    COMPLETED,
    CANCELLED;

    /** The states that may come next; a pause may end in completion because a last step can be closed during it. */
    Set<Lifecycle> legalMoves() {
        return switch (this) {
            case PROPOSED -> Set.of(ACTIVE, CANCELLED);
            case ACTIVE -> Set.of(ON_HOLD, COMPLETED, CANCELLED);
            case ON_HOLD -> Set.of(ACTIVE, COMPLETED, CANCELLED);
            case COMPLETED -> Set.of(ACTIVE);
            case CANCELLED -> Set.of();
        };
    }

    boolean canBecome(Lifecycle next) {
        return legalMoves().contains(next);
    }

    /** What it is with something left to do or without: completed with its last step, active again with a new one. */
    Lifecycle following(boolean somethingLeft) {
        if (this == CANCELLED) {
            return this;
        }
        if (!somethingLeft) {
            return COMPLETED;
        }
        return this == COMPLETED ? ACTIVE : this;
    }
}

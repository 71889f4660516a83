package dev.waymark.plan;

import dev.waymark.platform.text.Labeled;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Separate from {@link Achievement}: a plan can be completed with every step skipped, and a goal can be achieved with steps
 * that are open.
 */
@Schema(description = "Where a plan or a goal is in its lifecycle. `proposed` is not used yet.")
public enum Lifecycle implements Labeled {
    PROPOSED("Proposed"),
    ACTIVE("Active"),
    ON_HOLD("On hold"),
    COMPLETED("Completed"),
    CANCELLED("Canceled");

    private final String label;

    Lifecycle(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * The states that may come next. A paused plan may become completed, because its last step can be closed in a
     * pause.
     */
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

    /** The state that follows from the steps: completed when nothing is left to do, active again when something is. */
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

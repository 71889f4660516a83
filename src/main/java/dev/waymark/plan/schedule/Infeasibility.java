package dev.waymark.plan.schedule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why no plan can be made, and what would make one possible.
 *
 * @param stepId the step that it concerns; null when it concerns the plan
 */
public record Infeasibility(Code code, @Nullable UUID stepId, String message) {

    /** The only three ways in which a plan is impossible. */
    public enum Code {
        WEEKLY_MINUTES_TOO_FEW,
        NO_WORKING_DAY,
        CYCLE
    }
}

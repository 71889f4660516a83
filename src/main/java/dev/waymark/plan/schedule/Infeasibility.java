package dev.waymark.plan.schedule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan is not possible, and what would make it possible.
 *
 * @param stepId the step with the problem; null when it is the plan's
 */
public record Infeasibility(Code code, @Nullable UUID stepId, String message) {

    /** The only reasons why a plan can be impossible. */
    public enum Code {
        WEEKLY_MINUTES_TOO_FEW,
        NO_WORKING_DAY,
        CYCLE,
        UNTIL_TOO_EARLY
    }
}

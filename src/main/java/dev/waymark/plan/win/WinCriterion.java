package dev.waymark.plan.win;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a win is based on, as the plan is today.
 *
 * @param subject what in the plan it is about, which identifies a win that comes again: the goal's id, the day on
 *     which something was last done before a silence, or nothing for the whole plan
 * @param isMet whether it is earned today
 * @param amount how much there is of what earns it: minutes done, for a comeback days of quiet; 1 for a goal
 * @param goalId the goal that it is about, or of the step; null for the whole plan
 * @param stepId the step that earned it; null when it was not a single one
 */
record WinCriterion(
        WinCode code,
        String subject,
        boolean isMet,
        long amount,
        @Nullable UUID goalId,
        @Nullable UUID stepId) {

    /**
     * Whether a win that was earned with this amount still stands: it is true today, or at least nothing that earned it
     * was taken back. So adding work to a plan or rescheduling it takes no win away; reopening work that was done may.
     */
    boolean stillMetBy(long earnedWith) {
        return isMet || amount >= earnedWith;
    }
}

package dev.waymark.plan.win;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a win stands on, as a plan is today.
 *
 * @param subject what of the plan it is about, so that it is the same win when it comes again: the goal's id, the day
 *     since which it had been quiet, or nothing for the whole plan
 * @param isMet whether it is earned today
 * @param amount how much there is of what earns it: minutes done, for a comeback days of quiet
 * @param goalId the goal that it is about, or of the step; null for the whole plan
 * @param stepId the step that earned it; null when it was no single one
 */
record WinCriterion(
        WinCode code,
        String subject,
        boolean isMet,
        long amount,
        @Nullable UUID goalId,
        @Nullable UUID stepId) {

    /**
     * Whether a win that was earned with so much still stands: it is true today, or at least nothing of what earned it
     * was taken back. So adding work to a plan, or dating it anew, takes no win away; opening again what was done may.
     */
    boolean stillMetBy(long earnedWith) {
        return isMet || amount >= earnedWith;
    }
}

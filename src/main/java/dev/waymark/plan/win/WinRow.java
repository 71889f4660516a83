package dev.waymark.plan.win;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A win as a query finds it, with the titles that the plan, the goal and the step have now. */
record WinRow(
        UUID id,
        UUID planId,
        WinCode code,
        @Nullable UUID goalId,
        @Nullable UUID stepId,
        Instant earnedAt,
        @Nullable Instant celebratedAt,
        String plan,
        @Nullable String goal,
        @Nullable String step) {

    /** @param title what the plan is called where the win is shown */
    WinView view(String title) {
        return new WinView(id, planId, code, goalId, stepId, earnedAt, celebratedAt, title, goal, step);
    }
}

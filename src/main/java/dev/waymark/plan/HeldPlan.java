package dev.waymark.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan that one request holds alone until its transaction ends, with what it was when it was taken. It is rendered twice
 * at most, before and after the change: what a service answers, and what history and wins follow from, is the same.
 */
final class HeldPlan {

    private final Plan plan;
    private final PlanSnapshot before;
    private @Nullable PlanSnapshot after;

    HeldPlan(Plan plan, Instant now) {
        this.plan = plan;
        this.before = PlanSnapshot.of(plan, now);
    }

    Plan plan() {
        return plan;
    }

    PlanSnapshot before() {
        return before;
    }

    /** The plan as it was when it was taken. */
    PlanView view() {
        return before.plan();
    }

    /** Lets the plan follow from its changed steps; nothing of it may change after this. */
    PlanSnapshot settle(Instant now) {
        plan.settle(now);
        after = PlanSnapshot.of(plan, now);
        return after;
    }

    /** What the plan is at the end of the transaction. */
    PlanSnapshot after(Instant now) {
        return after == null ? PlanSnapshot.of(plan, now) : after;
    }
}

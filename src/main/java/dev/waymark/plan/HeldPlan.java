package dev.waymark.plan;

import dev.waymark.platform.persistence.PlainChanges;
import dev.waymark.platform.persistence.WriteBatch;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan that one request has locked until its transaction ends, with its state at that time. It is rendered at most
 * twice, before and after the change, so that the response, the history and the wins are based on the same state.
 */
final class HeldPlan {

    private final Plan plan;
    private final PlainChanges rows;
    private final PlanView before;
    private @Nullable PlanSnapshot after;
    private boolean isTold;
    private boolean isReleased;

    HeldPlan(Plan plan, PlainChanges rows, Instant now) {
        this.plan = plan;
        this.rows = rows;
        this.before = PlanView.of(plan);
    }

    Plan plan() {
        return plan;
    }

    /** All of the plan, as long as nothing of it has changed. */
    PlanSnapshot unchanged(Instant now) {
        return PlanSnapshot.around(before, plan, now);
    }

    /** The plan as it was when it was locked. */
    PlanView view() {
        return before;
    }

    /** Updates what follows from the steps; the plan must not change after this. */
    PlanSnapshot settle(Instant now) {
        plan.settle(now);
        after = PlanSnapshot.of(plan, now);
        return after;
    }

    /** From here on, nothing of it is written, and nothing is told: it has been deleted, or changes only as a trial. */
    void release() {
        isReleased = true;
    }

    /** Whether there may be something to write and to tell. */
    boolean isPending() {
        return !isReleased && !isTold;
    }

    /** Adds what has changed of it. */
    void write(WriteBatch writes) {
        rows.write(plan.rows().toList(), writes);
    }

    /** The change to tell of, with the plan at the end of the transaction; nothing if there is none. */
    Optional<PlanChanged> told(Instant now, WriteBatch writes) {
        isTold = true;
        var latest = after(now);
        return Optional.of(new PlanChanged(before, latest, writes))
                .filter(change -> !latest.plan().equals(before));
    }

    /** The plan at the end of the transaction. */
    PlanSnapshot after(Instant now) {
        return after == null ? PlanSnapshot.of(plan, now) : after;
    }
}

package dev.waymark.plan.history;

import dev.waymark.plan.PlanChanged;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Writes the history of plans, in the transaction of the change; a request that changes nothing leaves no entry. */
@ApplicationScoped
class HistoryRecorder {

    private final Caller caller;
    private final ChangeOrigin origin;

    HistoryRecorder(Caller caller, ChangeOrigin origin) {
        this.caller = caller;
        this.origin = origin;
    }

    void record(@Observes PlanChanged change) {
        var actor = new HistoryActor(caller.subject(), caller.role());
        var after = change.after().plan();
        if (change.before() == null) {
            change.writes().insert(HistoryEntry.created(after, actor));
            return;
        }
        var before = change.before();
        var changes = PlanDiff.between(before, after);
        if (!changes.isEmpty()) {
            change.writes()
                    .insert(HistoryEntry.changed(before, after, actor, changes).from(origin));
        }
    }
}

package dev.waymark.plan.history;

import dev.waymark.plan.PlanChanged;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Writes the history of plans, in the transaction of the change; a request that changes nothing leaves no entry. */
@ApplicationScoped
class HistoryRecorder {

    private final HistoryEntries entries;
    private final Caller caller;

    HistoryRecorder(HistoryEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    void record(@Observes PlanChanged change) {
        var actor = new HistoryActor(caller.subject(), caller.role());
        var after = change.after().plan();
        if (change.before() == null) {
            entries.persist(HistoryEntry.created(after, actor));
            return;
        }
        var before = change.before().plan();
        var changes = PlanDiff.between(before, after);
        if (!changes.isEmpty()) {
            entries.persist(HistoryEntry.changed(before, after, actor, changes));
        }
    }
}

package dev.waymark.plan;

import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history of plans, in the transaction of the change and for whoever changes one: a plan that is taken to be
 * changed is compared with what it was just before the commit. No service can forget it, and what changes nothing leaves
 * no entry.
 */
@ApplicationScoped
class HistoryKeeper {

    private final HistoryEntries entries;
    private final Caller caller;
    private final TransactionManager transactions;

    HistoryKeeper(HistoryEntries entries, Caller caller, TransactionManager transactions) {
        this.entries = entries;
        this.caller = caller;
        this.transactions = transactions;
    }

    /** Notes that a plan is new. */
    void made(Plan plan) {
        entries.persist(HistoryEntry.created(plan, actor()));
    }

    /**
     * Takes a plan to be changed and watches it until the transaction ends. The watch is set before the session is first
     * used: it then comes before the session's own last act, which is to let its connection go.
     */
    Plan watched(Supplier<Plan> taken) {
        var watch = new Watch();
        try {
            transactions.getTransaction().registerSynchronization(watch);
        } catch (SystemException | RollbackException failed) {
            throw new IllegalStateException(failed);
        }
        var plan = taken.get();
        watch.begin(plan);
        return plan;
    }

    private HistoryActor actor() {
        return new HistoryActor(caller.subject(), caller.role());
    }

    /** Compares a plan before the commit with what it was. */
    private final class Watch implements Synchronization {

        private @Nullable Plan plan;
        private @Nullable PlanView before;

        void begin(Plan taken) {
            plan = taken;
            before = PlanView.of(taken);
        }

        @Override
        public void beforeCompletion() {
            // With a plan that is deleted its history goes.
            if (plan != null && entries.getEntityManager().contains(plan)) {
                var changes = PlanDiff.between(before, PlanView.of(plan));
                if (!changes.isEmpty()) {
                    entries.persistAndFlush(HistoryEntry.changed(plan, actor(), before, changes));
                }
            }
        }

        @Override
        public void afterCompletion(int status) {}
    }
}

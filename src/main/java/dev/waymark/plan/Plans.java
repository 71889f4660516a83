package dev.waymark.plan;

import dev.waymark.authorization.Sight;
import dev.waymark.plan.PlanQueries.Whose;
import dev.waymark.plan.PlanReader.Locking;
import dev.waymark.plan.PlanSummary.SummaryQuery;
import dev.waymark.plan.sight.PrivateGoals;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.PlainChanges;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.CurrentMember;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The stored plans of the tenant, to be changed or listed. A plan that is locked is read like for reads alone ({@link PlanQueries}), and
 * only what changes of it is written, together with what follows from that.
 */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    private final PlanQueries queries;
    private final PrivateGoals privateGoals;
    private final QueryBatches batches;
    private final Event<Locking> holds;
    private final Event<PlanChanged> changes;
    private final TransactionManager transactions;
    private final CurrentMember member;
    private final Clock clock;

    Plans(
            PlanQueries queries,
            PrivateGoals privateGoals,
            QueryBatches batches,
            Event<Locking> holds,
            Event<PlanChanged> changes,
            TransactionManager transactions,
            CurrentMember member,
            Clock clock) {
        this.queries = queries;
        this.privateGoals = privateGoals;
        this.batches = batches;
        this.holds = holds;
        this.changes = changes;
        this.transactions = transactions;
        this.member = member;
        this.clock = clock;
    }

    /** Stores a new plan, with what follows from that. */
    PlanSnapshot add(Plan plan) {
        var made = PlanSnapshot.of(plan, clock.instant());
        var writes = batches.beginWrites();
        plan.rows().forEach(writes::insert);
        changes.fire(new PlanChanged(null, made, writes));
        writes.send();
        return made;
    }

    /**
     * Locks a plan to change it. If it changes, an event is fired before the commit, so that no service can forget it.
     *
     * @throws ProblemException {@code not-found} when it does not exist or is out of scope
     */
    HeldPlan hold(UUID id, Scope scope) {
        return hold(Whose.PLAN, id, scope, locking -> {});
    }

    HeldPlan holdOfGoal(UUID goalId, Scope scope) {
        return hold(Whose.GOAL, goalId, scope, locking -> {});
    }

    HeldPlan holdOfStep(UUID stepId, Scope scope) {
        return hold(Whose.STEP, stepId, scope, locking -> {});
    }

    /** The same with more that is read with it. */
    HeldPlan hold(Whose whose, UUID id, Scope scope, Consumer<Locking> also) {
        return take(whose, id, scope, also.andThen(holds::fire));
    }

    /** Locks a plan of which nothing but what the time does to it will change. */
    HeldPlan holdUnchanged(UUID id, Scope scope) {
        return take(Whose.PLAN, id, scope, locking -> {});
    }

    /** The watch is registered before a connection is first used, so that it runs before the connection is released. */
    private HeldPlan take(Whose whose, UUID id, Scope scope, Consumer<Locking> also) {
        var watch = new Watch();
        try {
            transactions.getTransaction().registerSynchronization(watch);
        } catch (SystemException | RollbackException failed) {
            throw new IllegalStateException(failed);
        }
        var plan = queries.lock(whose, id, scope, also);
        member.note(plan.memberId());
        var rows = new PlainChanges(plan.rows().toList());
        queries.wake(plan);
        return watch.begin(new HeldPlan(plan, rows, clock.instant()));
    }

    /** The database deletes with it what belongs to it, and what tells of it. */
    void remove(HeldPlan held) {
        held.release();
        getSession()
                .createMutationQuery("delete from Plan p where p.tenantId = :tenant and p.id = :id")
                .setParameter("tenant", getSession().getTenantIdentifier())
                .setParameter("id", held.plan().id())
                .executeUpdate();
    }

    /** Writes a change early, and fires its event, for a response that says what follows; the plan must not change any more. */
    PlanSnapshot tell(HeldPlan held) {
        var writes = batches.beginWrites();
        held.write(writes);
        held.told(clock.instant(), writes).ifPresent(changes::fire);
        writes.send();
        return held.after(clock.instant());
    }

    /** Compares a plan just before the commit with its state when it was locked. */
    private final class Watch implements Synchronization {

        private @Nullable HeldPlan held;

        HeldPlan begin(HeldPlan taken) {
            held = taken;
            return taken;
        }

        @Override
        public void beforeCompletion() {
            if (held != null && held.isPending()) {
                tell(held);
            }
        }

        @Override
        public void afterCompletion(int status) {}
    }

    /** Summaries, newest first, one more than asked for. */
    List<PlanSummary> page(
            Scope scope,
            @Nullable Lifecycle lifecycle,
            @Nullable Instant updatedSince,
            @Nullable UUID after,
            int limit) {
        var list = SummaryQuery.in(scope.sight());
        var conditions = new Conditions()
                .within("p.memberId", scope)
                .and("(" + list.lifecycle() + ") = :lifecycle", "lifecycle", lifecycle)
                .and(
                        "(greatest(p.updatedAt, p.changedAt) >= :updatedSince or p.pauses.resumesAt between :updatedSince and :now)",
                        "updatedSince",
                        updatedSince)
                .and("p.id < :after", "after", after);
        var seen = privateGoals.without(scope.sight(), "s.goalId", "p.id");
        var hql = list.select(seen) + " where p.tenantId = :tenant" + conditions.and() + " order by p.id desc";
        var query = new TenantQuery<>(getEntityManager(), hql, PlanSummary.class)
                .with(conditions.parameters())
                .with(seen.parameters())
                .with("now", clock.instant())
                .atMost(limit + 1);
        return query.list().stream().map(plan -> seen(plan, scope.sight())).toList();
    }

    private PlanSummary seen(PlanSummary plan, Sight sight) {
        return sight.hidesWellbeing() ? plan.titled(privateGoals.title(sight, plan.title())) : plan;
    }
}

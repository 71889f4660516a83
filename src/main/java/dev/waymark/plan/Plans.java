package dev.waymark.plan;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.PlainChanges;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.problem.ProblemException;
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
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The stored plans of the tenant, to be changed or listed. A plan is locked and known to the session; what belongs to it is
 * read like for reads alone ({@link PlanQueries}), and only what changes of it is written.
 */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** A pause ends by itself, even if the plan has not been written since: see {@link Plan#wake}. */
    private static final String IS_NOT_OVER = "(p.pauses.resumesAt is null or p.pauses.resumesAt > :now)";

    private static final String LIFECYCLE =
            "case when " + IS_NOT_OVER + " then p.lifecycle else dev.waymark.plan.Lifecycle.ACTIVE end";

    private static final String SUMMARY =
            "select new dev.waymark.plan.PlanSummary(p.id, p.memberId, p.title, " + LIFECYCLE
                    + ", p.availability.startOn, p.endsOn, p.availability.weeklyMinutes, p.availability.daysOff,"
                    + " p.availability.timeZone,"
                    + " case when " + IS_NOT_OVER + " then p.pauses.since end,"
                    + " p.pauses.until, p.pauses.reason, p.origin.sourceAssessmentId, p.origin.situation,"
                    + " p.origin.catalogVersion, p.createdAt,"
                    + " case when " + IS_NOT_OVER + " then p.updatedAt else p.pauses.resumesAt end) from Plan p";

    private static final String BY_ID = "p.id = :id";
    private static final String OF_GOAL =
            "p.id = (select g.planId from Goal g where g.tenantId = :tenant and g.id = :id)";
    private static final String OF_STEP =
            "p.id = (select s.planId from Step s where s.tenantId = :tenant and s.id = :id)";

    private final PlanQueries queries;
    private final StatelessSession inserts;
    private final Event<PlanChanged> changes;
    private final TransactionManager transactions;
    private final Catalog catalog;
    private final Clock clock;

    Plans(
            PlanQueries queries,
            StatelessSession inserts,
            Event<PlanChanged> changes,
            TransactionManager transactions,
            Catalog catalog,
            Clock clock) {
        this.queries = queries;
        this.inserts = inserts;
        this.changes = changes;
        this.transactions = transactions;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Stores a new plan, with no session that would copy and keep all of it, and fires an event. */
    PlanSnapshot add(Plan plan) {
        inserts.insert(plan);
        inserts.insertMultiple(plan.parts());
        var made = PlanSnapshot.of(plan, clock.instant());
        changes.fire(new PlanChanged(null, made));
        return made;
    }

    /**
     * Locks a plan to change it. If it changes, an event is fired before the commit, so that no service can forget it.
     *
     * @throws ProblemException {@code not-found} when it does not exist or is out of scope
     */
    HeldPlan hold(UUID id, Scope scope) {
        return hold(BY_ID, id, scope);
    }

    HeldPlan holdOfGoal(UUID goalId, Scope scope) {
        return hold(OF_GOAL, goalId, scope);
    }

    HeldPlan holdOfStep(UUID stepId, Scope scope) {
        return hold(OF_STEP, stepId, scope);
    }

    /** A plan out of scope is not found: it is neither loaded nor locked, and takes as long as one that does not exist. */
    private Plan lock(String condition, UUID id, Scope scope) {
        var conditions = new Conditions().within("p.memberId", scope).and(condition, "id", id);
        var hql = "from Plan p where p.tenantId = :tenant" + conditions.and();
        var query = new TenantQuery<>(getEntityManager(), hql, Plan.class).with(conditions.parameters());
        return query.locking().list().stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    /**
     * The watch is registered before the session is first used, so that it runs before the session releases its
     * connection.
     */
    private HeldPlan hold(String condition, UUID id, Scope scope) {
        var watch = new Watch();
        try {
            transactions.getTransaction().registerSynchronization(watch);
        } catch (SystemException | RollbackException failed) {
            throw new IllegalStateException(failed);
        }
        return watch.begin(take(lock(condition, id, scope)));
    }

    /** What belongs to the plan is read when nobody else can change it any more. */
    private HeldPlan take(Plan plan) {
        queries.complete(plan);
        var parts = new PlainChanges(getEntityManager(), plan.parts());
        plan.showing(catalog.snapshot().contentHash());
        plan.wake(clock.instant());
        return new HeldPlan(plan, parts, clock.instant());
    }

    /** From here on, nothing of it is written: it changes only as a trial. */
    void release(HeldPlan held) {
        held.release();
        getEntityManager().detach(held.plan());
    }

    /** The database deletes with it what belongs to it, and what tells of it. */
    void remove(HeldPlan held) {
        release(held);
        getSession()
                .createMutationQuery("delete from Plan p where p.tenantId = :tenant and p.id = :id")
                .setParameter("tenant", getSession().getTenantIdentifier())
                .setParameter("id", held.plan().id())
                .executeUpdate();
    }

    /** Fires the event of a change early, for a response that says what follows; the plan must not change any more. */
    PlanSnapshot tell(HeldPlan held) {
        held.write();
        held.untold(clock.instant()).ifPresent(change -> {
            changes.fire(change);
            flush();
        });
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
            if (held != null && !held.isReleased()) {
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
        var conditions = new Conditions()
                .within("p.memberId", scope)
                .and("(" + LIFECYCLE + ") = :lifecycle", "lifecycle", lifecycle)
                .and(
                        "(greatest(p.updatedAt, p.changedAt) >= :updatedSince or p.pauses.resumesAt between :updatedSince and :now)",
                        "updatedSince",
                        updatedSince)
                .and("p.id < :after", "after", after);
        var hql = SUMMARY + " where p.tenantId = :tenant" + conditions.and() + " order by p.id desc";
        return new TenantQuery<>(getEntityManager(), hql, PlanSummary.class)
                .with(conditions.parameters())
                .with("now", clock.instant())
                .atMost(limit + 1)
                .list();
    }
}

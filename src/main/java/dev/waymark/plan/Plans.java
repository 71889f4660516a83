package dev.waymark.plan;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stored plans of the tenant, to be changed or listed. A plan is loaded with all of its goals, steps and occurrences in four queries;
 * for reads alone there are {@link PlanQueries}.
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
    private static final String OF_GOAL = "p.id = (select g.plan.id from Goal g where g.id = :id)";
    private static final String OF_STEP = "p.id = (select s.planId from Step s where s.id = :id)";

    private final Event<PlanChanged> changes;
    private final TransactionManager transactions;
    private final Catalog catalog;
    private final Clock clock;

    Plans(Event<PlanChanged> changes, TransactionManager transactions, Catalog catalog, Clock clock) {
        this.changes = changes;
        this.transactions = transactions;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Stores a new plan and fires an event. */
    PlanSnapshot add(Plan plan) {
        persist(plan);
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
    private TypedQuery<Plan> find(String condition, UUID id, Scope scope) {
        var conditions = new Conditions().within("p.memberId", scope).and(condition, "id", id);
        var query = getEntityManager().createQuery("from Plan p" + conditions.where(), Plan.class);
        conditions.parameters().forEach(query::setParameter);
        return query;
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
        return watch.begin(take(find(condition, id, scope).setLockMode(LockModeType.PESSIMISTIC_WRITE)));
    }

    private Plan take(TypedQuery<Plan> query) {
        var plan = Optional.ofNullable(query.getSingleResultOrNull()).orElseThrow(ProblemException::notFound);
        getSession().enableFilter(Goal.PART).setParameter(Goal.PART, plan.id());
        plan.showing(catalog.snapshot().contentHash());
        plan.wake(clock.instant());
        return plan;
    }

    /** Fires the event of a change early, for a response that says what follows; the plan must not change any more. */
    PlanSnapshot tell(HeldPlan held) {
        held.untold(clock.instant()).ifPresent(change -> {
            changes.fire(change);
            flush();
        });
        return held.after(clock.instant());
    }

    /** Compares a plan just before the commit with its state when it was locked. */
    private final class Watch implements Synchronization {

        private @Nullable HeldPlan held;

        HeldPlan begin(Plan taken) {
            held = new HeldPlan(taken, clock.instant());
            return held;
        }

        @Override
        public void beforeCompletion() {
            // A plan that was deleted, or changed only as a trial, fires no event.
            if (held != null && getEntityManager().contains(held.plan())) {
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

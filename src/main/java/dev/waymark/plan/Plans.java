package dev.waymark.plan;

import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** The stored plans of the tenant. A plan is read with all of its goals, steps and occurrences in four queries. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** A pause ends by itself, whether or not the plan has been written since: see {@link Plan#wake}. */
    private static final String IS_NOT_OVER = "(p.pauses.resumesAt is null or p.pauses.resumesAt > :now)";

    private static final String LIFECYCLE =
            "case when " + IS_NOT_OVER + " then p.lifecycle else dev.waymark.plan.Lifecycle.ACTIVE end";

    private static final String SUMMARY =
            "select new dev.waymark.plan.PlanSummary(p.id, p.memberId, p.title, " + LIFECYCLE
                    + ", p.availability.startOn, p.endsOn, p.availability.weeklyMinutes, p.availability.daysOff,"
                    + " p.availability.timeZone,"
                    + " case when " + IS_NOT_OVER + " then p.pauses.since end,"
                    + " p.pauses.until, p.pauses.reason, p.sourceAssessmentId, p.catalogVersion, p.createdAt,"
                    + " case when " + IS_NOT_OVER + " then p.updatedAt else p.pauses.resumesAt end) from Plan p";

    private static final String OF_GOAL = "from Plan p where p.id = (select g.plan.id from Goal g where g.id = ?1)";

    private static final String OF_STEP =
            "from Plan p where p.id = (select s.goal.plan.id from Step s where s.id = ?1)";

    private static final String OF_WIN = "from Plan p where p.id = (select w.plan.id from Win w where w.id = ?1)";

    /** How much of a plan is wanted: to look at it, or to change it while nobody else does. */
    enum Access {
        READ(LockModeType.NONE),
        CHANGE(LockModeType.PESSIMISTIC_WRITE);

        private final LockModeType lock;

        Access(LockModeType lock) {
            this.lock = lock;
        }
    }

    private final HistoryKeeper history;
    private final Clock clock;

    Plans(HistoryKeeper history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Stores a new plan, with the first entry of its history. */
    @Override
    public void persist(Plan plan) {
        getEntityManager().persist(plan);
        history.made(plan);
    }

    /** @throws ProblemException {@code not-found} when it does not exist or is out of scope */
    Plan require(UUID id, Scope scope, Access access) {
        return require("from Plan p where p.id = ?1", id, scope, access);
    }

    /** The plan that a goal belongs to. */
    Plan requireOfGoal(UUID goalId, Scope scope, Access access) {
        return require(OF_GOAL, goalId, scope, access);
    }

    /** The plan that a step belongs to. */
    Plan requireOfStep(UUID stepId, Scope scope, Access access) {
        return require(OF_STEP, stepId, scope, access);
    }

    /** The plan in which a win was earned. */
    Plan requireOfWin(UUID winId, Scope scope, Access access) {
        return require(OF_WIN, winId, scope, access);
    }

    private Plan require(String query, UUID id, Scope scope, Access access) {
        return access == Access.CHANGE
                ? history.watched(() -> find(query, id, scope, access))
                : find(query, id, scope, access);
    }

    private Plan find(String query, UUID id, Scope scope, Access access) {
        Plan plan = find(query, id)
                .withLock(access.lock)
                .withHint(HibernateHints.HINT_READ_ONLY, access == Access.READ)
                .firstResultOptional()
                .filter(found -> scope.includes(found.memberId()))
                .orElseThrow(ProblemException::notFound);
        plan.wake(clock.instant());
        return plan;
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
                        "(p.updatedAt >= :updatedSince or p.pauses.resumesAt between :updatedSince and :now)",
                        "updatedSince",
                        updatedSince)
                .and("p.id < :after", "after", after);
        var query = getEntityManager()
                .createQuery(SUMMARY + conditions.where() + " order by p.id desc", PlanSummary.class)
                .setParameter("now", clock.instant())
                .setMaxResults(limit + 1);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}

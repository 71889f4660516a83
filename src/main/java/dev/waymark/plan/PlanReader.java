package dev.waymark.plan;

import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The access to plans for the packages around them. Each method throws a {@link ProblemException} {@code not-found} for
 * a plan that does not exist or is out of the caller's scope.
 */
@ApplicationScoped
public class PlanReader {

    /**
     * Fired before a plan is locked to be changed. Observers that need more than its own parts add queries, which are sent together
     * with those that lock and read it, and see what nobody else can change any more.
     *
     * @param isPlan the condition that a plan's id is the right one, and that it is in scope
     */
    public record Locking(QueryBatch batch, Sql isPlan) {}

    private final Plans plans;
    private final PlanQueries queries;
    private final Caller caller;
    private final Clock clock;

    PlanReader(Plans plans, PlanQueries queries, Caller caller, Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    public PlanSnapshot read(UUID planId) {
        return read(planId, caller.scope());
    }

    /** Reads in a scope other than the caller's: that of a secret. */
    public PlanSnapshot read(UUID planId, Scope scope) {
        return PlanSnapshot.of(queries.require(planId, scope), clock.instant());
    }

    /** Reads together with other queries, in a scope. */
    public Supplier<PlanSnapshot> read(QueryBatch batch, UUID planId, Scope scope) {
        var plan = queries.require(batch, planId, scope);
        return () -> PlanSnapshot.of(plan.get(), clock.instant());
    }

    /** For queries about what belongs to a plan: the condition that it is this one, and that it is in scope. */
    public Sql isPlan(UUID planId, Scope scope) {
        return queries.isPlan(planId, scope);
    }

    /**
     * Plans in progress, newest first: no more than a member follows at a time. However many they are, they are read like a
     * single one.
     */
    public List<PlanSnapshot> active(Scope scope) {
        var now = clock.instant();
        return queries.active(scope).stream()
                .map(plan -> PlanSnapshot.of(plan, now))
                .toList();
    }

    /** For queries about what belongs to plans in progress: a selection of their ids, newest first, no more than are read at once. */
    public Sql idsInProgress(Scope scope) {
        return Sql.of("select id").and(queries.inProgress(scope));
    }

    /**
     * Of each of several members, the newest plans that are not canceled, as their scopes show them: no more than a member follows at a
     * time. However many they are, they are read like a single one.
     */
    public List<PlanSnapshot> followed(List<Scope> scopes) {
        var now = clock.instant();
        return queries.followed(scopes).stream()
                .map(plan -> PlanSnapshot.of(plan, now))
                .toList();
    }

    /** Checks that the caller may read the plan, without reading all of it. */
    public void requireReadable(UUID planId) {
        queries.requireWithoutGoals(planId, caller.scope());
    }

    /** Whose plan it is. */
    public String memberOf(UUID planId) {
        return queries.requireWithoutGoals(planId, caller.scope()).memberId();
    }

    /** Today in the plan's time zone. */
    public LocalDate today(UUID planId) {
        return queries.requireWithoutGoals(planId, caller.scope())
                .availability()
                .today(clock.instant());
    }

    /**
     * Locks the plan until the transaction ends, so that concurrent changes run one after the other, for a change of something else than
     * the plan itself. The caller checks {@code If-Match}.
     */
    public PlanSnapshot hold(UUID planId) {
        return plans.holdUnchanged(planId, caller.scope()).unchanged(clock.instant());
    }
}

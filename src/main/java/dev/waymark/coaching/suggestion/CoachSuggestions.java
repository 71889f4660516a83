package dev.waymark.coaching.suggestion;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.persistence.TransactionStart;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The suggestions of the tenant's coaches. A coach sees their own; everybody else in scope sees those of all coaches. */
@ApplicationScoped
class CoachSuggestions implements PanacheRepositoryBase<CoachSuggestion, UUID> {

    private final TransactionStart start;
    private final Caller caller;
    private final Catalog catalog;

    CoachSuggestions(TransactionStart start, Caller caller, Catalog catalog) {
        this.start = start;
        this.caller = caller;
        this.catalog = catalog;
    }

    /** Newest first, one more than the limit. */
    List<PlanSuggestion> page(
            UUID planId, Scope scope, @Nullable SuggestionStatus status, @Nullable UUID after, int limit) {
        var conditions = readable(scope)
                .and("s.planId = :planId", "planId", planId)
                .and("s.status = :status", "status", status)
                .and("s.id < :after", "after", after);
        return query(conditions, " order by s.id desc").atMost(limit + 1).list().stream()
                .map(suggestion -> suggestion.view(catalog))
                .toList();
    }

    /** @throws ProblemException {@code not-found} when it does not exist, or when the caller does not see it */
    CoachSuggestion require(UUID id, Scope scope) {
        start.nameTenant();
        return single(query(readable(scope).and("s.id = :id", "id", id), ""));
    }

    /** The same as it is when nobody else can change it any more, until the transaction ends. */
    CoachSuggestion requireForChange(UUID id, Scope scope) {
        start.nameTenant();
        var found =
                single(query(readable(scope).and("s.id = :id", "id", id), "").locking());
        getEntityManager().refresh(found);
        return found;
    }

    private static CoachSuggestion single(TenantQuery<CoachSuggestion> query) {
        return query.list().stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    /** How many open ones a coach has in a plan, up to a number. */
    int open(UUID planId, String coach, int most) {
        var conditions = new Conditions()
                .and("s.planId = :planId", "planId", planId)
                .and("s.coachId = :coach", "coach", coach)
                .and("s.status = :status", "status", SuggestionStatus.OPEN);
        return query(conditions, "").atMost(most).list().size();
    }

    private Conditions readable(Scope scope) {
        var conditions = new Conditions().within("s.memberId", scope);
        return caller.isCoach() ? conditions.and("s.coachId = :coach", "coach", caller.subject()) : conditions;
    }

    private TenantQuery<CoachSuggestion> query(Conditions conditions, String order) {
        var hql = "from CoachSuggestion s where s.tenantId = :tenant" + conditions.and() + order;
        return new TenantQuery<>(getEntityManager(), hql, CoachSuggestion.class).with(conditions.parameters());
    }
}

package dev.waymark.coaching.session;

import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of the tenant's coaches. A coach sees their own; everybody else in scope sees those with all coaches. */
@ApplicationScoped
class CoachSessions implements PanacheRepositoryBase<CoachSession, UUID> {

    private final Caller caller;

    CoachSessions(Caller caller) {
        this.caller = caller;
    }

    /** The latest first, one more than the limit. */
    List<SessionView> page(Scope scope, @Nullable SessionPosition after, int limit) {
        var conditions = readable(scope);
        if (after != null) {
            conditions.and("(s.at < :at or s.at = :at and s.id < :id)", "at", after.at());
        }
        var query = query(conditions, " order by s.at desc, s.id desc").atMost(limit + 1);
        if (after != null) {
            query.with("id", after.id());
        }
        return query.list().stream().map(session -> session.view(scope.sight())).toList();
    }

    /** @throws ProblemException {@code not-found} when it does not exist, or when the caller does not see it */
    CoachSession require(UUID id, Scope scope) {
        return single(query(readable(scope).and("s.id = :id", "id", id), ""));
    }

    /** The same, locked until the transaction ends. */
    CoachSession requireForChange(UUID id, Scope scope) {
        return single(query(readable(scope).and("s.id = :id", "id", id), "").locking());
    }

    private static CoachSession single(TenantQuery<CoachSession> query) {
        return query.list().stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    private Conditions readable(Scope scope) {
        var conditions = new Conditions().within("s.memberId", scope);
        return caller.isCoach() ? conditions.and("s.coachId = :coach", "coach", caller.subject()) : conditions;
    }

    private TenantQuery<CoachSession> query(Conditions conditions, String order) {
        var hql = "from CoachSession s where s.tenantId = :tenant" + conditions.and() + order;
        return new TenantQuery<>(getEntityManager(), hql, CoachSession.class).with(conditions.parameters());
    }
}

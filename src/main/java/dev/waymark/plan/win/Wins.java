package dev.waymark.plan.win;

import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tenant's wins that stand, each with the titles of what it is about, which are looked up for the wins of a page. */
@ApplicationScoped
class Wins implements PanacheRepositoryBase<Win, UUID> {

    private static final String VIEW =
            "select new dev.waymark.plan.win.WinView(w.id, w.planId, w.code, w.goalId, w.stepId, w.earnedAt, w.celebratedAt,"
                    + " p.title,"
                    + " (select g.title from Goal g where g.id = w.goalId and g.plan.id = w.planId),"
                    + " (select s.title from Step s where s.id = w.stepId and s.planId = w.planId))"
                    + " from Win w join Plan p on p.id = w.planId";

    /** All wins of a plan, including those that were taken back. */
    List<Win> everEarnedIn(UUID planId) {
        return list("planId", planId);
    }

    /** Newest first, one more than the limit. */
    List<WinView> page(Scope scope, @Nullable UUID planId, @Nullable UUID after, int limit) {
        var conditions = new Conditions()
                .within("p.memberId", scope)
                .and("w.planId = :planId", "planId", planId)
                .and("w.id < :after", "after", after);
        return query(conditions).setMaxResults(limit + 1).getResultList();
    }

    /** Those that wait to be celebrated, newest first. */
    List<WinView> uncelebrated(Scope scope, Instant since, int limit) {
        var conditions = new Conditions().within("p.memberId", scope).and("w.earnedAt >= :since", "since", since);
        return query(conditions, " and w.celebratedAt is null")
                .setMaxResults(limit)
                .getResultList();
    }

    /** @throws ProblemException {@code not-found} when it does not exist, was taken back, or is out of scope */
    WinView view(UUID id, Scope scope) {
        return query(new Conditions().within("p.memberId", scope).and("w.id = :id", "id", id))
                .getResultStream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private TypedQuery<WinView> query(Conditions conditions) {
        return query(conditions, "");
    }

    private TypedQuery<WinView> query(Conditions conditions, String more) {
        conditions.and("w.standing = :standing", "standing", true);
        var query =
                getEntityManager().createQuery(VIEW + conditions.where() + more + " order by w.id desc", WinView.class);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}

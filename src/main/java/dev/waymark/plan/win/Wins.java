package dev.waymark.plan.win;

import dev.waymark.plan.PlanReader.Locking;
import dev.waymark.plan.sight.PrivateGoals;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.PlainRows;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's wins that stand, each with the titles of what it is about, which are looked up for the wins of a page. Where private goals
 * are hidden, so is what they have earned, and what they may have helped to earn: a quarter, half or all of a plan that has any.
 */
@ApplicationScoped
class Wins implements PanacheRepositoryBase<Win, UUID> {

    private static final PlainRows<Win> ROWS = new PlainRows<>(Win.class, "plan_id");

    private static final String VIEW =
            "select new dev.waymark.plan.win.WinRow(w.id, p.id, w.code, w.goalId, w.stepId, w.earnedAt, w.celebratedAt,"
                    + " p.title,"
                    + " (select g.title from Goal g where g.tenantId = :tenant and g.id = w.goalId and g.planId = p.id),"
                    + " (select s.title from Step s where s.tenantId = :tenant and s.id = w.stepId and s.planId = p.id)) from ";

    private static final String ONE =
            VIEW + "Win w join Plan p on p.tenantId = :tenant and p.id = w.planId where w.tenantId = :tenant";

    /** Goes from the member's plans to the wins of each: the other way round, it might go through the wins of everybody. */
    private static final String NEWEST = VIEW
            + "Plan p join lateral (select o.id as id, o.code as code, o.goalId as goalId, o.stepId as stepId,"
            + " o.earnedAt as earnedAt, o.celebratedAt as celebratedAt from Win o"
            + " where o.tenantId = :tenant and o.planId = p.id and o.standing = true%s order by o.id desc limit :most) w"
            + " where p.tenantId = :tenant";

    private final CurrentTenant tenant;
    private final PrivateGoals privateGoals;

    Wins(CurrentTenant tenant, PrivateGoals privateGoals) {
        this.tenant = tenant;
        this.privateGoals = privateGoals;
    }

    /** All wins of a plan that is locked, including those that were taken back, read together with it. */
    Supplier<List<Win>> everEarnedIn(Locking locking) {
        var ofPlan = Sql.of("select " + ROWS.columns() + " from wins where tenant_id = ? and plan_id ", tenant.id());
        var wins = locking.batch().add(ofPlan.and(locking.isPlan()), ROWS::byOwner);
        return () -> wins.get().values().stream().flatMap(List::stream).toList();
    }

    /** Newest first, one more than the limit. */
    List<WinView> page(Scope scope, @Nullable UUID planId, @Nullable UUID after, int limit) {
        return newest(
                scope,
                new Conditions().within("p.memberId", scope).and("p.id = :planId", "planId", planId),
                new Conditions().and("o.id < :after", "after", after),
                limit + 1);
    }

    /** Those that wait to be celebrated, newest first. */
    List<WinView> uncelebrated(Scope scope, Instant since, int limit) {
        return newest(
                scope,
                new Conditions().within("p.memberId", scope),
                new Conditions().and("o.celebratedAt is null and o.earnedAt >= :since", "since", since),
                limit);
    }

    private List<WinView> newest(Scope scope, Conditions ofPlans, Conditions ofWins, int most) {
        var seen = privateGoals.withoutWhole(scope.sight(), "o.goalId", "p.id");
        var hql = NEWEST.formatted(ofWins.and() + seen.and()) + ofPlans.and() + " order by w.id desc";
        var rows = query(hql, ofPlans, ofWins, seen).with("most", most).atMost(most);
        return rows.list().stream().map(row -> view(row, scope)).toList();
    }

    private WinView view(WinRow row, Scope scope) {
        return row.view(privateGoals.title(scope.sight(), row.plan()));
    }

    /** @throws ProblemException {@code not-found} when it does not exist, was taken back, or is out of scope */
    WinView view(UUID id, Scope scope) {
        var conditions = new Conditions()
                .within("p.memberId", scope)
                .and("w.id = :id", "id", id)
                .and("w.standing = :standing", "standing", true);
        var seen = privateGoals.withoutWhole(scope.sight(), "w.goalId", "p.id");
        return query(ONE + conditions.and() + seen.and(), conditions, seen).list().stream()
                .findFirst()
                .map(row -> view(row, scope))
                .orElseThrow(ProblemException::notFound);
    }

    private TenantQuery<WinRow> query(String hql, Conditions... conditions) {
        var query = new TenantQuery<>(getEntityManager(), hql, WinRow.class);
        for (var each : conditions) {
            query.with(each.parameters());
        }
        return query;
    }
}

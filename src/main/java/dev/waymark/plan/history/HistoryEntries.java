package dev.waymark.plan.history;

import dev.waymark.authorization.Sight;
import dev.waymark.plan.sight.PrivateGoals;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.TenantQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored history of the tenant's plans. */
@ApplicationScoped
class HistoryEntries implements PanacheRepositoryBase<HistoryEntry, UUID> {

    private final PrivateGoals privateGoals;

    HistoryEntries(PrivateGoals privateGoals) {
        this.privateGoals = privateGoals;
    }

    /** The entries of a plan, newest first, one more than the limit. */
    List<HistoryEntry> page(UUID planId, Sight sight, @Nullable UUID after, int limit) {
        var conditions =
                new Conditions().and("h.planId = :plan", "plan", planId).and("h.id < :after", "after", after);
        var seen = privateGoals.onlyPresent(sight, "h.goalId", ":plan");
        var hql = "from HistoryEntry h where h.tenantId = :tenant" + conditions.and() + seen.and()
                + " order by h.id desc";
        return new TenantQuery<>(getEntityManager(), hql, HistoryEntry.class)
                .with(conditions.parameters())
                .with(seen.parameters())
                .atMost(limit + 1)
                .list();
    }
}

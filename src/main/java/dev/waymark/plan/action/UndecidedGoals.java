package dev.waymark.plan.action;

import dev.waymark.plan.PlanReader;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The goals of plans in progress of which nobody has said yet what became of them. */
@ApplicationScoped
public class UndecidedGoals {

    private static final String GOALS =
            ") running cross join lateral (select id, key, title, position from goals where tenant_id = ?"
                    + " and plan_id = running.id and strategy = ? and key = any(?) and outcome is null offset 0) goal"
                    + " order by running.id desc, goal.position";

    private final PlanReader plans;
    private final QueryBatches batches;
    private final CurrentTenant tenant;

    UndecidedGoals(PlanReader plans, QueryBatches batches, CurrentTenant tenant) {
        this.plans = plans;
        this.batches = batches;
        this.tenant = tenant;
    }

    /**
     * A goal from a strategy's template.
     *
     * @param key its key there
     */
    public record UndecidedGoal(UUID planId, UUID id, String key, String title) {}

    /**
     * Those of a member, the newest plan first.
     *
     * @param scope that of one member
     * @param strategy one that is in sight
     * @param keys of goals of its template
     */
    public List<UndecidedGoal> of(Scope scope, String strategy, Collection<String> keys) {
        var sql = Sql.of("select running.id, goal.id, goal.key, goal.title from (")
                .and(plans.idsInProgress(scope))
                .and(GOALS, tenant.id(), strategy, keys.toArray(String[]::new));
        var batch = batches.begin();
        var goals = batch.list(
                sql,
                row -> new UndecidedGoal(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4)));
        batch.send();
        return goals.get();
    }
}

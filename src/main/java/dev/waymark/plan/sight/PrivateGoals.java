package dev.waymark.plan.sight;

import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/**
 * Leaves private goals out of queries that find parts of plans without reading the plans. A whole plan is read
 * without them already.
 */
@ApplicationScoped
public class PrivateGoals {

    private static final String NEUTRAL_TITLE = "My plan";

    /** The private goals of a plan in HQL, by the expression for its id. */
    private static final String OF_PLAN =
            "(select g.id from Goal g where g.tenantId = :tenant and g.planId = %s and g.strategy in :private)";

    /** With this, a plan without a name of its own says how many strategies it has. */
    private static final Pattern REST = Pattern.compile(", and (one more strategy|\\d+ more strategies)$");

    private final Catalog catalog;
    private final CurrentTenant tenant;

    public PrivateGoals(Catalog catalog, CurrentTenant tenant) {
        this.catalog = catalog;
        this.tenant = tenant;
    }

    /** What a plan is called: neutrally if its name would tell of a private strategy that is hidden, or that there may be one. */
    public String title(Sight sight, String title) {
        return sight.hidesWellbeing() ? REST.matcher(discreet(title)).replaceFirst("") : title;
    }

    /** The same for everybody. A plan without a name of its own is named after its first strategy. */
    public String discreet(String title) {
        var tells = catalog.snapshot().strategies().stream()
                .filter(Strategy::confidential)
                .anyMatch(strategy -> title.startsWith(strategy.title()));
        return tells ? NEUTRAL_TITLE : title;
    }

    /** Leaves them out, in HQL: only what is about no goal, or about one that is seen. */
    public Conditions without(Sight sight, String goal, String plan) {
        var ofPlan = OF_PLAN.formatted(plan);
        return conditions(sight, "(%1$s is null or %1$s not in %2$s)".formatted(goal, ofPlan));
    }

    /** The same for what is about the whole of a plan unless it is about a goal: that is earned by private goals, too. */
    public Conditions withoutWhole(Sight sight, String goal, String plan) {
        var ofPlan = OF_PLAN.formatted(plan);
        return conditions(sight, "(%1$s not in %2$s or %1$s is null and not exists %2$s)".formatted(goal, ofPlan));
    }

    /** The same for what may be about goals that are there no more, of which nobody knows whether they were private. */
    public Conditions onlyPresent(Sight sight, String goal, String plan) {
        var ofPlan = "(select g.id from Goal g where g.tenantId = :tenant and g.planId = %s"
                + " and (g.strategy is null or g.strategy not in :private))";
        return conditions(sight, "(%1$s is null or %1$s in %2$s)".formatted(goal, ofPlan.formatted(plan)));
    }

    /** Leaves nothing out if everything is seen, so that such a query stays as it is. */
    private Conditions conditions(Sight sight, String clause) {
        return new Conditions().and(clause, "private", sight.hidesWellbeing() ? catalog.privateStrategies() : null);
    }

    /** Leaves out steps of private goals of a plan, in plain SQL, by the column of the goal. */
    public Sql withoutGoals(Sight sight, String goal, String plan) {
        return and(sight, goal, ofPlan(plan));
    }

    /** The same for what belongs to a step, by the column of the step. */
    public Sql withoutSteps(Sight sight, String step, String plan) {
        var steps = Sql.of(
                        "select id from steps where tenant_id = ? and plan_id = " + plan + " and goal_id in (",
                        tenant.id())
                .and(ofPlan(plan))
                .and(")");
        return and(sight, step, steps);
    }

    private static Sql and(Sight sight, String column, Sql hidden) {
        return sight.hidesWellbeing()
                ? Sql.of(" and " + column + " not in (").and(hidden).and(")")
                : Sql.of("");
    }

    private Sql ofPlan(String plan) {
        return Sql.of(
                "select id from goals where tenant_id = ? and plan_id = " + plan
                        + " and strategy = any(string_to_array(?, ','))",
                tenant.id(),
                String.join(",", catalog.privateStrategies()));
    }
}

package dev.waymark.plan;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.persistence.PlainRows;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Reads what belongs to plans: everything of a plan is found by its id, with one scan of each table, and put in order here. */
@ApplicationScoped
class PlanParts {

    private static final PlainRows<Goal> GOALS = new PlainRows<>(Goal.class, "plan_id");
    private static final PlainRows<Step> STEPS = new PlainRows<>(Step.class, "goal_id");
    private static final PlainRows<Occurrence> OCCURRENCES = new PlainRows<>(Occurrence.class, "step_id");

    private final CurrentTenant tenant;
    private final Catalog catalog;

    PlanParts(CurrentTenant tenant, Catalog catalog) {
        this.tenant = tenant;
        this.catalog = catalog;
    }

    /** A plan with all that belongs to it, by the condition that a plan's id is the right one. */
    Supplier<List<Plan>> of(Sql isPlan, QueryBatch batch, Supplier<List<Plan>> plan) {
        return whole(
                batch,
                plan,
                (table, rows) -> Sql.of(
                                "select %s from %s where tenant_id = ? and plan_id ".formatted(rows.columns(), table),
                                tenant.id())
                        .and(isPlan));
    }

    /**
     * Several plans with all that belongs to them. Goes from each plan to its parts: a list of plans might send the database through all
     * that it has of the tenant.
     */
    Supplier<List<Plan>> ofAll(UUID[] ids, QueryBatch batch, Supplier<List<Plan>> plans) {
        return whole(
                batch,
                plans,
                (table, rows) -> Sql.of(
                        ("select %s from unnest(cast(? as uuid[])) owners(owner)"
                                        + " cross join lateral (select * from %s where tenant_id = ? and plan_id = owner offset 0) parts")
                                .formatted(rows.columns(), table),
                        ids,
                        tenant.id()));
    }

    private Supplier<List<Plan>> whole(
            QueryBatch batch, Supplier<List<Plan>> plans, BiFunction<String, PlainRows<?>, Sql> parts) {
        var goals = batch.add(parts.apply("goals", GOALS), GOALS::byOwner);
        var steps = batch.add(parts.apply("steps", STEPS), STEPS::byOwner);
        return batch.add(parts.apply("occurrences", OCCURRENCES), rows -> {
            var occurrences = OCCURRENCES.byOwner(rows);
            for (var plan : plans.get()) {
                move(goals.get(), plan.id(), plan.goals(), Ordering.BY_POSITION);
                for (var goal : plan.goals()) {
                    goal.mark(catalog);
                    move(steps.get(), goal.id(), goal.steps(), Ordering.BY_POSITION);
                    goal.steps().forEach(step -> move(occurrences, step.id(), step.occurrences(), Work.BY_DAY));
                }
            }
            return plans.get();
        });
    }

    private static <T> void move(Map<UUID, List<T>> found, UUID owner, List<T> parts, Comparator<? super T> order) {
        parts.addAll(found.getOrDefault(owner, List.of()));
        parts.sort(order);
    }
}

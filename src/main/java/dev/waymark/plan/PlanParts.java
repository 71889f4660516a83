package dev.waymark.plan;

import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.plan.sight.PrivateGoals;
import dev.waymark.platform.persistence.PlainRows;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads what belongs to plans: everything of a plan is found by its id, with one scan of each table, and put in order here. */
@ApplicationScoped
class PlanParts {

    private static final PlainRows<Goal> GOALS = new PlainRows<>(Goal.class, "plan_id");
    private static final PlainRows<Step> STEPS = new PlainRows<>(Step.class, "goal_id");
    private static final PlainRows<Occurrence> OCCURRENCES = new PlainRows<>(Occurrence.class, "step_id");

    private final QueryBatches batches;
    private final CurrentTenant tenant;
    private final Catalog catalog;
    private final PrivateGoals privateGoals;

    PlanParts(QueryBatches batches, CurrentTenant tenant, Catalog catalog, PrivateGoals privateGoals) {
        this.batches = batches;
        this.tenant = tenant;
        this.catalog = catalog;
        this.privateGoals = privateGoals;
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
     * Several plans with all that belongs to them, in two trips.
     *
     * @param plans adds the query of the plans themselves
     */
    List<Plan> ofAll(Function<QueryBatch, Supplier<List<Plan>>> plans) {
        var batch = batches.begin();
        var found = plans.apply(batch);
        batch.send();
        if (found.get().isEmpty()) {
            return List.of();
        }
        var ids = found.get().stream().map(Plan::id).toArray(UUID[]::new);
        var more = batches.begin();
        var whole = ofAll(ids, more, found);
        more.send();
        return whole.get();
    }

    /**
     * The newest plans of each of several members that are not canceled, to be selected. Goes from each member to their plans: a list of
     * members might send the database through all that it has of the tenant.
     */
    Sql ofEach(List<Scope> scopes) {
        return Sql.of(
                " from unnest(cast(? as text[])) owners(owner) cross join lateral (select * from plans where tenant_id = ?"
                        + " and member_id = owner and lifecycle <> ? order by id desc limit " + PlanChecks.MOST_PLANS
                        + ") newest",
                scopes.stream().map(Scope::memberId).toArray(String[]::new),
                tenant.id(),
                Lifecycle.CANCELLED.name());
    }

    /**
     * Several plans with all that belongs to them. Goes from each plan to its parts: a list of plans might send the database through all
     * that it has of the tenant.
     */
    private Supplier<List<Plan>> ofAll(UUID[] ids, QueryBatch batch, Supplier<List<Plan>> plans) {
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

    /** What is seen of a plan that is read to be shown. */
    Plan seen(Plan plan, Sight sight, Instant now) {
        if (sight.hidesWellbeing()) {
            hidePrivate(plan, privateGoals.title(sight, plan.title()), now);
        }
        return plan;
    }

    /** What is seen of plans in progress. Without private goals, one may be completed, or have nothing in it. */
    List<Plan> seenActive(List<Plan> plans, Sight sight, Instant now) {
        return plans.stream()
                .map(plan -> seen(plan, sight, now))
                .filter(plan -> !sight.hidesWellbeing()
                        || plan.lifecycle() == Lifecycle.ACTIVE
                                && plan.steps().findAny().isPresent())
                .toList();
    }

    /**
     * Leaves out the goals of private strategies, and lets all that follows from the steps follow from those that are left, so that
     * nobody can tell from the rest what is missing.
     */
    static void hidePrivate(Plan plan, String title, Instant now) {
        plan.goals().removeIf(Goal::isPrivate);
        var left = plan.steps().map(Step::id).collect(Collectors.toSet());
        plan.steps()
                .forEach(step -> step.waitFor(
                        step.after().stream().filter(left::contains).toList()));
        var lifecycle =
                plan.lifecycle().following(left.isEmpty() || plan.steps().anyMatch(Step::isOpen));
        plan.appear(
                title,
                plan.steps().map(Step::dueOn).max(LocalDate::compareTo).orElse(null),
                lifecycle,
                lifecycle == Lifecycle.ON_HOLD
                        ? plan.pauses()
                        : plan.pauses().end(plan.availability().today(now)));
    }

    private static <T> void move(Map<UUID, List<T>> found, UUID owner, List<T> parts, Comparator<? super T> order) {
        parts.addAll(found.getOrDefault(owner, List.of()));
        parts.sort(order);
    }
}

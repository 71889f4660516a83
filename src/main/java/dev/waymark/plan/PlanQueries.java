package dev.waymark.plan;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.persistence.PlainRows;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Reads plans, and the parts of a plan that is held to be changed. Everything of a plan is found by its id, with one scan of each
 * table, and put in order here. All of it is sent together, so each query finds by itself whether the plan is in scope: what is not
 * takes as long as what does not exist.
 */
@ApplicationScoped
class PlanQueries {

    private static final PlainRows<Plan> PLANS = new PlainRows<>(Plan.class, "id");
    private static final PlainRows<Goal> GOALS = new PlainRows<>(Goal.class, "plan_id");
    private static final PlainRows<Step> STEPS = new PlainRows<>(Step.class, "goal_id");
    private static final PlainRows<Occurrence> OCCURRENCES = new PlainRows<>(Occurrence.class, "step_id");

    private final QueryBatches batches;
    private final CurrentTenant tenant;
    private final Catalog catalog;
    private final Clock clock;

    PlanQueries(QueryBatches batches, CurrentTenant tenant, Catalog catalog, Clock clock) {
        this.batches = batches;
        this.tenant = tenant;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found} when it does not exist or is out of scope */
    Plan require(UUID id, Scope scope) {
        var batch = batches.begin();
        var plan = require(batch, id, scope);
        batch.send();
        return plan.get();
    }

    /** The same, together with other queries. */
    Supplier<Plan> require(QueryBatch batch, UUID id, Scope scope) {
        return whole(batch, among(Sql.of("id = ?", id), scope));
    }

    Plan requireOfGoal(UUID goalId, Scope scope) {
        return requireOf("plan_id from goals", goalId, scope);
    }

    Plan requireOfStep(UUID stepId, Scope scope) {
        return requireOf("plan_id from steps", stepId, scope);
    }

    private Plan requireOf(String part, UUID id, Scope scope) {
        var ofPart = Sql.of("id = (select " + part + " where tenant_id = ? and id = ?)", tenant.id(), id);
        var batch = batches.begin();
        var plan = whole(batch, among(ofPart, scope));
        batch.send();
        return plan.get();
    }

    /** The plan itself, from one row: it seems to have no goals. */
    Plan requireWithoutGoals(UUID id, Scope scope) {
        var batch = batches.begin();
        var plans = plans(batch, among(Sql.of("id = ?", id), scope));
        batch.send();
        return single(plans.get());
    }

    /** What its tag follows from, from one row. */
    String state(UUID id, Scope scope) {
        return requireWithoutGoals(id, scope).state();
    }

    /** As a response shows it. */
    PlanView view(UUID id, Scope scope) {
        return PlanView.of(require(id, scope));
    }

    /** The condition that a plan's id is this one, and that the plan is in scope: for queries about what belongs to it. */
    Sql isPlan(UUID id, Scope scope) {
        return isOneOf(among(Sql.of("id = ?", id), scope));
    }

    private static Sql isOneOf(Sql among) {
        return Sql.of("= (select id").and(among).and(")");
    }

    /** Plans in progress, newest first. However many they are, they are read like a single one. */
    List<Plan> active(Scope scope) {
        var inProgress = Sql.of("(lifecycle = ? or resumes_at <= ?)", Lifecycle.ACTIVE.name(), clock.instant());
        var newest = among(inProgress, scope).and(" order by id desc limit " + PlanChecks.MOST_PLANS);
        var batch = batches.begin();
        var plans = plans(batch, newest);
        batch.send();
        if (plans.get().isEmpty()) {
            return List.of();
        }
        var ids = plans.get().stream().map(Plan::id).toArray(UUID[]::new);
        var more = batches.begin();
        var whole = whole(more, plans, (table, rows) -> partsOfAll(ids, table, rows));
        more.send();
        return whole.get();
    }

    /** The plans that fulfill a condition, of the tenant's that are in scope. */
    private Sql among(Sql condition, Scope scope) {
        return Sql.of(" from plans where tenant_id = ? and ", tenant.id())
                .and(condition)
                .within("member_id", scope);
    }

    private Supplier<Plan> whole(QueryBatch batch, Sql among) {
        var plans = whole(batch, plans(batch, among), (table, rows) -> partsOf(isOneOf(among), table, rows));
        return () -> single(plans.get());
    }

    private static Plan single(List<Plan> plans) {
        return plans.stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    /** Reads all that belongs to a plan. */
    Plan complete(Plan plan) {
        var batch = batches.begin();
        var isPlan = Sql.of("= ?", plan.id());
        var whole = whole(batch, () -> List.of(plan), (table, rows) -> partsOf(isPlan, table, rows));
        batch.send();
        return whole.get().get(0);
    }

    private Supplier<List<Plan>> plans(QueryBatch batch, Sql among) {
        return batch.add(Sql.of("select " + PLANS.columns()).and(among), rows -> {
            var plans =
                    PLANS.byOwner(rows).values().stream().flatMap(List::stream).toList();
            plans.forEach(plan -> {
                plan.showing(catalog.snapshot().contentHash());
                plan.wake(clock.instant());
            });
            return plans;
        });
    }

    /** Plans with all that belongs to them. */
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

    private Sql partsOf(Sql isPlan, String table, PlainRows<?> rows) {
        return Sql.of(
                        "select %s from %s where tenant_id = ? and plan_id ".formatted(rows.columns(), table),
                        tenant.id())
                .and(isPlan);
    }

    /** Goes from each plan to its parts: a list of plans might send the database through all that it has of the tenant. */
    private Sql partsOfAll(UUID[] plans, String table, PlainRows<?> rows) {
        return Sql.of(
                ("select %s from unnest(cast(? as uuid[])) owners(owner)"
                                + " cross join lateral (select * from %s where tenant_id = ? and plan_id = owner offset 0) parts")
                        .formatted(rows.columns(), table),
                plans,
                tenant.id());
    }

    private static <T> void move(Map<UUID, List<T>> found, UUID owner, List<T> parts, Comparator<? super T> order) {
        parts.addAll(found.getOrDefault(owner, List.of()));
        parts.sort(order);
    }
}

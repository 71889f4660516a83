package dev.waymark.plan;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.PlainRows;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads plans for those who change nothing. Everything of a plan is found by the plan's id, with one scan of each table, and put in
 * order here.
 */
@ApplicationScoped
class PlanQueries {

    private static final PlainRows<Plan> PLANS = new PlainRows<>(Plan.class, "p", "p.id");
    private static final PlainRows<Goal> GOALS = new PlainRows<>(Goal.class, "g", "g.planId");
    private static final PlainRows<Step> STEPS = new PlainRows<>(Step.class, "s", "s.goalId");
    private static final PlainRows<Occurrence> OCCURRENCES = new PlainRows<>(Occurrence.class, "o", "o.stepId");

    private static final String OF_GOAL =
            "p.id = (select g.planId from Goal g where g.tenantId = :tenant and g.id = :id)";
    private static final String OF_STEP =
            "p.id = (select s.planId from Step s where s.tenantId = :tenant and s.id = :id)";

    private final EntityManager database;
    private final Catalog catalog;
    private final Clock clock;

    PlanQueries(EntityManager database, Catalog catalog, Clock clock) {
        this.database = database;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found} when it does not exist or is out of scope */
    Plan require(UUID id, Scope scope) {
        return complete(requireWithoutGoals(id, scope));
    }

    Plan requireOfGoal(UUID goalId, Scope scope) {
        return complete(single(OF_GOAL, goalId, scope));
    }

    Plan requireOfStep(UUID stepId, Scope scope) {
        return complete(single(OF_STEP, stepId, scope));
    }

    /** The plan itself, from one row: it seems to have no goals. */
    Plan requireWithoutGoals(UUID id, Scope scope) {
        return single("p.id = :id", id, scope);
    }

    /** What its tag follows from, from one row. */
    String state(UUID id, Scope scope) {
        return requireWithoutGoals(id, scope).state();
    }

    /** As a response shows it. */
    @Snapshot
    PlanView view(UUID id, Scope scope) {
        return PlanView.of(require(id, scope));
    }

    /** Plans in progress, newest first. However many they are, they are read like a single one. */
    List<Plan> active(Scope scope) {
        var conditions = new Conditions()
                .within("p.memberId", scope)
                .and(
                        "(p.lifecycle = dev.waymark.plan.Lifecycle.ACTIVE or p.pauses.resumesAt <= :now)",
                        "now",
                        clock.instant());
        return complete(rows(conditions, " order by p.id desc limit " + PlanChecks.MOST_PLANS));
    }

    /** A plan out of scope is not found: it takes as long as one that does not exist. */
    private Plan single(String condition, UUID id, Scope scope) {
        var found = rows(new Conditions().within("p.memberId", scope).and(condition, "id", id), "");
        return found.stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    private List<Plan> rows(Conditions conditions, String more) {
        var plans = PLANS.byOwner(database, conditions, more).values().stream()
                .flatMap(List::stream)
                .toList();
        plans.forEach(plan -> {
            plan.showing(catalog.snapshot().contentHash());
            plan.wake(clock.instant());
        });
        return plans;
    }

    /** Reads all that belongs to a plan. */
    Plan complete(Plan plan) {
        return complete(List.of(plan)).get(0);
    }

    private List<Plan> complete(List<Plan> plans) {
        if (plans.isEmpty()) {
            return plans;
        }
        var goals = GOALS.byOwner(database, of("g.planId", plans), "");
        var steps = STEPS.byOwner(database, of("s.planId", plans), "");
        var occurrences = OCCURRENCES.byOwner(database, of("o.planId", plans), "");
        for (var plan : plans) {
            move(goals, plan.id(), plan.goals(), Ordering.BY_POSITION);
            for (var goal : plan.goals()) {
                goal.mark(catalog);
                move(steps, goal.id(), goal.steps(), Ordering.BY_POSITION);
                goal.steps().forEach(step -> move(occurrences, step.id(), step.occurrences(), Work.BY_DAY));
            }
        }
        return plans;
    }

    private static Conditions of(String path, List<Plan> plans) {
        // A list of values would be put into the statement anew with each request.
        return plans.size() == 1
                ? new Conditions().and(path + " = :plan", "plan", plans.get(0).id())
                : new Conditions()
                        .and(
                                path + " in :plans",
                                "plans",
                                plans.stream().map(Plan::id).toList());
    }

    private static <T> void move(Map<UUID, List<T>> found, UUID owner, List<T> parts, Comparator<? super T> order) {
        parts.addAll(found.getOrDefault(owner, List.of()));
        parts.sort(order);
    }
}

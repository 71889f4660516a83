package dev.waymark.plan;

import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.plan.PlanReader.Locking;
import dev.waymark.platform.persistence.Followed;
import dev.waymark.platform.persistence.PlainRows;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds plans and reads them with their parts, to be shown or, locked, to be changed. All of a plan is sent for together, so each query
 * finds by itself whether the plan is in scope: what is not takes as long as what does not exist. Where the scope hides private
 * strategies, whatever is read to be shown lacks their goals, and so does all that is made of it. Only the time of the last change, and
 * the tag that follows from it, tell that something has changed there.
 */
@ApplicationScoped
class PlanQueries {

    private static final PlainRows<Plan> PLANS = new PlainRows<>(Plan.class, "id");

    private final QueryBatches batches;
    private final CurrentTenant tenant;
    private final PlanParts parts;
    private final Catalog catalog;
    private final Clock clock;

    PlanQueries(QueryBatches batches, CurrentTenant tenant, PlanParts parts, Catalog catalog, Clock clock) {
        this.batches = batches;
        this.tenant = tenant;
        this.parts = parts;
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
        return whole(batch, among(Sql.of("id = ?", id), scope), scope.sight());
    }

    Plan requireOfGoal(UUID goalId, Scope scope) {
        return require(Whose.GOAL, goalId, scope);
    }

    Plan requireOfStep(UUID stepId, Scope scope) {
        return require(Whose.STEP, stepId, scope);
    }

    private Plan require(Whose whose, UUID id, Scope scope) {
        var batch = batches.begin();
        var plan = whole(batch, among(is(whose, id), scope), scope.sight());
        batch.send();
        return plan.get();
    }

    /** What an id is of that a plan is found by. */
    enum Whose {
        PLAN(""),
        GOAL("goals"),
        STEP("steps");

        private final String table;

        Whose(String table) {
            this.table = table;
        }
    }

    private Sql is(Whose whose, UUID id) {
        return whose == Whose.PLAN
                ? Sql.of("id = ?", id)
                : Sql.of(
                        "id = (select plan_id from " + whose.table + " where tenant_id = ? and id = ?)",
                        tenant.id(),
                        id);
    }

    /**
     * Locks a plan, and reads all of it as it is when nobody else can change it any more: the database looks at the parts after it has
     * waited for the plan. It is as it is stored, even if a pause is over.
     *
     * @param also adds what else is to be read then
     * @throws ProblemException {@code not-found} when it does not exist or is out of scope: then it is not waited for
     */
    Plan lock(Whose whose, UUID id, Scope scope, Consumer<Locking> also) {
        var among = among(is(whose, id), scope);
        var batch = batches.begin();
        var plans = batch.add(
                Sql.of("select " + PLANS.columns()).and(among).and(" for no key update"), PlanQueries::unwoken);
        var isPlan = isOneOf(among);
        var whole = parts.of(isPlan, batch, plans);
        also.accept(new Locking(batch, isPlan));
        batch.send();
        return single(whole.get());
    }

    /** The plan itself, from one row: it seems to have no goals. */
    Plan requireWithoutGoals(UUID id, Scope scope) {
        var batch = batches.begin();
        var plans = plans(batch, among(Sql.of("id = ?", id), scope));
        batch.send();
        return single(plans.get());
    }

    /** What its tag follows from, from a few columns of one row: as {@link Plan#wake} would leave it. */
    String state(UUID id, Scope scope) {
        var batch = batches.begin();
        var columns = Sql.of("select revision, updated_at, revision + 1, resumes_at, resumes_at <= ?", clock.instant());
        var states = batch.list(
                columns.and(among(Sql.of("id = ?", id), scope)),
                row -> row.getBoolean(5) ? state(row, 3) : state(row, 1));
        batch.send();
        return single(states.get());
    }

    /** @param first the column with the revision, before that with the time */
    private String state(ResultSet row, int first) throws SQLException {
        var at = row.getObject(first + 1, OffsetDateTime.class).toInstant();
        return Followed.state(row.getInt(first), at, catalog.snapshot().contentHash());
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
        return parts.seenActive(parts.ofAll(batch -> plans(batch, inProgress(scope))), scope.sight(), clock.instant());
    }

    /** To be selected: plans in progress, newest first. */
    Sql inProgress(Scope scope) {
        var inProgress = Sql.of("(lifecycle = ? or resumes_at <= ?)", Lifecycle.ACTIVE.name(), clock.instant());
        return among(inProgress, scope).and(" order by id desc limit " + PlanChecks.MOST_PLANS);
    }

    /** Of each of several members, the newest plans that are not canceled. However many they are, they are read like a single one. */
    List<Plan> followed(List<Scope> scopes) {
        var sights = scopes.stream().collect(Collectors.toMap(Scope::memberId, Scope::sight));
        return parts.ofAll(batch -> plans(batch, parts.ofEach(scopes))).stream()
                .map(plan -> parts.seen(plan, sights.get(plan.memberId()), clock.instant()))
                .toList();
    }

    /** The plans that fulfill a condition, of the tenant's that are in scope. */
    private Sql among(Sql condition, Scope scope) {
        return Sql.of(" from plans where tenant_id = ? and ", tenant.id())
                .and(condition)
                .within("member_id", scope);
    }

    private Supplier<Plan> whole(QueryBatch batch, Sql among, Sight sight) {
        var plans = parts.of(isOneOf(among), batch, plans(batch, among));
        return () -> parts.seen(single(plans.get()), sight, clock.instant());
    }

    private static <T> T single(List<T> found) {
        return found.stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    private Supplier<List<Plan>> plans(QueryBatch batch, Sql among) {
        return batch.add(Sql.of("select " + PLANS.columns()).and(among), rows -> {
            var plans = unwoken(rows);
            plans.forEach(this::wake);
            return plans;
        });
    }

    private static List<Plan> unwoken(ResultSet rows) throws SQLException {
        return PLANS.byOwner(rows).values().stream().flatMap(List::stream).toList();
    }

    /** Lets it be what it is now. */
    void wake(Plan plan) {
        plan.showing(catalog.snapshot().contentHash());
        plan.wake(clock.instant());
    }
}
